-- specql: shop.Order views
-- content-sha256: 7ca41d06e351aaa6ff3b1ae941657b05ae7281597d3622ad6a19efb503ccce76
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    t.status,
    t.article,
    t.amount,
    t.discount,
    t.pieces,
    t.placed_on,
    t.took,
    t.weight,
    t.is_large,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'status', t.status,
        'article', t.article,
        'amount', t.amount,
        'discount', t.discount,
        'pieces', t.pieces,
        'placed_on', t.placed_on,
        'took', t.took,
        'weight', t.weight,
        'is_large', t.is_large,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end shop.Order views
