-- specql: shop.Product views
-- content-sha256: edab35d539b3804931087222096ed15aa93c8839372270508733c599f6f7baf0
CREATE VIEW shop.v_product WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.home,
    t.price,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'home', t.home,
        'price', t.price,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_product AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Product views
