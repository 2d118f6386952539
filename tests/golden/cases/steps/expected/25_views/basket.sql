-- specql: shop.Basket views
-- content-sha256: ba7693e37dd6d6742339cdadc19e0fdb69999e75db01b828cac9902dd26cbcdb
CREATE VIEW shop.v_basket WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.owner,
    t.total,
    voucher.id AS voucher_id,
    t.state,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'owner', t.owner,
        'total', t.total,
        'voucher_id', voucher.id,
        'voucher', CASE WHEN voucher.id IS NOT NULL THEN
            jsonb_build_object('id', voucher.id, 'identifier', voucher.identifier)
        END,
        'state', t.state,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_basket AS t
LEFT JOIN shop.tb_voucher AS voucher ON voucher.pk_voucher = t.fk_voucher
WHERE t.deleted_at IS NULL;
-- specql: end shop.Basket views
