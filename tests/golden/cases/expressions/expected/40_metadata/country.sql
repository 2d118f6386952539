-- specql: geo.Country metadata
-- content-sha256: 955f962421c2176430f9c09e470c625ce3c3a99787d04501d86c8881bb77e945
COMMENT ON TABLE geo.tb_country IS
    E'Shared by all tenants.\n'
    '\n'
    '@fraiseql:type name=Country,schema=geo,trinity=true';

COMMENT ON COLUMN geo.tb_country.pk_country IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN geo.tb_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN geo.tb_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN geo.tb_country.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN geo.tb_country.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN geo.tb_country.in_union IS
    '@fraiseql:field name=in_union,type=Boolean,required=false';

COMMENT ON COLUMN geo.tb_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN geo.tb_country.created_by IS
    'User who created the row.';

COMMENT ON COLUMN geo.tb_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN geo.tb_country.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN geo.tb_country.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN geo.tb_country.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW geo.v_country IS
    E'Shared by all tenants.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Country\n'
    'schema: geo\n'
    'trinity: true\n'
    'description: "Shared by all tenants."';

COMMENT ON COLUMN geo.v_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN geo.v_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN geo.v_country.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN geo.v_country.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN geo.v_country.in_union IS
    '@fraiseql:field name=in_union,type=Boolean,required=false';

COMMENT ON COLUMN geo.v_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN geo.v_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN geo.v_country.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION geo.country_pk(UUID) IS
    'Internal key of a live Country, by its id.';

COMMENT ON FUNCTION geo.country_pk_by_identifier(TEXT) IS
    'Internal key of a live Country, by its identifier.';

COMMENT ON FUNCTION geo.country_id(INTEGER) IS
    'Id of a Country, deleted or not, by its internal key.';

COMMENT ON FUNCTION geo.country_identifier(INTEGER) IS
    'Identifier of a Country, deleted or not, by its internal key.';
-- specql: end geo.Country metadata
