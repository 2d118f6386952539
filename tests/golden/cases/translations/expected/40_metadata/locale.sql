-- specql: common.Locale metadata
-- content-sha256: 31cd787a3c850ba11e54e9768acccb1b4eeb2d2b551d71f100b4c11635bc5df3
COMMENT ON TABLE common.tb_locale IS
    E'Translated itself, by a locale that is text.\n'
    '\n'
    '@fraiseql:type name=Locale,schema=common,trinity=true';

COMMENT ON COLUMN common.tb_locale.pk_locale IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN common.tb_locale.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.tb_locale.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.tb_locale.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN common.tb_locale.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN common.tb_locale.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.tb_locale.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tb_locale.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.tb_locale.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tb_locale.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tb_locale.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW common.v_locale IS
    E'Translated itself, by a locale that is text.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Locale\n'
    'schema: common\n'
    'trinity: true\n'
    'description: "Translated itself, by a locale that is text."';

COMMENT ON COLUMN common.v_locale.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.v_locale.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.v_locale.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN common.v_locale.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN common.v_locale.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.v_locale.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.v_locale.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION common.locale_pk(UUID) IS
    'Internal key of a live Locale, by its id.';

COMMENT ON FUNCTION common.locale_pk_by_identifier(TEXT) IS
    'Internal key of a live Locale, by its identifier.';

COMMENT ON FUNCTION common.locale_id(INTEGER) IS
    'Id of a Locale, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.locale_identifier(INTEGER) IS
    'Identifier of a Locale, deleted or not, by its internal key.';

COMMENT ON TABLE common.tl_locale IS
    'Locale in other languages.';

COMMENT ON COLUMN common.tl_locale.fk_locale IS
    'The row whose texts these are.';

COMMENT ON COLUMN common.tl_locale.locale IS
    'The language they are in.';

COMMENT ON COLUMN common.tl_locale.name IS
    'Translation of name; NULL: none.';

COMMENT ON FUNCTION common.get_locale_name(INTEGER, TEXT) IS
    'The name of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN common.tl_locale.created_at IS
    'When the row was created.';

COMMENT ON COLUMN common.tl_locale.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tl_locale.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN common.tl_locale.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tl_locale.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tl_locale.deleted_by IS
    'User who deleted the row.';
-- specql: end common.Locale metadata
