-- specql: shop.Order views
-- content-sha256: d6d9550e46761fb14cc26ea17aca20ac2422746f8448693b6176c9723527830e
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.number,
    customer.id AS customer_id,
    t.total,
    t.state,
    t.watcher,
    t.labels,
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
        'total', t.total,
        'state', t.state,
        'watcher', t.watcher,
        'labels', t.labels,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE shop.v_order TO notify_app;
-- specql: end shop.Order views
