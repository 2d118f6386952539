-- specql: shop.Product metadata
-- content-sha256: af26c5bfca9e68aa4a744c54b1436185d7d3ab7250bc7a24e5bfe57c957e1b49
COMMENT ON TABLE shop.tb_product IS
    E'Product\n'
    '\n'
    '@fraiseql:type name=Product,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_product.pk_product IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_product.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN shop.tb_product.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN shop.tb_product.stock IS
    '@fraiseql:field name=stock,type=Int,required=false';

COMMENT ON COLUMN shop.tb_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_product.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_product.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_product.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_product.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_product IS
    E'Product\n'
    '\n'
    '@fraiseql:type\n'
    'name: Product\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Product"';

COMMENT ON COLUMN shop.v_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_product.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN shop.v_product.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN shop.v_product.stock IS
    '@fraiseql:field name=stock,type=Int,required=false';

COMMENT ON COLUMN shop.v_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_product.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.product_pk(UUID, UUID) IS
    'Internal key of a live Product, by its id.';

COMMENT ON FUNCTION shop.product_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Product, by its identifier.';

COMMENT ON FUNCTION shop.product_id(INTEGER, UUID) IS
    'Id of a Product, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.product_identifier(INTEGER, UUID) IS
    'Identifier of a Product, deleted or not, by its internal key.';
-- specql: end shop.Product metadata
