-- specql: base.Bundle metadata
-- content-sha256: f608f57edc39f4e2338f254cfc65ae3d684a1037ccc29a17ac8f022bf10d94e5
COMMENT ON TABLE base.tb_bundle IS
    E'Nothing but a list.\n'
    '\n'
    '@fraiseql:type name=Bundle,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_bundle.pk_bundle IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_bundle.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_bundle.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_bundle.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_bundle.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_bundle IS
    E'Nothing but a list.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Bundle\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Nothing but a list."';

COMMENT ON COLUMN base.v_bundle.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_bundle.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_bundle.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tb_bundle_tags IS
    'The list tags of Bundle.';

COMMENT ON COLUMN base.tb_bundle_tags.fk_bundle IS
    'The Bundle whose list it is.';

COMMENT ON COLUMN base.tb_bundle_tags.fk_tag IS
    'The Tag in the list.';

COMMENT ON COLUMN base.tb_bundle_tags."position" IS
    'Place in the list, from 1.';

COMMENT ON FUNCTION base.bundle_pk(UUID) IS
    'Internal key of a live Bundle, by its id.';

COMMENT ON FUNCTION base.bundle_pk_by_identifier(TEXT) IS
    'Internal key of a live Bundle, by its identifier.';

COMMENT ON FUNCTION base.bundle_id(INTEGER) IS
    'Id of a Bundle, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.bundle_identifier(INTEGER) IS
    'Identifier of a Bundle, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_bundle_input IS
    E'Input of create_bundle.\n'
    '\n'
    '@fraiseql:input name=CreateBundleInput';

COMMENT ON COLUMN app.type_create_bundle_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON FUNCTION base.create_bundle(UUID, app.type_create_bundle_input, JSONB, UUID) IS
    E'Create bundle.\n'
    '\n'
    'Called by app.create_bundle.';

COMMENT ON FUNCTION app.create_bundle(UUID, UUID, JSONB) IS
    E'Create bundle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createBundle\n'
    'input_type: app.type_create_bundle_input\n'
    'success_type: Bundle\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create bundle."\n'
    'impact: {"primary": {"entity": "Bundle", "operation": "CREATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_update_bundle_input IS
    E'Input of update_bundle.\n'
    '\n'
    '@fraiseql:input name=UpdateBundleInput';

COMMENT ON COLUMN app.type_update_bundle_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_bundle_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON FUNCTION base.update_bundle(UUID, app.type_update_bundle_input, JSONB, UUID) IS
    E'Update bundle.\n'
    '\n'
    'Called by app.update_bundle.';

COMMENT ON FUNCTION app.update_bundle(UUID, UUID, JSONB) IS
    E'Update bundle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateBundle\n'
    'input_type: app.type_update_bundle_input\n'
    'success_type: Bundle\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update bundle."\n'
    'impact: {"primary": {"entity": "Bundle", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_delete_bundle_input IS
    E'Input of delete_bundle.\n'
    '\n'
    '@fraiseql:input name=DeleteBundleInput';

COMMENT ON COLUMN app.type_delete_bundle_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION base.delete_bundle(UUID, app.type_delete_bundle_input, JSONB, UUID) IS
    E'Delete bundle.\n'
    '\n'
    'Called by app.delete_bundle.';

COMMENT ON FUNCTION app.delete_bundle(UUID, UUID, JSONB) IS
    E'Delete bundle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteBundle\n'
    'input_type: app.type_delete_bundle_input\n'
    'success_type: Bundle\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete bundle."\n'
    'impact: {"primary": {"entity": "Bundle", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_bundle_input IS
    E'Input of restore_bundle.\n'
    '\n'
    '@fraiseql:input name=RestoreBundleInput';

COMMENT ON COLUMN app.type_restore_bundle_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION base.restore_bundle(UUID, app.type_restore_bundle_input, JSONB, UUID) IS
    E'Restore bundle.\n'
    '\n'
    'Called by app.restore_bundle.';

COMMENT ON FUNCTION app.restore_bundle(UUID, UUID, JSONB) IS
    E'Restore bundle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreBundle\n'
    'input_type: app.type_restore_bundle_input\n'
    'success_type: Bundle\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore bundle."\n'
    'impact: {"primary": {"entity": "Bundle", "operation": "UPDATE"}}';
-- specql: end base.Bundle metadata
