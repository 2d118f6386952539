-- specql: i18n.Country metadata
-- content-sha256: ea3e71358500586e7a8af7041af03abfdd3cafb2d45b6f6056347dcfeba52d4f
COMMENT ON TABLE i18n.tb_country IS
    E'Country\n'
    '\n'
    '@fraiseql:type name=Country,schema=i18n,trinity=true';

COMMENT ON COLUMN i18n.tb_country.pk_country IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN i18n.tb_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN i18n.tb_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN i18n.tb_country.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN i18n.tb_country.fk_language IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN i18n.tb_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN i18n.tb_country.created_by IS
    'User who created the row.';

COMMENT ON COLUMN i18n.tb_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN i18n.tb_country.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN i18n.tb_country.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN i18n.tb_country.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW i18n.v_country IS
    E'Country\n'
    '\n'
    '@fraiseql:type\n'
    'name: Country\n'
    'schema: i18n\n'
    'trinity: true\n'
    'description: "Country"';

COMMENT ON COLUMN i18n.v_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN i18n.v_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN i18n.v_country.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN i18n.v_country.language_id IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN i18n.v_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN i18n.v_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN i18n.v_country.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION i18n.country_pk(UUID) IS
    'Internal key of a live Country, by its id.';

COMMENT ON FUNCTION i18n.country_pk_by_identifier(TEXT) IS
    'Internal key of a live Country, by its identifier.';

COMMENT ON FUNCTION i18n.country_id(INTEGER) IS
    'Id of a Country, deleted or not, by its internal key.';

COMMENT ON FUNCTION i18n.country_identifier(INTEGER) IS
    'Identifier of a Country, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_country_input IS
    E'Input of create_country.\n'
    '\n'
    '@fraiseql:input name=CreateCountryInput';

COMMENT ON COLUMN app.type_create_country_input.code IS
    '@fraiseql:field name=code,type=CountryCode!,required=true';

COMMENT ON COLUMN app.type_create_country_input.language_id IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON FUNCTION i18n.create_country(UUID, app.type_create_country_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Country", "operation": "CREATE", "fields": ["code", "language"]}}';
-- specql: end i18n.Country metadata
