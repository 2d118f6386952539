-- specql: sales.OrderLine views
-- content-sha256: aafd15bc57a13c37c6d48f4e261bafe600677a429be70f882047c0f3214e171f
CREATE VIEW sales.v_order_line WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    "order".id AS order_id,
    t.product,
    t.quantity,
    t.price,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'product', t.product,
        'quantity', t.quantity,
        'price', t.price,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_order_line AS t
LEFT JOIN sales.tb_order AS "order" ON "order".pk_order = t.fk_order
WHERE t.deleted_at IS NULL;
-- specql: end sales.OrderLine views
