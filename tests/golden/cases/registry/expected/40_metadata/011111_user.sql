-- specql: core.User metadata
-- content-sha256: 2e6ec77d93b28e277ecc7811e002607974f8fa426e3fc9f2faeb7f533beb5d88
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
-- specql: end core.User metadata
