-- specql: shop.Article metadata
-- content-sha256: 96a34a6c934da5aad3fc1532626fe43114916700b231ab804a49a96b1d7921ac
COMMENT ON TABLE shop.tb_article IS
    E'Article\n'
    '\n'
    '@fraiseql:type name=Article,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_article.pk_article IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_article.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_article.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_article.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_article.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN shop.tb_article.stock IS
    '@fraiseql:field name=stock,type=Int!,required=true';

COMMENT ON COLUMN shop.tb_article.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_article.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_article.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_article.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_article.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_article.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_article.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_article IS
    E'Article\n'
    '\n'
    '@fraiseql:type\n'
    'name: Article\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Article"';

COMMENT ON COLUMN shop.v_article.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_article.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_article.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_article.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN shop.v_article.stock IS
    '@fraiseql:field name=stock,type=Int!,required=true';

COMMENT ON COLUMN shop.v_article.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_article.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_article.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_article.data IS
    'All of it as one JSON object.';
-- specql: end shop.Article metadata
