-- specql: shop.OrderLine metadata
-- content-sha256: 155c0d42495c6934365518ea67a16e6c52881f6aa855fcaf912a66678b3e8018
COMMENT ON TABLE shop.tb_order_line IS
    E'Order line\n'
    '\n'
    '@fraiseql:type name=OrderLine,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_order_line.pk_order_line IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_order_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_order_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_order_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order_line.fk_order IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.tb_order_line.fk_article IS
    '@fraiseql:field name=article_id,type=UUID,required=false,references=Article';

COMMENT ON COLUMN shop.tb_order_line.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.tb_order_line.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN shop.tb_order_line.amount IS
    '@fraiseql:field name=amount,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_order_line.is_done IS
    '@fraiseql:field name=is_done,type=Boolean,required=false';

COMMENT ON COLUMN shop.tb_order_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_order_line.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_order_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_order_line.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_order_line.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_order_line.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_order_line IS
    E'Order line\n'
    '\n'
    '@fraiseql:type\n'
    'name: OrderLine\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Order line"';

COMMENT ON COLUMN shop.v_order_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order_line.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.v_order_line.article_id IS
    '@fraiseql:field name=article_id,type=UUID,required=false,references=Article';

COMMENT ON COLUMN shop.v_order_line.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.v_order_line.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN shop.v_order_line.amount IS
    '@fraiseql:field name=amount,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_order_line.is_done IS
    '@fraiseql:field name=is_done,type=Boolean,required=false';

COMMENT ON COLUMN shop.v_order_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_order_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_order_line.data IS
    'All of it as one JSON object.';
-- specql: end shop.OrderLine metadata
