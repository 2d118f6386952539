-- specql: desk.Invoice views
-- content-sha256: d0332c2fafcef6579335690458ad0e4c4a455e00aa3924dc7b0aab16882b174d
CREATE VIEW desk.v_invoice WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    t.number,
    t.total,
    t.status,
    t.due,
    t.paid_at,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'number', t.number,
        'total', t.total,
        'status', t.status,
        'due', t.due,
        'paid_at', t.paid_at,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_invoice AS t
LEFT JOIN desk.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end desk.Invoice views
