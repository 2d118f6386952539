-- specql: tenant.Location views
-- content-sha256: 37d3e681cc02422d267175e5d06e7aafc0873efae67c27cb5ad0f8f126414ac7
CREATE VIEW tenant.v_location WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    parent.id AS parent_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM tenant.tb_location AS t
LEFT JOIN tenant.tb_location AS parent ON parent.pk_location = t.fk_parent
WHERE t.deleted_at IS NULL;
-- specql: end tenant.Location views
