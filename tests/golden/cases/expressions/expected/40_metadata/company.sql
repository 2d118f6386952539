-- specql: sales.Company metadata
-- content-sha256: a933db378b22b31fc78aadfe1986e1eaacf2a495e660e05fd426b348eca986a2
COMMENT ON TABLE sales.tb_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type name=Company,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_company.pk_company IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.tb_company.fk_country IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN sales.tb_company.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_company.credit IS
    '@fraiseql:field name=credit,type=Decimal,required=false';

COMMENT ON COLUMN sales.tb_company.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN sales.tb_company.notes IS
    '@fraiseql:field name=notes,type=JSON,required=false';

COMMENT ON COLUMN sales.tb_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_company.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_company.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_company.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_company.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type\n'
    'name: Company\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Company"';

COMMENT ON COLUMN sales.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.v_company.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN sales.v_company.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.v_company.credit IS
    '@fraiseql:field name=credit,type=Decimal,required=false';

COMMENT ON COLUMN sales.v_company.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN sales.v_company.notes IS
    '@fraiseql:field name=notes,type=JSON,required=false';

COMMENT ON COLUMN sales.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.company_pk(UUID, UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION sales.company_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION sales.company_id(INTEGER, UUID) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.company_identifier(INTEGER, UUID) IS
    'Identifier of a Company, deleted or not, by its internal key.';
-- specql: end sales.Company metadata
