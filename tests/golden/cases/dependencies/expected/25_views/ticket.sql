-- specql: shop.Ticket views
-- content-sha256: ebaea5ee8f1797413de22d0afa17811c245d99c5ae4861afd0a92cff8294cb5f
CREATE VIEW shop.v_ticket WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    "order".id AS order_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_ticket AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
WHERE t.deleted_at IS NULL;
-- specql: end shop.Ticket views
