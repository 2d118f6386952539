-- specql: shop.ReturnOrder views
-- content-sha256: 4a1a986ef88af2ef4e9fe20f51efb2423f78cad4df6686857317b99bb65b22dd
CREATE VIEW shop.v_return_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.status,
    t.parcel_state,
    t.is_fresh,
    t.version,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'status', t.status,
        'parcel_state', t.parcel_state,
        'tags', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_return_order_tags AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
            WHERE l.fk_return_order = t.pk_return_order
        ), '[]'),
        'is_fresh', t.is_fresh,
        'version', t.version,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_return_order AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.ReturnOrder views
