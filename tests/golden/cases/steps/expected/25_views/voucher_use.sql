-- specql: shop.VoucherUse views
-- content-sha256: e650c6d10bde10ddd406a251c81e98d20892b970a1dce409a55997dbd8ab20ef
CREATE VIEW shop.v_voucher_use WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    voucher.id AS voucher_id,
    t.worth,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'voucher_id', voucher.id,
        'voucher', CASE WHEN voucher.id IS NOT NULL THEN
            jsonb_build_object('id', voucher.id, 'identifier', voucher.identifier)
        END,
        'worth', t.worth,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_voucher_use AS t
LEFT JOIN shop.tb_voucher AS voucher ON voucher.pk_voucher = t.fk_voucher
WHERE t.deleted_at IS NULL;
-- specql: end shop.VoucherUse views
