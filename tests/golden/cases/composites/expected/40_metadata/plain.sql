-- specql: places.Plain metadata
-- content-sha256: 3e18b4bd74a077abbcd854dfd43d5b5d82828185782641c8f844b7f56909eba9
COMMENT ON TABLE places.tb_plain IS
    E'Has composites as parameters only.\n'
    '\n'
    '@fraiseql:type name=Plain,schema=places,trinity=true';

COMMENT ON COLUMN places.tb_plain.pk_plain IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN places.tb_plain.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN places.tb_plain.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN places.tb_plain.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN places.tb_plain.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN places.tb_plain.created_by IS
    'User who created the row.';

COMMENT ON COLUMN places.tb_plain.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN places.tb_plain.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN places.tb_plain.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN places.tb_plain.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW places.v_plain IS
    E'Has composites as parameters only.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Plain\n'
    'schema: places\n'
    'trinity: true\n'
    'description: "Has composites as parameters only."';

COMMENT ON COLUMN places.v_plain.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN places.v_plain.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN places.v_plain.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN places.v_plain.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN places.v_plain.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN places.v_plain.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION places.plain_pk(UUID) IS
    'Internal key of a live Plain, by its id.';

COMMENT ON FUNCTION places.plain_pk_by_identifier(TEXT) IS
    'Internal key of a live Plain, by its identifier.';

COMMENT ON FUNCTION places.plain_id(INTEGER) IS
    'Id of a Plain, deleted or not, by its internal key.';

COMMENT ON FUNCTION places.plain_identifier(INTEGER) IS
    'Identifier of a Plain, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_move_plain_input IS
    E'Input of move_plain.\n'
    '\n'
    '@fraiseql:input name=MovePlainInput';

COMMENT ON COLUMN app.type_move_plain_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_move_plain_input.new_name IS
    '@fraiseql:field name=new_name,type=String!,required=true';

COMMENT ON COLUMN app.type_move_plain_input."from" IS
    '@fraiseql:field name=from,type=DateRange,required=false';

COMMENT ON COLUMN app.type_move_plain_input.stops IS
    '@fraiseql:field name=stops,type=[URL!],required=false';

COMMENT ON COLUMN app.type_move_plain_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION places.move_plain(UUID, app.type_move_plain_input, JSONB, UUID) IS
    E'Move plain.\n'
    '\n'
    'Called by app.move_plain.';

COMMENT ON FUNCTION app.move_plain(UUID, UUID, JSONB) IS
    E'Move plain.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: movePlain\n'
    'input_type: app.type_move_plain_input\n'
    'success_type: Plain\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Move plain."\n'
    'impact: {"primary": {"entity": "Plain", "operation": "UPDATE", "fields": ["name"]}}';
-- specql: end places.Plain metadata
