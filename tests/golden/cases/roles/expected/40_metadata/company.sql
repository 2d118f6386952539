-- specql: crm.Company metadata
-- content-sha256: 4170842977ea53fb309fa6d1d52a54fa0466684dc625b658021b000614867287
COMMENT ON TABLE crm.tb_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type name=Company,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_company.pk_company IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_company.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_company.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_company.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_company.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type\n'
    'name: Company\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Company"';

COMMENT ON COLUMN crm.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.company_pk(UUID, UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION crm.company_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION crm.company_id(INTEGER, UUID) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.company_identifier(INTEGER, UUID) IS
    'Identifier of a Company, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_company_input IS
    E'Input of create_company.\n'
    '\n'
    '@fraiseql:input name=CreateCompanyInput';

COMMENT ON COLUMN app.type_create_company_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON FUNCTION crm.create_company(UUID, app.type_create_company_input, JSONB, UUID) IS
    E'Create company.\n'
    '\n'
    'Called by app.create_company.';

COMMENT ON FUNCTION app.create_company(UUID, UUID, JSONB) IS
    E'Create company.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createCompany\n'
    'input_type: app.type_create_company_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create company."\n'
    'impact: {"primary": {"entity": "Company", "operation": "CREATE", "fields": ["name"]}}';
-- specql: end crm.Company metadata
