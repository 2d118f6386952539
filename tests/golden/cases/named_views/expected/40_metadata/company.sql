-- specql: base.Company metadata
-- content-sha256: 55445e2b0f0dbb2e07e061f819484c0251d5b85fb0c511fcbd9c9adcc2442e71
COMMENT ON TABLE base.tb_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type name=Company,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_company.pk_company IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_company.fk_country IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN base.tb_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_company.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_company.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_company.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_company.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type\n'
    'name: Company\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Company"';

COMMENT ON COLUMN base.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_company.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN base.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.v_companies_in(TEXT) IS
    'Companies in';

COMMENT ON FUNCTION base.company_pk(UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION base.company_pk_by_identifier(TEXT) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION base.company_id(INTEGER) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.company_identifier(INTEGER) IS
    'Identifier of a Company, deleted or not, by its internal key.';
-- specql: end base.Company metadata
