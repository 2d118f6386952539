-- specql: common.Country metadata
-- content-sha256: 6e25208a0dec6b3580994c85f3b5fde2860267f90704a74f5cf183a86c81e192
COMMENT ON TABLE common.tb_country IS
    E'Its Locale is that of its own schema.\n'
    '\n'
    '@fraiseql:type name=Country,schema=common,trinity=true';

COMMENT ON COLUMN common.tb_country.pk_country IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN common.tb_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.tb_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.tb_country.iso_code IS
    '@fraiseql:field name=iso_code,type=String!,required=true';

COMMENT ON COLUMN common.tb_country.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN common.tb_country.native_name IS
    '@fraiseql:field name=native_name,type=String,required=false';

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
    E'Its Locale is that of its own schema.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Country\n'
    'schema: common\n'
    'trinity: true\n'
    'description: "Its Locale is that of its own schema."';

COMMENT ON COLUMN common.v_country.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.v_country.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.v_country.iso_code IS
    '@fraiseql:field name=iso_code,type=String!,required=true';

COMMENT ON COLUMN common.v_country.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN common.v_country.native_name IS
    '@fraiseql:field name=native_name,type=String,required=false';

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

COMMENT ON TABLE common.tl_country IS
    'Country in other languages.';

COMMENT ON COLUMN common.tl_country.fk_country IS
    'The row whose texts these are.';

COMMENT ON COLUMN common.tl_country.fk_locale IS
    'The language they are in.';

COMMENT ON COLUMN common.tl_country.name IS
    'Translation of name; NULL: none.';

COMMENT ON FUNCTION common.get_country_name(INTEGER, TEXT) IS
    'The name of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN common.tl_country.native_name IS
    'Translation of native_name; NULL: none.';

COMMENT ON FUNCTION common.get_country_native_name(INTEGER, TEXT) IS
    'The native_name of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN common.tl_country.created_at IS
    'When the row was created.';

COMMENT ON COLUMN common.tl_country.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tl_country.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN common.tl_country.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tl_country.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tl_country.deleted_by IS
    'User who deleted the row.';
-- specql: end common.Country metadata
