-- specql: core.User metadata
-- content-sha256: 64147e602baaac7654d2a5fb4fdd3f6bd0e97efc2c1cf4cff2e1926c8d406027
COMMENT ON TABLE core.tb_user IS
    E'User\n'
    '\n'
    '@fraiseql:type name=User,schema=core,trinity=true';

COMMENT ON COLUMN core.tb_user.pk_user IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN core.tb_user.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN core.tb_user.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN core.tb_user.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN core.tb_user.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN core.tb_user.created_by IS
    'User who created the row.';

COMMENT ON COLUMN core.tb_user.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN core.tb_user.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN core.tb_user.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN core.tb_user.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW core.v_user IS
    E'User\n'
    '\n'
    '@fraiseql:type\n'
    'name: User\n'
    'schema: core\n'
    'trinity: true\n'
    'description: "User"';

COMMENT ON COLUMN core.v_user.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN core.v_user.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN core.v_user.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN core.v_user.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN core.v_user.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN core.v_user.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION core.user_pk(UUID) IS
    'Internal key of a live User, by its id.';

COMMENT ON FUNCTION core.user_pk_by_identifier(TEXT) IS
    'Internal key of a live User, by its identifier.';

COMMENT ON FUNCTION core.user_id(INTEGER) IS
    'Id of a User, deleted or not, by its internal key.';

COMMENT ON FUNCTION core.user_identifier(INTEGER) IS
    'Identifier of a User, deleted or not, by its internal key.';
-- specql: end core.User metadata
