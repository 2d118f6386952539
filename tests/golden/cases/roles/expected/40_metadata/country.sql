-- specql: common.Country metadata
-- content-sha256: c4ee7268a8da35beb514111b2fa79e4e259fbdfb5b918d38905b16a09cb1c4f9
COMMENT ON TABLE common.tb_country IS
    E'Country\n'
    '\n'
    '@fraiseql:type name=Country,schema=common,trinity=true';

COMMENT ON COLUMN common.tb_country.pk_country IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN common.tb_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.tb_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.tb_country.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN common.tb_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.tb_country.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tb_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.tb_country.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tb_country.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tb_country.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW common.v_country IS
    E'Country\n'
    '\n'
    '@fraiseql:type\n'
    'name: Country\n'
    'schema: common\n'
    'trinity: true\n'
    'description: "Country"';

COMMENT ON COLUMN common.v_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.v_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.v_country.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN common.v_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.v_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.v_country.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION common.country_pk(UUID) IS
    'Internal key of a live Country, by its id.';

COMMENT ON FUNCTION common.country_pk_by_identifier(TEXT) IS
    'Internal key of a live Country, by its identifier.';

COMMENT ON FUNCTION common.country_id(INTEGER) IS
    'Id of a Country, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.country_identifier(INTEGER) IS
    'Identifier of a Country, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_country_input IS
    E'Input of create_country.\n'
    '\n'
    '@fraiseql:input name=CreateCountryInput';

COMMENT ON COLUMN app.type_create_country_input.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON FUNCTION common.create_country(UUID, app.type_create_country_input, JSONB, UUID) IS
    E'Create country.\n'
    '\n'
    'Called by app.create_country.';

COMMENT ON FUNCTION app.create_country(UUID, UUID, JSONB) IS
    E'Create country.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createCountry\n'
    'input_type: app.type_create_country_input\n'
    'success_type: Country\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create country."\n'
    'impact: {"primary": {"entity": "Country", "operation": "CREATE", "fields": ["code"]}}';
-- specql: end common.Country metadata
