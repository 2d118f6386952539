-- specql: geo.Country metadata
-- content-sha256: 6f814bd308db6e8a14d6f314f59efba9e076edcd6a6ce5ff060c2b115bf81e8e
COMMENT ON TABLE geo.tb_country IS
    E'Shared, and without a transform that needs an extension.\n'
    '\n'
    '@fraiseql:type name=Country,schema=geo,trinity=true';

COMMENT ON COLUMN geo.tb_country.pk_country IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN geo.tb_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN geo.tb_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN geo.tb_country.iso IS
    '@fraiseql:field name=iso,type=String!,required=true';

COMMENT ON COLUMN geo.tb_country.number IS
    '@fraiseql:field name=number,type=Int!,required=true';

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
    E'Shared, and without a transform that needs an extension.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Country\n'
    'schema: geo\n'
    'trinity: true\n'
    'description: "Shared, and without a transform that needs an extension."';

COMMENT ON COLUMN geo.v_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN geo.v_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN geo.v_country.iso IS
    '@fraiseql:field name=iso,type=String!,required=true';

COMMENT ON COLUMN geo.v_country.number IS
    '@fraiseql:field name=number,type=Int!,required=true';

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

COMMENT ON FUNCTION geo.country_set_identifier() IS
    'Called by a trigger of Country.';

COMMENT ON FUNCTION geo.country_recompute_identifiers() IS
    'Makes the identifiers of Country anew.';
-- specql: end geo.Country metadata
