-- specql: sales.Order views
-- content-sha256: ef1d7162890bdd5c9125c8f7f36ec885669c658f86fafa581cf7edb9d11616c7
CREATE VIEW sales.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.number,
    customer.id AS customer_id,
    t.status,
    t.total,
    t.ship_to,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'number', t.number,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'status', t.status,
        'total', t.total,
        'ship_to', t.ship_to,
        'watchers', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM sales.tb_order_watchers AS l
                JOIN sales.tb_customer AS r ON r.pk_customer = l.fk_customer
            WHERE l.fk_order = t.pk_order
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_order AS t
LEFT JOIN sales.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end sales.Order views
