-- specql: base.Locale metadata
-- content-sha256: 460345d2dd8722e278d353a3949f567f6bb5f37c99588ec992781c382662aa50
COMMENT ON TABLE base.tb_locale IS
    E'Found by translations, also when it has no columns to be deleted by.\n'
    '\n'
    '@fraiseql:type name=Locale,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_locale.pk_locale IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_locale.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_locale.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_locale.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN base.tb_locale.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_locale.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_locale.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_locale.updated_by IS
    'User who last changed the row.';

COMMENT ON VIEW base.v_locale IS
    E'Found by translations, also when it has no columns to be deleted by.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Locale\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Found by translations, also when it has no columns to be deleted by."';

COMMENT ON COLUMN base.v_locale.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_locale.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_locale.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN base.v_locale.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_locale.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_locale.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.locale_pk(UUID) IS
    'Internal key of a live Locale, by its id.';

COMMENT ON FUNCTION base.locale_pk_by_identifier(TEXT) IS
    'Internal key of a live Locale, by its identifier.';

COMMENT ON FUNCTION base.locale_id(INTEGER) IS
    'Id of a Locale, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.locale_identifier(INTEGER) IS
    'Identifier of a Locale, deleted or not, by its internal key.';
-- specql: end base.Locale metadata
