-- specql: base.Tag metadata
-- content-sha256: a4f1959ef3914f4389f05cebabdadefb0ea0e74958317def89c4c6e0cff24cca
COMMENT ON TABLE base.tb_tag IS
    E'A word, the same for every tenant.\n'
    '\n'
    '@fraiseql:type name=Tag,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_tag.pk_tag IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_tag.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN base.tb_tag.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_tag.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_tag.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_tag.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_tag.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_tag.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_tag IS
    E'A word, the same for every tenant.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tag\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "A word, the same for every tenant."';

COMMENT ON COLUMN base.v_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_tag.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN base.v_tag.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_tag.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_tag.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tb_tag_alike IS
    'The list alike of Tag.';

COMMENT ON COLUMN base.tb_tag_alike.fk_tag IS
    'The Tag whose list it is.';

COMMENT ON COLUMN base.tb_tag_alike.fk_alike IS
    'The Tag in the list.';

COMMENT ON COLUMN base.tb_tag_alike."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN base.tb_tag_alike.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.tb_tag_alike.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION base.tag_pk(UUID) IS
    'Internal key of a live Tag, by its id.';

COMMENT ON FUNCTION base.tag_pk_by_identifier(TEXT) IS
    'Internal key of a live Tag, by its identifier.';

COMMENT ON FUNCTION base.tag_id(INTEGER) IS
    'Id of a Tag, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.tag_identifier(INTEGER) IS
    'Identifier of a Tag, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_tag_input IS
    E'Input of create_tag.\n'
    '\n'
    '@fraiseql:input name=CreateTagInput';

COMMENT ON COLUMN app.type_create_tag_input.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN app.type_create_tag_input.alike_ids IS
    '@fraiseql:field name=alike_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON FUNCTION base.create_tag(UUID, app.type_create_tag_input, JSONB, UUID) IS
    E'Create tag.\n'
    '\n'
    'Called by app.create_tag.';

COMMENT ON FUNCTION app.create_tag(UUID, UUID, JSONB) IS
    E'Create tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTag\n'
    'input_type: app.type_create_tag_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create tag."\n'
    'impact: {"primary": {"entity": "Tag", "operation": "CREATE", "fields": ["label", "alike"]}}';

COMMENT ON TYPE app.type_update_tag_input IS
    E'Input of update_tag.\n'
    '\n'
    '@fraiseql:input name=UpdateTagInput';

COMMENT ON COLUMN app.type_update_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_tag_input.label IS
    '@fraiseql:field name=label,type=String,required=false';

COMMENT ON COLUMN app.type_update_tag_input.alike_ids IS
    '@fraiseql:field name=alike_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON COLUMN app.type_update_tag_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.update_tag(UUID, app.type_update_tag_input, JSONB, UUID) IS
    E'Update tag.\n'
    '\n'
    'Called by app.update_tag.';

COMMENT ON FUNCTION app.update_tag(UUID, UUID, JSONB) IS
    E'Update tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateTag\n'
    'input_type: app.type_update_tag_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update tag."\n'
    'impact: {"primary": {"entity": "Tag", "operation": "UPDATE", "fields": ["label", "alike"]}}';
-- specql: end base.Tag metadata
