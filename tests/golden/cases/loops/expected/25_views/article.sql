-- specql: shop.Article views
-- content-sha256: 405c6d54a9fd4277c0a49a976c8a815a0b0efad2875c9577f3d7fc39271e8679
CREATE VIEW shop.v_article WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.sku,
    t.stock,
    t.price,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'sku', t.sku,
        'stock', t.stock,
        'price', t.price,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_article AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Article views
