-- specql: shop.Supplier views
-- content-sha256: 254b978916efd1693222a8b5539c84ac905c6e3a6e39e485ccbf5f64978d5d27
CREATE VIEW shop.v_supplier WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.email,
    t.phone,
    t.secret,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'email', t.email,
        'phone', t.phone,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_supplier AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Supplier views
