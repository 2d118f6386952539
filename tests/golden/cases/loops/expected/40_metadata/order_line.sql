-- specql: shop.OrderLine metadata
-- content-sha256: 86ce3cf74c72ec826a670579635c67765ba8a0926f9eb75342b13d9dc9d74573
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

COMMENT ON FUNCTION shop.order_line_pk(UUID, UUID) IS
    'Internal key of a live OrderLine, by its id.';

COMMENT ON FUNCTION shop.order_line_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live OrderLine, by its identifier.';

COMMENT ON FUNCTION shop.order_line_id(INTEGER, UUID) IS
    'Id of a OrderLine, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_line_identifier(INTEGER, UUID) IS
    'Identifier of a OrderLine, deleted or not, by its internal key.';
-- specql: end shop.OrderLine metadata
