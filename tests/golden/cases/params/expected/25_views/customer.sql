-- specql: shop.Customer views
-- content-sha256: 2931415bd7f29f3c43cbebeb1f6719a68b3a3195412595b077ad6be2e676e9ff
CREATE VIEW shop.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_customer AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Customer views
