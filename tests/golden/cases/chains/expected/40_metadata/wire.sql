-- specql: shop.Wire metadata
-- content-sha256: 43ff53d09df131e1400e7c03d57ea723029fbe5668a2c26a68c17274911fe94a
COMMENT ON TABLE shop.tb_wire IS
    E'What is true of each wire, and which rows are in its way.\n'
    '\n'
    '@fraiseql:type name=Wire,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_wire.pk_wire IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_wire.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_wire.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_wire.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_wire.fk_source IS
    '@fraiseql:field name=source_id,type=UUID!,required=true,references=Node';

COMMENT ON COLUMN shop.tb_wire.fk_target IS
    '@fraiseql:field name=target_id,type=UUID!,required=true,references=Node';

COMMENT ON COLUMN shop.tb_wire.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN shop.tb_wire.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_wire.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_wire.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_wire.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_wire.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_wire.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_wire IS
    E'What is true of each wire, and which rows are in its way.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Wire\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "What is true of each wire, and which rows are in its way."';

COMMENT ON COLUMN shop.v_wire.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_wire.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_wire.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_wire.source_id IS
    '@fraiseql:field name=source_id,type=UUID!,required=true,references=Node';

COMMENT ON COLUMN shop.v_wire.target_id IS
    '@fraiseql:field name=target_id,type=UUID!,required=true,references=Node';

COMMENT ON COLUMN shop.v_wire.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN shop.v_wire.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_wire.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_wire.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.wire_pk(UUID, UUID) IS
    'Internal key of a live Wire, by its id.';

COMMENT ON FUNCTION shop.wire_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Wire, by its identifier.';

COMMENT ON FUNCTION shop.wire_id(INTEGER, UUID) IS
    'Id of a Wire, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.wire_identifier(INTEGER, UUID) IS
    'Identifier of a Wire, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.wire_check_source() IS
    'Called by a trigger of Wire.';

COMMENT ON TYPE app.type_create_wire_input IS
    E'Input of create_wire.\n'
    '\n'
    '@fraiseql:input name=CreateWireInput';

COMMENT ON COLUMN app.type_create_wire_input.source_id IS
    '@fraiseql:field name=source_id,type=UUID!,required=true,references=Node';

COMMENT ON COLUMN app.type_create_wire_input.target_id IS
    '@fraiseql:field name=target_id,type=UUID!,required=true,references=Node';

COMMENT ON COLUMN app.type_create_wire_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON FUNCTION shop.create_wire(UUID, app.type_create_wire_input, JSONB, UUID) IS
    E'Create wire.\n'
    '\n'
    'Called by app.create_wire.';

COMMENT ON FUNCTION app.create_wire(UUID, UUID, JSONB) IS
    E'Create wire.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createWire\n'
    'input_type: app.type_create_wire_input\n'
    'success_type: Wire\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create wire."\n'
    'impact: {"primary": {"entity": "Wire", "operation": "CREATE", "fields": ["source", "target", "weight"]}}';

COMMENT ON TYPE app.type_update_wire_input IS
    E'Input of update_wire.\n'
    '\n'
    '@fraiseql:input name=UpdateWireInput';

COMMENT ON COLUMN app.type_update_wire_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_wire_input.source_id IS
    '@fraiseql:field name=source_id,type=UUID,required=false,references=Node';

COMMENT ON COLUMN app.type_update_wire_input.target_id IS
    '@fraiseql:field name=target_id,type=UUID,required=false,references=Node';

COMMENT ON COLUMN app.type_update_wire_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN app.type_update_wire_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_wire(UUID, app.type_update_wire_input, JSONB, UUID) IS
    E'Update wire.\n'
    '\n'
    'Called by app.update_wire.';

COMMENT ON FUNCTION app.update_wire(UUID, UUID, JSONB) IS
    E'Update wire.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateWire\n'
    'input_type: app.type_update_wire_input\n'
    'success_type: Wire\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update wire."\n'
    'impact: {"primary": {"entity": "Wire", "operation": "UPDATE", "fields": ["source", "target", "weight"]}}';
-- specql: end shop.Wire metadata
