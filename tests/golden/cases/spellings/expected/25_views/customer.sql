-- specql: desk.Customer views
-- content-sha256: 3a4e59178d1d2c22c344bdbd95bbd76c2f9b81cc10252b4c470dbb5dc4894b31
CREATE VIEW desk.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.email,
    t.status,
    t.credit,
    t.points,
    t.region,
    t.vip,
    t.seen,
    t.tags,
    referrer.id AS referrer_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'email', t.email,
        'status', t.status,
        'credit', t.credit,
        'points', t.points,
        'region', t.region,
        'vip', t.vip,
        'seen', t.seen,
        'tags', t.tags,
        'referrer_id', referrer.id,
        'referrer', CASE WHEN referrer.id IS NOT NULL THEN
            jsonb_build_object('id', referrer.id, 'identifier', referrer.identifier)
        END,
        'watchers', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM desk.tb_customer_watchers AS l
                JOIN desk.tb_customer AS r ON r.pk_customer = l.fk_watchers
            WHERE l.fk_customer = t.pk_customer
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_customer AS t
LEFT JOIN desk.tb_customer AS referrer ON referrer.pk_customer = t.fk_referrer
WHERE t.deleted_at IS NULL;
-- specql: end desk.Customer views
