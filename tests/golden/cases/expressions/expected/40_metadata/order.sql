-- specql: sales.Order metadata
-- content-sha256: d1b0cf79eacebb090d7a96cba52b5cfc3989d13128393f3784d20ea17157fecd
COMMENT ON TABLE sales.tb_order IS
    E'Paths over references, in every place of an action.\n'
    '\n'
    '@fraiseql:type name=Order,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_order.pk_order IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN sales.tb_order.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN sales.tb_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN sales.tb_order.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN sales.tb_order.ship_to IS
    '@fraiseql:field name=ship_to,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_order.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_order.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_order.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_order.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_order IS
    E'Paths over references, in every place of an action.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Paths over references, in every place of an action."';

COMMENT ON COLUMN sales.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN sales.v_order.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN sales.v_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN sales.v_order.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN sales.v_order.ship_to IS
    '@fraiseql:field name=ship_to,type=String,required=false';

COMMENT ON COLUMN sales.v_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_order.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE sales.tb_order_watchers IS
    'The list watchers of Order.';

COMMENT ON COLUMN sales.tb_order_watchers.fk_order IS
    'The Order whose list it is.';

COMMENT ON COLUMN sales.tb_order_watchers.fk_customer IS
    'The Customer in the list.';

COMMENT ON COLUMN sales.tb_order_watchers.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_order_watchers."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN sales.tb_order_watchers.created_at IS
    'When the row was created.';

COMMENT ON COLUMN sales.tb_order_watchers.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION sales.order_pk(UUID, UUID) IS
    'Internal key of a live Order, by its id.';

COMMENT ON FUNCTION sales.order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Order, by its identifier.';

COMMENT ON FUNCTION sales.order_id(INTEGER, UUID) IS
    'Id of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.order_identifier(INTEGER, UUID) IS
    'Identifier of a Order, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_place_order_input IS
    E'Input of place_order.\n'
    '\n'
    '@fraiseql:input name=PlaceOrderInput';

COMMENT ON COLUMN app.type_place_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_place_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.place_order(UUID, app.type_place_order_input, JSONB, UUID) IS
    E'Place order.\n'
    '\n'
    'Called by app.place_order.';

COMMENT ON FUNCTION app.place_order(UUID, UUID, JSONB) IS
    E'Place order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: placeOrder\n'
    'input_type: app.type_place_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Place order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["ship_to", "status"]}}';

COMMENT ON TYPE app.type_open_order_input IS
    E'Input of open_order.\n'
    '\n'
    '@fraiseql:input name=OpenOrderInput';

COMMENT ON COLUMN app.type_open_order_input."for" IS
    '@fraiseql:field name=for,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN app.type_open_order_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON FUNCTION sales.open_order(UUID, app.type_open_order_input, JSONB, UUID) IS
    E'Open order.\n'
    '\n'
    'Called by app.open_order.';

COMMENT ON FUNCTION app.open_order(UUID, UUID, JSONB) IS
    E'Open order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: openOrder\n'
    'input_type: app.type_open_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Open order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "customer", "total"]}}';

COMMENT ON TYPE app.type_hurry_order_input IS
    E'Input of hurry_order.\n'
    '\n'
    '@fraiseql:input name=HurryOrderInput';

COMMENT ON COLUMN app.type_hurry_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_hurry_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.hurry_order(UUID, app.type_hurry_order_input, JSONB, UUID) IS
    E'Hurry order.\n'
    '\n'
    'Called by app.hurry_order.';

COMMENT ON FUNCTION app.hurry_order(UUID, UUID, JSONB) IS
    E'Hurry order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: hurryOrder\n'
    'input_type: app.type_hurry_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Hurry order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["ship_to"]}, "sideEffects": [{"entity": "Customer", "operation": "UPDATE", "fields": ["status", "name"], "collection": "updatedCustomers"}]}';

COMMENT ON TYPE app.type_sum_up_input IS
    E'Input of sum_up.\n'
    '\n'
    '@fraiseql:input name=SumUpInput';

COMMENT ON COLUMN app.type_sum_up_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_sum_up_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.sum_up(UUID, app.type_sum_up_input, JSONB, UUID) IS
    E'Sum up.\n'
    '\n'
    'Called by app.sum_up.';

COMMENT ON FUNCTION app.sum_up(UUID, UUID, JSONB) IS
    E'Sum up.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sumUp\n'
    'input_type: app.type_sum_up_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Sum up."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["total", "ship_to"]}, "sideEffects": [{"entity": "OrderLine", "operation": "UPDATE", "fields": ["quantity"], "collection": "updatedOrderLines"}]}';

COMMENT ON TYPE app.type_number_order_input IS
    E'Input of number_order.\n'
    '\n'
    '@fraiseql:input name=NumberOrderInput';

COMMENT ON COLUMN app.type_number_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_number_order_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_number_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.number_order(UUID, app.type_number_order_input, JSONB, UUID) IS
    E'No other order of the tenant has the number, whoever it belongs to.\n'
    '\n'
    'Called by app.number_order.';

COMMENT ON FUNCTION app.number_order(UUID, UUID, JSONB) IS
    E'No other order of the tenant has the number, whoever it belongs to.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: numberOrder\n'
    'input_type: app.type_number_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "No other order of the tenant has the number, whoever it belongs to."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["number"]}}';

COMMENT ON TYPE app.type_take_order_input IS
    E'Input of take_order.\n'
    '\n'
    '@fraiseql:input name=TakeOrderInput';

COMMENT ON COLUMN app.type_take_order_input."for" IS
    '@fraiseql:field name=for,type=UUID!,required=true';

COMMENT ON COLUMN app.type_take_order_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON FUNCTION sales.take_order(UUID, app.type_take_order_input, JSONB, UUID) IS
    E'Take order.\n'
    '\n'
    'Called by app.take_order.';

COMMENT ON FUNCTION app.take_order(UUID, UUID, JSONB) IS
    E'Take order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: takeOrder\n'
    'input_type: app.type_take_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Take order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "customer"]}}';

COMMENT ON TYPE app.type_watch_order_input IS
    E'Input of watch_order.\n'
    '\n'
    '@fraiseql:input name=WatchOrderInput';

COMMENT ON COLUMN app.type_watch_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_watch_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.watch_order(UUID, app.type_watch_order_input, JSONB, UUID) IS
    E'Watch order.\n'
    '\n'
    'Called by app.watch_order.';

COMMENT ON FUNCTION app.watch_order(UUID, UUID, JSONB) IS
    E'Watch order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: watchOrder\n'
    'input_type: app.type_watch_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Watch order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["ship_to"]}}';

COMMENT ON TYPE app.type_hand_over_input IS
    E'Input of hand_over.\n'
    '\n'
    '@fraiseql:input name=HandOverInput';

COMMENT ON COLUMN app.type_hand_over_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_hand_over_input."by" IS
    '@fraiseql:field name=by,type=UUID!,required=true';

COMMENT ON COLUMN app.type_hand_over_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.hand_over(UUID, app.type_hand_over_input, JSONB, UUID) IS
    E'Hand over.\n'
    '\n'
    'Called by app.hand_over.';

COMMENT ON FUNCTION app.hand_over(UUID, UUID, JSONB) IS
    E'Hand over.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: handOver\n'
    'input_type: app.type_hand_over_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Hand over."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["customer", "ship_to"]}, "sideEffects": [{"entity": "OrderLine", "operation": "CREATE", "fields": ["order", "product"], "collection": "createdOrderLines"}]}';
-- specql: end sales.Order metadata
