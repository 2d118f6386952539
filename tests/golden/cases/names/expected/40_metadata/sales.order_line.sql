-- specql: sales.OrderLine metadata
-- content-sha256: bb74250c88345b1f4446dadc159046c08a213036d35829a1521d632ceb1616b0
COMMENT ON TABLE sales.tb_order_line IS
    E'Two words.\n'
    '\n'
    '@fraiseql:type name=OrderLine,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_order_line.pk_order_line IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_order_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_order_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_order_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_order_line.fk_order IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN sales.tb_order_line.quantity IS
    '@fraiseql:field name=quantity,type=Int!,required=true';

COMMENT ON COLUMN sales.tb_order_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_order_line.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_order_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_order_line.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_order_line.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_order_line.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_order_line IS
    E'Two words.\n'
    '\n'
    '@fraiseql:type\n'
    'name: OrderLine\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Two words."';

COMMENT ON COLUMN sales.v_order_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_order_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_order_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_order_line.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN sales.v_order_line.quantity IS
    '@fraiseql:field name=quantity,type=Int!,required=true';

COMMENT ON COLUMN sales.v_order_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_order_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_order_line.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.order_line_pk(UUID, UUID) IS
    'Internal key of a live OrderLine, by its id.';

COMMENT ON FUNCTION sales.order_line_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live OrderLine, by its identifier.';

COMMENT ON FUNCTION sales.order_line_id(BIGINT, UUID) IS
    'Id of a OrderLine, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.order_line_identifier(BIGINT, UUID) IS
    'Identifier of a OrderLine, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_order_line_input IS
    E'Input of create_order_line.\n'
    '\n'
    '@fraiseql:input name=CreateOrderLineInput';

COMMENT ON COLUMN app.type_create_order_line_input.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN app.type_create_order_line_input.quantity IS
    '@fraiseql:field name=quantity,type=Int!,required=true';

COMMENT ON FUNCTION sales.create_order_line(UUID, app.type_create_order_line_input, JSONB, UUID) IS
    E'Create order line.\n'
    '\n'
    'Called by app.create_order_line.';

COMMENT ON FUNCTION app.create_order_line(UUID, UUID, JSONB) IS
    E'Create order line.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createOrderLine\n'
    'input_type: app.type_create_order_line_input\n'
    'success_type: OrderLine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create order line."\n'
    'impact: {"primary": {"entity": "OrderLine", "operation": "CREATE", "fields": ["order", "quantity"]}}';

COMMENT ON TYPE app.type_close_order_line_input IS
    E'Input of close_order_line.\n'
    '\n'
    '@fraiseql:input name=CloseOrderLineInput';

COMMENT ON COLUMN app.type_close_order_line_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_order_line_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.close_order_line(UUID, app.type_close_order_line_input, JSONB, UUID) IS
    E'Close.\n'
    '\n'
    'Called by app.close_order_line.';

COMMENT ON FUNCTION app.close_order_line(UUID, UUID, JSONB) IS
    E'Close.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeOrderLine\n'
    'input_type: app.type_close_order_line_input\n'
    'success_type: OrderLine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close."\n'
    'impact: {"primary": {"entity": "OrderLine", "operation": "UPDATE", "fields": ["quantity"]}}';
-- specql: end sales.OrderLine metadata
