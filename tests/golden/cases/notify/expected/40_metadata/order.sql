-- specql: shop.Order metadata
-- content-sha256: 85da4e30bf670937886446a7a9359215cbf43290d19e8fdaf119f7a48ef3b585
COMMENT ON TABLE shop.tb_order IS
    E'Whoever waits for an order is told what happens to it.\n'
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
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN shop.tb_order.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN shop.tb_order.state IS
    '@fraiseql:field name=state,type=OrderState,required=false,enum=true';

COMMENT ON COLUMN shop.tb_order.watcher IS
    '@fraiseql:field name=watcher,type=Email,required=false';

COMMENT ON COLUMN shop.tb_order.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

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
    E'Whoever waits for an order is told what happens to it.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Whoever waits for an order is told what happens to it."';

COMMENT ON COLUMN shop.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN shop.v_order.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN shop.v_order.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN shop.v_order.state IS
    '@fraiseql:field name=state,type=OrderState,required=false,enum=true';

COMMENT ON COLUMN shop.v_order.watcher IS
    '@fraiseql:field name=watcher,type=Email,required=false';

COMMENT ON COLUMN shop.v_order.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

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

COMMENT ON TYPE app.type_create_order_input IS
    E'Input of create_order.\n'
    '\n'
    '@fraiseql:input name=CreateOrderInput';

COMMENT ON COLUMN app.type_create_order_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_create_order_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_create_order_input.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN app.type_create_order_input.state IS
    '@fraiseql:field name=state,type=OrderState,required=false,enum=true';

COMMENT ON COLUMN app.type_create_order_input.watcher IS
    '@fraiseql:field name=watcher,type=Email,required=false';

COMMENT ON COLUMN app.type_create_order_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) IS
    E'Create order.\n'
    '\n'
    'Called by app.create_order.';

COMMENT ON FUNCTION app.create_order(UUID, UUID, JSONB) IS
    E'Create order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createOrder\n'
    'input_type: app.type_create_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "customer", "total", "state", "watcher", "labels"]}}';

COMMENT ON TYPE app.type_pay_input IS
    E'Input of pay.\n'
    '\n'
    '@fraiseql:input name=PayInput';

COMMENT ON COLUMN app.type_pay_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_pay_input."by" IS
    '@fraiseql:field name=by,type=String,required=false';

COMMENT ON COLUMN app.type_pay_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.pay(UUID, app.type_pay_input, JSONB, UUID) IS
    E'Pay.\n'
    '\n'
    'Called by app.pay.';

COMMENT ON FUNCTION app.pay(UUID, UUID, JSONB) IS
    E'Pay.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: pay\n'
    'input_type: app.type_pay_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Pay."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["state"]}}';

COMMENT ON TYPE app.type_ship_input IS
    E'Input of ship.\n'
    '\n'
    '@fraiseql:input name=ShipInput';

COMMENT ON COLUMN app.type_ship_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_ship_input.watcher IS
    '@fraiseql:field name=watcher,type=Email!,required=true';

COMMENT ON COLUMN app.type_ship_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.ship(UUID, app.type_ship_input, JSONB, UUID) IS
    E'Ship.\n'
    '\n'
    'Called by app.ship.';

COMMENT ON FUNCTION app.ship(UUID, UUID, JSONB) IS
    E'Ship.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: ship\n'
    'input_type: app.type_ship_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Ship."';

COMMENT ON TYPE app.type_order_now_input IS
    E'Input of order_now.\n'
    '\n'
    '@fraiseql:input name=OrderNowInput';

COMMENT ON COLUMN app.type_order_now_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_order_now_input.customer IS
    '@fraiseql:field name=customer,type=UUID!,required=true,references=Customer';

COMMENT ON FUNCTION shop.order_now(UUID, app.type_order_now_input, JSONB, UUID) IS
    E'Order now.\n'
    '\n'
    'Called by app.order_now.';

COMMENT ON FUNCTION app.order_now(UUID, UUID, JSONB) IS
    E'Order now.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: orderNow\n'
    'input_type: app.type_order_now_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Order now."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "customer"]}}';
-- specql: end shop.Order metadata
