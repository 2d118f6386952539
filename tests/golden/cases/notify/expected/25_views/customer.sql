-- specql: shop.Customer views
-- content-sha256: b52252b00233cc3af836b901b110e24ad12517665aa631ca3446f7962b404e35
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

GRANT SELECT ON TABLE shop.v_customer TO notify_app;
-- specql: end shop.Customer views
