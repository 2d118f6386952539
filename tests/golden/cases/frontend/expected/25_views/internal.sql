-- specql: shop.Internal views
-- content-sha256: cc96ee7bcb0da98250687f7dddf90deb6df0da68b485431affa0730c5f22e563
CREATE VIEW shop.v_internal WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.note,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'note', t.note,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_internal AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Internal views
