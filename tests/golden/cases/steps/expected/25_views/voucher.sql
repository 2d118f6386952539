-- specql: shop.Voucher views
-- content-sha256: 18d4b15c73d5d835c7289701b599cf49abb0a2492c59e2a46fe87aab64485b96
CREATE VIEW shop.v_voucher WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.code,
    t.worth,
    t.minimum,
    t.is_single_use,
    t.used_at,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'worth', t.worth,
        'minimum', t.minimum,
        'is_single_use', t.is_single_use,
        'used_at', t.used_at,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_voucher AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Voucher views
