-- specql: crm.Company metadata
-- content-sha256: b2676ee76d7d85ff18940ac8652daac09e9466f996258303b90f20c39fe61731
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

COMMENT ON COLUMN crm.tb_company.status IS
    '@fraiseql:field name=status,type=CompanyStatus,required=false,enum=true';

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

COMMENT ON COLUMN crm.v_company.status IS
    '@fraiseql:field name=status,type=CompanyStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.tv_company IS
    E'Company with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Company,schema=crm,source=materialized';

COMMENT ON COLUMN crm.tv_company.pk_company IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN crm.tv_company.id IS
    'Public identifier.';

COMMENT ON COLUMN crm.tv_company.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN crm.tv_company.data IS
    '@fraiseql:jsonb expand=true,description=Company with what it refers to';

COMMENT ON COLUMN crm.tv_company.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION crm.company_pk(UUID, UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION crm.company_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION crm.company_id(INTEGER, UUID) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.company_identifier(INTEGER, UUID) IS
    'Identifier of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.refresh_tv_company(INTEGER) IS
    'Refreshes the table view of Company: one row, or all of them.';
-- specql: end crm.Company metadata
