-- specql: shop.Order metadata
-- content-sha256: b0db7d9ca695f01be1f5e5f81f1d927662f0224796fbd5d42ebd4168cae13304
COMMENT ON TABLE shop.tb_order IS
    E'Order\n'
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

COMMENT ON COLUMN shop.tb_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN shop.tb_order.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN shop.tb_order.fk_origin IS
    '@fraiseql:field name=origin_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.tb_order.fk_first_item IS
    '@fraiseql:field name=first_item_id,type=UUID,required=false,references=OrderItem';

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
    E'Order\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Order"';

COMMENT ON COLUMN shop.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN shop.v_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_order.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN shop.v_order.origin_id IS
    '@fraiseql:field name=origin_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.v_order.first_item_id IS
    '@fraiseql:field name=first_item_id,type=UUID,required=false,references=OrderItem';

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

COMMENT ON TYPE app.type_place_order_input IS
    E'Input of place_order.\n'
    '\n'
    '@fraiseql:input name=PlaceOrderInput';

COMMENT ON COLUMN app.type_place_order_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_place_order_input.items IS
    '@fraiseql:field name=items,type=[JSON!]!,required=true';

COMMENT ON FUNCTION shop.place_order(UUID, app.type_place_order_input, JSONB, UUID) IS
    E'The new row has a name; so have the rows of a loop.\n'
    '\n'
    'Called by app.place_order.';

COMMENT ON FUNCTION app.place_order(UUID, UUID, JSONB) IS
    E'The new row has a name; so have the rows of a loop.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: placeOrder\n'
    'input_type: app.type_place_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "The new row has a name; so have the rows of a loop."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "status", "first_item", "total"]}, "sideEffects": [{"entity": "OrderItem", "operation": "CREATE", "fields": ["order", "product", "quantity", "price"], "collection": "createdOrderItems"}, {"entity": "Product", "operation": "UPDATE", "fields": ["stock"], "collection": "updatedProducts"}]}';

COMMENT ON TYPE app.type_add_item_input IS
    E'Input of add_item.\n'
    '\n'
    '@fraiseql:input name=AddItemInput';

COMMENT ON COLUMN app.type_add_item_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_add_item_input.product IS
    '@fraiseql:field name=product,type=UUID!,required=true,references=Product';

COMMENT ON COLUMN app.type_add_item_input.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN app.type_add_item_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.add_item(UUID, app.type_add_item_input, JSONB, UUID) IS
    E'A row of another entity in a branch of an action that loads its own.\n'
    '\n'
    'Called by app.add_item.';

COMMENT ON FUNCTION app.add_item(UUID, UUID, JSONB) IS
    E'A row of another entity in a branch of an action that loads its own.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: addItem\n'
    'input_type: app.type_add_item_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A row of another entity in a branch of an action that loads its own."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["total"]}, "sideEffects": [{"entity": "OrderItem", "operation": "CREATE", "fields": ["product", "quantity", "price", "order", "replaces"], "collection": "createdOrderItems"}]}';

COMMENT ON TYPE app.type_reopen_input IS
    E'Input of reopen.\n'
    '\n'
    '@fraiseql:input name=ReopenInput';

COMMENT ON COLUMN app.type_reopen_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_reopen_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.reopen(UUID, app.type_reopen_input, JSONB, UUID) IS
    E'Another row of the own entity beside the one that is loaded.\n'
    '\n'
    'Called by app.reopen.';

COMMENT ON FUNCTION app.reopen(UUID, UUID, JSONB) IS
    E'Another row of the own entity beside the one that is loaded.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: reopen\n'
    'input_type: app.type_reopen_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Another row of the own entity beside the one that is loaded."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["status"]}, "sideEffects": [{"entity": "Order", "operation": "CREATE", "fields": ["number", "origin"], "collection": "createdOrders"}, {"entity": "OrderItem", "operation": "CREATE", "fields": ["order", "product"], "collection": "createdOrderItems"}]}';
-- specql: end shop.Order metadata
