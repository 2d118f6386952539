-- specql: shop.Customer views
-- content-sha256: 4de281ca0e6e4c220232a3448971cd4d090dd76d7786cd73c94bd27ef2e39d0c
CREATE VIEW shop.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.country,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'country', t.country,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_customer AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Customer views
