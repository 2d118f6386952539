-- specql: shop.Order views
-- content-sha256: 9251896545f218ef850f4d49cc4a2d748838315dac32de786946b68ba15ce277
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.number,
    customer.id AS customer_id,
    t.status,
    t.total,
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
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end shop.Order views
