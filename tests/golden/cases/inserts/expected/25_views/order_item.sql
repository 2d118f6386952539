-- specql: shop.OrderItem views
-- content-sha256: 2f8d191c4d17ab38608e018ec749ceb9277ae9f6a64e7e557bfde417ee45054b
CREATE VIEW shop.v_order_item WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    "order".id AS order_id,
    product.id AS product_id,
    t.quantity,
    t.price,
    replaces.id AS replaces_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'product_id', product.id,
        'product', CASE WHEN product.id IS NOT NULL THEN
            jsonb_build_object('id', product.id, 'identifier', product.identifier)
        END,
        'quantity', t.quantity,
        'price', t.price,
        'replaces_id', replaces.id,
        'replaces', CASE WHEN replaces.id IS NOT NULL THEN
            jsonb_build_object('id', replaces.id, 'identifier', replaces.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order_item AS t
LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
LEFT JOIN shop.tb_product AS product ON product.pk_product = t.fk_product
LEFT JOIN shop.tb_order_item AS replaces ON replaces.pk_order_item = t.fk_replaces
WHERE t.deleted_at IS NULL;
-- specql: end shop.OrderItem views
