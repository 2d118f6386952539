-- specql: shop.Depot views
-- content-sha256: dae4b527731c9c4e8019fa933922dc7003ae1a1a3f53dfd098af36c3c4035696
CREATE VIEW shop.v_depot WITH (security_invoker = true) AS
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
FROM shop.tb_depot AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Depot views
