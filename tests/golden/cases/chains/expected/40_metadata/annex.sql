-- specql: base.Annex metadata
-- content-sha256: 039ee531d67caa85a4e19b50d171f169f9017fd33edac51d5eb4cf11afb4c2fb
COMMENT ON TABLE base.tb_annex IS
    E'Has the pattern of what it extends, about itself.\n'
    '\n'
    '@fraiseql:type name=Annex,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_annex.pk_annex IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_annex.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_annex.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_annex.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN base.tb_annex.fk_follows IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Annex';

COMMENT ON COLUMN base.tb_annex.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_annex.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_annex.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_annex.updated_by IS
    'User who last changed the row.';

COMMENT ON VIEW base.v_annex IS
    E'Has the pattern of what it extends, about itself.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Annex\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Has the pattern of what it extends, about itself."';

COMMENT ON COLUMN base.v_annex.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_annex.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_annex.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN base.v_annex.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Annex';

COMMENT ON COLUMN base.v_annex.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_annex.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_annex.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.annex_pk(UUID) IS
    'Internal key of a live Annex, by its id.';

COMMENT ON FUNCTION base.annex_pk_by_identifier(TEXT) IS
    'Internal key of a live Annex, by its identifier.';

COMMENT ON FUNCTION base.annex_id(INTEGER) IS
    'Id of a Annex, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.annex_identifier(INTEGER) IS
    'Identifier of a Annex, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.annex_check_follows() IS
    'Called by a trigger of Annex.';

COMMENT ON TYPE app.type_create_annex_input IS
    E'Input of create_annex.\n'
    '\n'
    '@fraiseql:input name=CreateAnnexInput';

COMMENT ON COLUMN app.type_create_annex_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_annex_input.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Annex';

COMMENT ON FUNCTION base.create_annex(UUID, app.type_create_annex_input, JSONB, UUID) IS
    E'Create annex.\n'
    '\n'
    'Called by app.create_annex.';

COMMENT ON FUNCTION app.create_annex(UUID, UUID, JSONB) IS
    E'Create annex.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createAnnex\n'
    'input_type: app.type_create_annex_input\n'
    'success_type: Annex\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create annex."\n'
    'impact: {"primary": {"entity": "Annex", "operation": "CREATE", "fields": ["title", "follows"]}}';

COMMENT ON TYPE app.type_update_annex_input IS
    E'Input of update_annex.\n'
    '\n'
    '@fraiseql:input name=UpdateAnnexInput';

COMMENT ON COLUMN app.type_update_annex_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_annex_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_annex_input.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Annex';

COMMENT ON COLUMN app.type_update_annex_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.update_annex(UUID, app.type_update_annex_input, JSONB, UUID) IS
    E'Update annex.\n'
    '\n'
    'Called by app.update_annex.';

COMMENT ON FUNCTION app.update_annex(UUID, UUID, JSONB) IS
    E'Update annex.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateAnnex\n'
    'input_type: app.type_update_annex_input\n'
    'success_type: Annex\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update annex."\n'
    'impact: {"primary": {"entity": "Annex", "operation": "UPDATE", "fields": ["title", "follows"]}}';
-- specql: end base.Annex metadata
