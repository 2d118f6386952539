-- specql: sales.OrderLine views
-- content-sha256: 5eb2af98865fa8581bc2a49374091286fff988581c2c0207eaa522bdff92608d
CREATE VIEW sales.v_order_line WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    "order".id AS order_id,
    t.quantity,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'quantity', t.quantity,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_order_line AS t
LEFT JOIN sales.tb_order AS "order" ON "order".pk_order = t.fk_order
WHERE t.deleted_at IS NULL;
-- specql: end sales.OrderLine views
