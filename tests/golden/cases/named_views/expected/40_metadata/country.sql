-- specql: base.Country metadata
-- content-sha256: cddfcf6f8e4296400069c52cc58b37f84991a6f0dd6875238347b9d67f52e97a
COMMENT ON TABLE base.tb_country IS
    E'Country\n'
    '\n'
    '@fraiseql:type name=Country,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_country.pk_country IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_country.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN base.tb_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_country.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_country.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_country.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_country.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_country IS
    E'Country\n'
    '\n'
    '@fraiseql:type\n'
    'name: Country\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Country"';

COMMENT ON COLUMN base.v_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_country.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN base.v_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_country.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.country_pk(UUID) IS
    'Internal key of a live Country, by its id.';

COMMENT ON FUNCTION base.country_pk_by_identifier(TEXT) IS
    'Internal key of a live Country, by its identifier.';

COMMENT ON FUNCTION base.country_id(INTEGER) IS
    'Id of a Country, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.country_identifier(INTEGER) IS
    'Identifier of a Country, deleted or not, by its internal key.';
-- specql: end base.Country metadata
