-- specql: kinds.Limit metadata
-- content-sha256: e92d8b0c017171cfe088bb9199108104c1cabd4aa33276a097398bf6d6d0061e
COMMENT ON TABLE kinds.tb_limit IS
    E'Uses another entity''s parameters, which come through its interface.\n'
    '\n'
    '@fraiseql:type name=Limit,schema=kinds,trinity=true';

COMMENT ON COLUMN kinds.tb_limit.pk_limit IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN kinds.tb_limit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.tb_limit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.tb_limit.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN kinds.tb_limit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.tb_limit.created_by IS
    'User who created the row.';

COMMENT ON COLUMN kinds.tb_limit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.tb_limit.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN kinds.tb_limit.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN kinds.tb_limit.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW kinds.v_limit IS
    E'Uses another entity''s parameters, which come through its interface.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Limit\n'
    'schema: kinds\n'
    'trinity: true\n'
    'description: "Uses another entity''s parameters, which come through its interface."';

COMMENT ON COLUMN kinds.v_limit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.v_limit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.v_limit.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN kinds.v_limit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.v_limit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.v_limit.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION kinds.limit_pk(UUID) IS
    'Internal key of a live Limit, by its id.';

COMMENT ON FUNCTION kinds.limit_pk_by_identifier(TEXT) IS
    'Internal key of a live Limit, by its identifier.';

COMMENT ON FUNCTION kinds.limit_id(INTEGER) IS
    'Id of a Limit, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.limit_identifier(INTEGER) IS
    'Identifier of a Limit, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_reset_parameters_input IS
    E'Input of reset_parameters.\n'
    '\n'
    '@fraiseql:input name=ResetParametersInput';

COMMENT ON FUNCTION kinds.reset_parameters(UUID, app.type_reset_parameters_input, JSONB, UUID) IS
    E'Reset parameters.\n'
    '\n'
    'Called by app.reset_parameters.';

COMMENT ON FUNCTION app.reset_parameters(UUID, UUID, JSONB) IS
    E'Reset parameters.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: resetParameters\n'
    'input_type: app.type_reset_parameters_input\n'
    'success_type: Limit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Reset parameters."\n'
    'impact: {"sideEffects": [{"entity": "Parameters", "operation": "UPDATE", "fields": ["a_score", "a_price", "a_balance", "a_code"], "collection": "updatedParameters"}]}';
-- specql: end kinds.Limit metadata
