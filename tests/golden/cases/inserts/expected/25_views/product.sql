-- specql: shop.Product views
-- content-sha256: a6d1c3998f190b29bb2a6a34910da6ae5f0201144b913b40d3e444237ed7c0f6
CREATE VIEW shop.v_product WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.sku,
    t.price,
    t.stock,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'sku', t.sku,
        'price', t.price,
        'stock', t.stock,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_product AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Product views
