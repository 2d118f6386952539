-- specql: shop.Order views
-- content-sha256: ae719ce53806cdb3f67246b8a41a2fb68f176779083bb5bc0be82c36e505565a
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
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
            FROM shop.tb_order_tags AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
            WHERE l.fk_order = t.pk_order
        ), '[]'),
        'is_fresh', t.is_fresh,
        'version', t.version,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Order views
