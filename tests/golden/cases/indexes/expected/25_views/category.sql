-- specql: base.Category views
-- content-sha256: 8c19e27dc6986d45a98dbed0c5c5f1009dc9ea186023a5975999b5c8e9fc0c16
CREATE VIEW base.v_category WITH (security_invoker = true) AS
SELECT
    t.id,
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
FROM base.tb_category AS t
LEFT JOIN base.tb_category AS parent ON parent.pk_category = t.fk_parent
WHERE t.deleted_at IS NULL;
-- specql: end base.Category views
