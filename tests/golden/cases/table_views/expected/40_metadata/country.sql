-- specql: base.Country metadata
-- content-sha256: 2a7e7553b1a1b3b4bfbcd3ba92bd386a3734b3c32199c9de9c74395d38cee2d8
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

COMMENT ON COLUMN base.tb_country.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN base.tb_country.fk_capital IS
    '@fraiseql:field name=capital_id,type=UUID,required=false,references=Town';

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

COMMENT ON COLUMN base.v_country.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN base.v_country.capital_id IS
    '@fraiseql:field name=capital_id,type=UUID,required=false,references=Town';

COMMENT ON COLUMN base.v_country.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_country.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_country.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tv_country IS
    E'Country with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Country,schema=base,source=materialized';

COMMENT ON COLUMN base.tv_country.pk_country IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN base.tv_country.id IS
    'Public identifier.';

COMMENT ON COLUMN base.tv_country.fk_capital IS
    '@fraiseql:field internal=true,description=Internal key of capital';

COMMENT ON COLUMN base.tv_country.capital_id IS
    '@fraiseql:filter type=UUID,relation=Town,index=btree,performance=optimized,description=Filter by capital';

COMMENT ON COLUMN base.tv_country.code IS
    '@fraiseql:filter type=String,index=btree,performance=optimized,description=Filter by code';

COMMENT ON COLUMN base.tv_country.data IS
    '@fraiseql:jsonb expand=true,description=Country with what it refers to';

COMMENT ON COLUMN base.tv_country.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION base.country_pk(UUID) IS
    'Internal key of a live Country, by its id.';

COMMENT ON FUNCTION base.country_pk_by_identifier(TEXT) IS
    'Internal key of a live Country, by its identifier.';

COMMENT ON FUNCTION base.country_id(INTEGER) IS
    'Id of a Country, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.country_identifier(INTEGER) IS
    'Identifier of a Country, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.refresh_tv_country(INTEGER) IS
    'Refreshes the table view of Country: one row, or all of them.';

COMMENT ON TYPE app.type_create_country_input IS
    E'Input of create_country.\n'
    '\n'
    '@fraiseql:input name=CreateCountryInput';

COMMENT ON COLUMN app.type_create_country_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_create_country_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_create_country_input.capital_id IS
    '@fraiseql:field name=capital_id,type=UUID,required=false,references=Town';

COMMENT ON FUNCTION base.create_country(UUID, app.type_create_country_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Country", "operation": "CREATE", "fields": ["code", "name", "capital"]}}';
-- specql: end base.Country metadata
