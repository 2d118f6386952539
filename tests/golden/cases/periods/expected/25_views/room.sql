-- specql: shop.Room views
-- content-sha256: 5debfc7ae7abc3e79ffd787f6c9bfcb447dbf2fd1003699437f0c64879be4434
CREATE VIEW shop.v_room WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.beds,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'beds', t.beds,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_room AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Room views
