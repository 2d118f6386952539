-- specql: common.Industry metadata
-- content-sha256: 8a7b5b8fd5414f4e474d426f56a7f2ccc7c6fb295fef9bd3116cb144fd98f8fd
COMMENT ON TABLE common.tb_industry IS
    E'Shared; the parent is named after the entity.\n'
    '\n'
    '@fraiseql:type name=Industry,schema=common,trinity=true';

COMMENT ON COLUMN common.tb_industry.pk_industry IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN common.tb_industry.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.tb_industry.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.tb_industry.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN common.tb_industry.fk_replaces IS
    '@fraiseql:field name=replaces_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN common.tb_industry.fk_parent_industry IS
    '@fraiseql:field name=parent_industry_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN common.tb_industry.path IS
    'Keys from the root down to the row itself; never leaves the database.';

COMMENT ON COLUMN common.tb_industry.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.tb_industry.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tb_industry.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.tb_industry.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tb_industry.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tb_industry.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW common.v_industry IS
    E'Shared; the parent is named after the entity.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Industry\n'
    'schema: common\n'
    'trinity: true\n'
    'description: "Shared; the parent is named after the entity."';

COMMENT ON COLUMN common.v_industry.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.v_industry.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.v_industry.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN common.v_industry.replaces_id IS
    '@fraiseql:field name=replaces_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN common.v_industry.parent_industry_id IS
    '@fraiseql:field name=parent_industry_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN common.v_industry.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.v_industry.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.v_industry.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION common.industry_pk(UUID) IS
    'Internal key of a live Industry, by its id.';

COMMENT ON FUNCTION common.industry_pk_by_identifier(TEXT) IS
    'Internal key of a live Industry, by its identifier.';

COMMENT ON FUNCTION common.industry_id(INTEGER) IS
    'Id of a Industry, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.industry_identifier(INTEGER) IS
    'Identifier of a Industry, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.industry_set_path() IS
    'Called by a trigger of Industry.';

COMMENT ON FUNCTION common.industry_set_paths_below() IS
    'Called by a trigger of Industry.';

COMMENT ON FUNCTION common.industry_ancestors(INTEGER) IS
    'The rows of Industry above one.';

COMMENT ON FUNCTION common.industry_descendants(INTEGER) IS
    'The rows of Industry below one.';

COMMENT ON TYPE app.type_create_industry_input IS
    E'Input of create_industry.\n'
    '\n'
    '@fraiseql:input name=CreateIndustryInput';

COMMENT ON COLUMN app.type_create_industry_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_industry_input.replaces_id IS
    '@fraiseql:field name=replaces_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN app.type_create_industry_input.parent_industry_id IS
    '@fraiseql:field name=parent_industry_id,type=UUID,required=false,references=Industry';

COMMENT ON FUNCTION common.create_industry(UUID, app.type_create_industry_input, JSONB, UUID) IS
    E'Create industry.\n'
    '\n'
    'Called by app.create_industry.';

COMMENT ON FUNCTION app.create_industry(UUID, UUID, JSONB) IS
    E'Create industry.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createIndustry\n'
    'input_type: app.type_create_industry_input\n'
    'success_type: Industry\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create industry."\n'
    'impact: {"primary": {"entity": "Industry", "operation": "CREATE", "fields": ["name", "replaces", "parent_industry"]}}';

COMMENT ON TYPE app.type_update_industry_input IS
    E'Input of update_industry.\n'
    '\n'
    '@fraiseql:input name=UpdateIndustryInput';

COMMENT ON COLUMN app.type_update_industry_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_industry_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_industry_input.replaces_id IS
    '@fraiseql:field name=replaces_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN app.type_update_industry_input.parent_industry_id IS
    '@fraiseql:field name=parent_industry_id,type=UUID,required=false,references=Industry';

COMMENT ON COLUMN app.type_update_industry_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION common.update_industry(UUID, app.type_update_industry_input, JSONB, UUID) IS
    E'Update industry.\n'
    '\n'
    'Called by app.update_industry.';

COMMENT ON FUNCTION app.update_industry(UUID, UUID, JSONB) IS
    E'Update industry.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateIndustry\n'
    'input_type: app.type_update_industry_input\n'
    'success_type: Industry\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update industry."\n'
    'impact: {"primary": {"entity": "Industry", "operation": "UPDATE", "fields": ["name", "replaces", "parent_industry"]}}';
-- specql: end common.Industry metadata
