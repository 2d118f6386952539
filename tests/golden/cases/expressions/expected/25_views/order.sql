-- specql: sales.Order views
-- content-sha256: 7437bf2444fbc122d0a6a4ff651b7078dd7810d56af4c0a947436a1a870dcda7
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
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_order AS t
LEFT JOIN sales.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end sales.Order views
