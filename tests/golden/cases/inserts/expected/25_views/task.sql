-- specql: shop.Task views
-- content-sha256: a27d01c56ed6df16d6c7e49399fc63517cc6710b777060d50f4218802754eef3
CREATE VIEW shop.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    parent.id AS parent_id,
    t.weight,
    t.labels,
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
        'weight', t.weight,
        'labels', t.labels,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_task AS t
LEFT JOIN shop.tb_task AS parent ON parent.pk_task = t.fk_parent
WHERE t.deleted_at IS NULL;
-- specql: end shop.Task views
