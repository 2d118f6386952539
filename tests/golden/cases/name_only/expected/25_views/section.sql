-- specql: cms.Section views
-- content-sha256: 20531af443cc37af14ff88d9a9125bab48b96a2af0a6480b6ef538d61a947439
CREATE VIEW cms.v_section WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.is_active,
    t.active,
    t.status,
    t.archived_at,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'is_active', t.is_active,
        'active', t.active,
        'status', t.status,
        'archived_at', t.archived_at,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM cms.tb_section AS t
WHERE t.deleted_at IS NULL;
-- specql: end cms.Section views
