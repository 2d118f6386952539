-- specql: shop.Order views
-- content-sha256: 791c6382c4ed417e5daae57d4e95b5a0f26986da58bc9d6f00427db2338913e3
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.number,
    t.status,
    follows.id AS follows_id,
    t.codes,
    t.extra,
    t.total,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'number', t.number,
        'status', t.status,
        'follows_id', follows.id,
        'follows', CASE WHEN follows.id IS NOT NULL THEN
            jsonb_build_object('id', follows.id, 'identifier', follows.identifier)
        END,
        'codes', t.codes,
        'labels', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_order_labels AS l
                JOIN shop.tb_label AS r ON r.pk_label = l.fk_label
            WHERE l.fk_order = t.pk_order
        ), '[]'),
        'extra', t.extra,
        'total', t.total,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
LEFT JOIN shop.tb_order AS follows ON follows.pk_order = t.fk_follows
WHERE t.deleted_at IS NULL;
-- specql: end shop.Order views
