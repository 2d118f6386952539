-- specql: shop.Price views
-- content-sha256: 6051496784ab4fc0ac1a2f3c1258ad10200377546be656e875645a85fd7d895a
CREATE VIEW shop.v_price WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.code,
    t.amount,
    seller.id AS seller_id,
    t.status,
    t.remark,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'amount', t.amount,
        'seller_id', seller.id,
        'seller', CASE WHEN seller.id IS NOT NULL THEN
            jsonb_build_object('id', seller.id, 'identifier', seller.identifier)
        END,
        'status', t.status,
        'remark', t.remark,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_price AS t
LEFT JOIN shop.tb_seller AS seller ON seller.pk_seller = t.fk_seller
WHERE t.deleted_at IS NULL;
-- specql: end shop.Price views
