-- specql: shop.Movement views
-- content-sha256: a4b7c6ddafb29e6e915281980c2b0cea181fdf91957db5e5c597127982b11da2
CREATE VIEW shop.v_movement WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    product.id AS product_id,
    t.note,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'product_id', product.id,
        'product', CASE WHEN product.id IS NOT NULL THEN
            jsonb_build_object('id', product.id, 'identifier', product.identifier)
        END,
        'note', t.note,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_movement AS t
LEFT JOIN shop.tb_product AS product ON product.pk_product = t.fk_product
WHERE t.deleted_at IS NULL;
-- specql: end shop.Movement views
