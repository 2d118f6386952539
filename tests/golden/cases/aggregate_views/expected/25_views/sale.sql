-- specql: mall.Sale views
-- content-sha256: ae10232e15fab3d6aa766b4b8d75468670bf47edae768d42467bf3b7962de91d
CREATE VIEW mall.v_sale WITH (security_invoker = true) AS
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
    t.seller,
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
        'seller', t.seller,
        'is_large', t.is_large,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM mall.tb_sale AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end mall.Sale views
