-- specql: core.User metadata
-- content-sha256: 00e7b7538c4692d9475a94b4311bcfc993330aac6b67ab5b2e0b78685f27f883
COMMENT ON TABLE core.tb_user IS
    E'Somebody who signs in.\n'
    '\n'
    '@fraiseql:type name=User,schema=core,trinity=true';

COMMENT ON COLUMN core.tb_user.pk_user IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN core.tb_user.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN core.tb_user.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN core.tb_user.username IS
    '@fraiseql:field name=username,type=String!,required=true,description=Name to sign in with, comma and = included.';

COMMENT ON COLUMN core.tb_user.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

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
    E'Somebody who signs in.\n'
    '\n'
    '@fraiseql:type\n'
    'name: User\n'
    'schema: core\n'
    'trinity: true\n'
    'description: "Somebody who signs in."';

COMMENT ON COLUMN core.v_user.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN core.v_user.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN core.v_user.username IS
    '@fraiseql:field name=username,type=String!,required=true,description=Name to sign in with, comma and = included.';

COMMENT ON COLUMN core.v_user.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

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

COMMENT ON TYPE app.type_create_user_input IS
    E'Input of create_user.\n'
    '\n'
    '@fraiseql:input name=CreateUserInput';

COMMENT ON COLUMN app.type_create_user_input.username IS
    '@fraiseql:field name=username,type=String!,required=true,description=Name to sign in with, comma and = included.';

COMMENT ON COLUMN app.type_create_user_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON FUNCTION core.create_user(UUID, app.type_create_user_input, JSONB, UUID) IS
    E'Create user.\n'
    '\n'
    'Called by app.create_user.';

COMMENT ON FUNCTION app.create_user(UUID, UUID, JSONB) IS
    E'Create user.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createUser\n'
    'input_type: app.type_create_user_input\n'
    'success_type: User\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create user."\n'
    'impact: {"primary": {"entity": "User", "operation": "CREATE", "fields": ["username", "email"]}}';
-- specql: end core.User metadata
