-- specql: shop.Label views
-- content-sha256: b28881d3f2e4be1edb798547ec0280e8630e07a24f1e60bb1027610b7f569ceb
CREATE VIEW shop.v_label WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_label AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Label views
