-- specql: shop.Task views
-- content-sha256: 7bf1f5a87633a676dc162dcafe00a8815b9311adbf878b4421123db22d8409d9
CREATE VIEW shop.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_task AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Task views
