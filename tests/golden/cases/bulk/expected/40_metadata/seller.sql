-- specql: shop.Seller metadata
-- content-sha256: c808945ffd5fcdd1028b836a6980b080ca12070f474c91c13d43778f254624e8
COMMENT ON TABLE shop.tb_seller IS
    E'Seller\n'
    '\n'
    '@fraiseql:type name=Seller,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_seller.pk_seller IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_seller.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_seller.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_seller.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_seller.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_seller.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_seller.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_seller.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_seller.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_seller.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_seller.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_seller IS
    E'Seller\n'
    '\n'
    '@fraiseql:type\n'
    'name: Seller\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Seller"';

COMMENT ON COLUMN shop.v_seller.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_seller.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_seller.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_seller.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_seller.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_seller.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_seller.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.seller_pk(UUID, UUID) IS
    'Internal key of a live Seller, by its id.';

COMMENT ON FUNCTION shop.seller_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Seller, by its identifier.';

COMMENT ON FUNCTION shop.seller_id(INTEGER, UUID) IS
    'Id of a Seller, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.seller_identifier(INTEGER, UUID) IS
    'Identifier of a Seller, deleted or not, by its internal key.';
-- specql: end shop.Seller metadata
