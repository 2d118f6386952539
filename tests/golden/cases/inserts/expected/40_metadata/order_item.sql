-- specql: shop.OrderItem metadata
-- content-sha256: a425512e0ebce03d679a2bd409c5c902811d860dad00071108ce585c3d15f153
COMMENT ON TABLE shop.tb_order_item IS
    E'Order item\n'
    '\n'
    '@fraiseql:type name=OrderItem,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_order_item.pk_order_item IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_order_item.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_order_item.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_order_item.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order_item.fk_order IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.tb_order_item.fk_product IS
    '@fraiseql:field name=product_id,type=UUID!,required=true,references=Product';

COMMENT ON COLUMN shop.tb_order_item.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN shop.tb_order_item.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON COLUMN shop.tb_order_item.fk_replaces IS
    '@fraiseql:field name=replaces_id,type=UUID,required=false,references=OrderItem';

COMMENT ON COLUMN shop.tb_order_item.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_order_item.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_order_item.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_order_item.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_order_item.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_order_item.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_order_item IS
    E'Order item\n'
    '\n'
    '@fraiseql:type\n'
    'name: OrderItem\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Order item"';

COMMENT ON COLUMN shop.v_order_item.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order_item.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order_item.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order_item.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.v_order_item.product_id IS
    '@fraiseql:field name=product_id,type=UUID!,required=true,references=Product';

COMMENT ON COLUMN shop.v_order_item.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN shop.v_order_item.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON COLUMN shop.v_order_item.replaces_id IS
    '@fraiseql:field name=replaces_id,type=UUID,required=false,references=OrderItem';

COMMENT ON COLUMN shop.v_order_item.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_order_item.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_order_item.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.order_item_pk(UUID, UUID) IS
    'Internal key of a live OrderItem, by its id.';

COMMENT ON FUNCTION shop.order_item_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live OrderItem, by its identifier.';

COMMENT ON FUNCTION shop.order_item_id(INTEGER, UUID) IS
    'Id of a OrderItem, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_item_identifier(INTEGER, UUID) IS
    'Identifier of a OrderItem, deleted or not, by its internal key.';
-- specql: end shop.OrderItem metadata
