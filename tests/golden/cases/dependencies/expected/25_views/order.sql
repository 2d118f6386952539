-- specql: shop.Order views
-- content-sha256: 3b2d6b63726f84404bb6bbdefcbfba987835996f6ed9b942f63237a03e478ac2
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    t.state,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'state', t.state,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end shop.Order views
