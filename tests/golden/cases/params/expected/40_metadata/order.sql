-- specql: shop.Order metadata
-- content-sha256: b92a97f76da53e15b77677b216a9c72da08710121b934c5ef9eaba8304e0853b
COMMENT ON TABLE shop.tb_order IS
    E'Parameters and guards of actions.\n'
    '\n'
    '@fraiseql:type name=Order,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_order.pk_order IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN shop.tb_order.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.tb_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN shop.tb_order.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_order.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_order.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_order.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_order.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_order IS
    E'Parameters and guards of actions.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Parameters and guards of actions."';

COMMENT ON COLUMN shop.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN shop.v_order.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.v_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_order.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_order.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.order_pk(UUID, UUID) IS
    'Internal key of a live Order, by its id.';

COMMENT ON FUNCTION shop.order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Order, by its identifier.';

COMMENT ON FUNCTION shop.order_id(INTEGER, UUID) IS
    'Id of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_identifier(INTEGER, UUID) IS
    'Identifier of a Order, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_pay_order_input IS
    E'Input of pay_order.\n'
    '\n'
    '@fraiseql:input name=PayOrderInput';

COMMENT ON COLUMN app.type_pay_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_pay_order_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_pay_order_input.method IS
    '@fraiseql:field name=method,type=PayOrderMethod,required=false,enum=true';

COMMENT ON COLUMN app.type_pay_order_input.paid_on IS
    '@fraiseql:field name=paid_on,type=Date,required=false,description=The day the money arrived.';

COMMENT ON COLUMN app.type_pay_order_input.payer IS
    '@fraiseql:field name=payer,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_pay_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.pay_order(UUID, app.type_pay_order_input, JSONB, UUID) IS
    E'Takes a payment.\n'
    '\n'
    'Called by app.pay_order.';

COMMENT ON FUNCTION app.pay_order(UUID, UUID, JSONB) IS
    E'Takes a payment.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: payOrder\n'
    'input_type: app.type_pay_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Takes a payment."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["status", "customer"]}}';

COMMENT ON TYPE app.type_place_order_input IS
    E'Input of place_order.\n'
    '\n'
    '@fraiseql:input name=PlaceOrderInput';

COMMENT ON COLUMN app.type_place_order_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_place_order_input.customer IS
    '@fraiseql:field name=customer,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_place_order_input.discount IS
    '@fraiseql:field name=discount,type=Percentage,required=false';

COMMENT ON COLUMN app.type_place_order_input.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_place_order_input.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON FUNCTION shop.place_order(UUID, app.type_place_order_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "customer", "status", "total"]}}';

COMMENT ON TYPE app.type_cancel_input IS
    E'Input of cancel.\n'
    '\n'
    '@fraiseql:input name=CancelInput';

COMMENT ON COLUMN app.type_cancel_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_cancel_input."Reason" IS
    '@fraiseql:field name=Reason,type=String,required=false';

COMMENT ON COLUMN app.type_cancel_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.cancel(UUID, app.type_cancel_input, JSONB, UUID) IS
    E'Cancel.\n'
    '\n'
    'Called by app.cancel.';

COMMENT ON FUNCTION app.cancel(UUID, UUID, JSONB) IS
    E'Cancel.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: cancel\n'
    'input_type: app.type_cancel_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Cancel."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_total_input IS
    E'Input of change_total.\n'
    '\n'
    '@fraiseql:input name=ChangeTotalInput';

COMMENT ON COLUMN app.type_change_total_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_total_input.total IS
    '@fraiseql:field name=total,type=Int!,required=true';

COMMENT ON COLUMN app.type_change_total_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.change_total(UUID, app.type_change_total_input, JSONB, UUID) IS
    E'Change total.\n'
    '\n'
    'Called by app.change_total.';

COMMENT ON FUNCTION app.change_total(UUID, UUID, JSONB) IS
    E'Change total.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeTotal\n'
    'input_type: app.type_change_total_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change total."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["total"]}}';

COMMENT ON TYPE app.type_set_customer_input IS
    E'Input of set_customer.\n'
    '\n'
    '@fraiseql:input name=SetCustomerInput';

COMMENT ON COLUMN app.type_set_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_customer_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_set_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.set_customer(UUID, app.type_set_customer_input, JSONB, UUID) IS
    E'Set customer.\n'
    '\n'
    'Called by app.set_customer.';

COMMENT ON FUNCTION app.set_customer(UUID, UUID, JSONB) IS
    E'Set customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setCustomer\n'
    'input_type: app.type_set_customer_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set customer."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["customer"]}}';

COMMENT ON TYPE app.type_drop_orders_input IS
    E'Input of drop_orders.\n'
    '\n'
    '@fraiseql:input name=DropOrdersInput';

COMMENT ON COLUMN app.type_drop_orders_input.numbers IS
    '@fraiseql:field name=numbers,type=[String!],required=false';

COMMENT ON COLUMN app.type_drop_orders_input.of IS
    '@fraiseql:field name=of,type=UUID,required=false,references=Customer';

COMMENT ON FUNCTION shop.drop_orders(UUID, app.type_drop_orders_input, JSONB, UUID) IS
    E'Drop orders.\n'
    '\n'
    'Called by app.drop_orders.';

COMMENT ON FUNCTION app.drop_orders(UUID, UUID, JSONB) IS
    E'Drop orders.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropOrders\n'
    'input_type: app.type_drop_orders_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop orders."\n'
    'impact: {"sideEffects": [{"entity": "Order", "operation": "DELETE", "collection": "deletedOrders"}]}';
-- specql: end shop.Order metadata
