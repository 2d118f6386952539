-- specql: desk.Customer views
-- content-sha256: e3d61e67a98799df5f24b1a6cd775617d1b7296a47e04cb793d0b9e42f728371
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
    COALESCE(fk_owner_customer.id, fk_owner_invoice.id) AS owner_id,
    CASE
        WHEN t.fk_owner_customer IS NOT NULL THEN 'Customer'
        WHEN t.fk_owner_invoice IS NOT NULL THEN 'Invoice'
    END AS owner_type,
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
        'friends', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM desk.tb_customer_friends AS l
                JOIN desk.tb_customer AS r ON r.pk_customer = l.fk_friends
            WHERE l.fk_customer = t.pk_customer
        ), '[]'),
        'owner_id', COALESCE(fk_owner_customer.id, fk_owner_invoice.id),
        'owner_type', CASE
            WHEN t.fk_owner_customer IS NOT NULL THEN 'Customer'
            WHEN t.fk_owner_invoice IS NOT NULL THEN 'Invoice'
        END,
        'owner', CASE
            WHEN fk_owner_customer.id IS NOT NULL THEN
                jsonb_build_object('id', fk_owner_customer.id, 'identifier', fk_owner_customer.identifier)
            WHEN fk_owner_invoice.id IS NOT NULL THEN
                jsonb_build_object('id', fk_owner_invoice.id, 'identifier', fk_owner_invoice.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_customer AS t
LEFT JOIN desk.tb_customer AS referrer ON referrer.pk_customer = t.fk_referrer
LEFT JOIN desk.tb_customer AS fk_owner_customer ON fk_owner_customer.pk_customer = t.fk_owner_customer
LEFT JOIN desk.tb_invoice AS fk_owner_invoice ON fk_owner_invoice.pk_invoice = t.fk_owner_invoice
WHERE t.deleted_at IS NULL;
-- specql: end desk.Customer views
