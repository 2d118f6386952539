-- specql: crm.Company metadata
-- content-sha256: 8e6ab2d2cd24567c1cb3e1b70200dd176208d33a638edb5a44e6537a50459572
COMMENT ON TABLE crm.tb_company IS
    E'A firm we deal with.\n'
    '\n'
    '@fraiseql:type name=Organisation,schema=crm,trinity=true';

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

COMMENT ON COLUMN crm.tb_company.website IS
    '@fraiseql:field name=website,type=Url,required=false';

COMMENT ON COLUMN crm.tb_company.industry IS
    '@fraiseql:field name=industry,type=OrganisationIndustry,required=false,enum=true';

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
    E'A firm we deal with.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Organisation\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "A firm we deal with."';

COMMENT ON COLUMN crm.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.v_company.website IS
    '@fraiseql:field name=website,type=Url,required=false';

COMMENT ON COLUMN crm.v_company.industry IS
    '@fraiseql:field name=industry,type=OrganisationIndustry,required=false,enum=true';

COMMENT ON COLUMN crm.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.mv_company_agg IS
    E'Rows of Company in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN crm.mv_company_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN crm.mv_company_agg.industry IS
    '@fraiseql:field name=industry,type=OrganisationIndustry,required=false,enum=true';

COMMENT ON COLUMN crm.mv_company_agg.companies IS
    '@fraiseql:field name=companies,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.mv_company_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION crm.refresh_mv_company_agg(UUID) IS
    'Makes mv_company_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW crm.v_company_agg IS
    'The groups of mv_company_agg as the API reads them.';

COMMENT ON COLUMN crm.v_company_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN crm.v_company_agg.industry IS
    '@fraiseql:field name=industry,type=OrganisationIndustry,required=false,enum=true';

COMMENT ON COLUMN crm.v_company_agg.companies IS
    '@fraiseql:field name=companies,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.v_company_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN crm.v_company_agg.data IS
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

COMMENT ON COLUMN app.type_create_company_input.website IS
    '@fraiseql:field name=website,type=Url,required=false';

COMMENT ON COLUMN app.type_create_company_input.industry IS
    '@fraiseql:field name=industry,type=OrganisationIndustry,required=false,enum=true';

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
    'success_type: Organisation\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create company."\n'
    'impact: {"primary": {"entity": "Organisation", "operation": "CREATE", "fields": ["name", "website", "industry"]}}';

COMMENT ON TYPE app.type_update_company_input IS
    E'Input of update_company.\n'
    '\n'
    '@fraiseql:input name=UpdateCompanyInput';

COMMENT ON COLUMN app.type_update_company_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_company_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_company_input.website IS
    '@fraiseql:field name=website,type=Url,required=false';

COMMENT ON COLUMN app.type_update_company_input.industry IS
    '@fraiseql:field name=industry,type=OrganisationIndustry,required=false,enum=true';

COMMENT ON COLUMN app.type_update_company_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_company(UUID, app.type_update_company_input, JSONB, UUID) IS
    E'Update company.\n'
    '\n'
    'Called by app.update_company.';

COMMENT ON FUNCTION app.update_company(UUID, UUID, JSONB) IS
    E'Update company.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateCompany\n'
    'input_type: app.type_update_company_input\n'
    'success_type: Organisation\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update company."\n'
    'impact: {"primary": {"entity": "Organisation", "operation": "UPDATE", "fields": ["name", "website", "industry"]}}';
-- specql: end crm.Company metadata
