-- specql: shop.Article metadata
-- content-sha256: 821bbbc7840d2812880cbbacc09706200f4baa7cee879790f3667692d9b1da87
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

COMMENT ON FUNCTION shop.article_pk(UUID, UUID) IS
    'Internal key of a live Article, by its id.';

COMMENT ON FUNCTION shop.article_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Article, by its identifier.';

COMMENT ON FUNCTION shop.article_id(INTEGER, UUID) IS
    'Id of a Article, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.article_identifier(INTEGER, UUID) IS
    'Identifier of a Article, deleted or not, by its internal key.';
-- specql: end shop.Article metadata
