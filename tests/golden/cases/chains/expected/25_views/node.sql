-- specql: shop.Node views
-- content-sha256: 8d762518df3bd00c5daacecb15d9569dba67b955620534c0bb06b72e838dffa0
CREATE VIEW shop.v_node WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.owner,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'owner', t.owner,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_node AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Node views
