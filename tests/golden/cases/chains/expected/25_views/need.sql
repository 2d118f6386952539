-- specql: shop.Need views
-- content-sha256: 4cc524c5aeb01e593a832b3b53ec8ef4fbeca36abd639f57707ecd93c4f15e62
CREATE VIEW shop.v_need WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    task.id AS task_id,
    needed_task.id AS needed_task_id,
    t.kind,
    other.id AS other_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'task_id', task.id,
        'task', CASE WHEN task.id IS NOT NULL THEN
            jsonb_build_object('id', task.id, 'identifier', task.identifier)
        END,
        'needed_task_id', needed_task.id,
        'needed_task', CASE WHEN needed_task.id IS NOT NULL THEN
            jsonb_build_object('id', needed_task.id, 'identifier', needed_task.identifier)
        END,
        'kind', t.kind,
        'other_id', other.id,
        'other', CASE WHEN other.id IS NOT NULL THEN
            jsonb_build_object('id', other.id, 'identifier', other.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_need AS t
LEFT JOIN shop.tb_task AS task ON task.pk_task = t.fk_task
LEFT JOIN shop.tb_task AS needed_task ON needed_task.pk_task = t.fk_needed_task
LEFT JOIN shop.tb_task AS other ON other.pk_task = t.fk_other
WHERE t.deleted_at IS NULL;
-- specql: end shop.Need views
