-- specql: crm.Task views
-- content-sha256: 9cc9b6d3e40f5e63875e60303c931ff5aa04ebe2b3a790e97d097ca75ff708b7
CREATE VIEW crm.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.status,
    t.points,
    t.tags,
    owner.id AS owner_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'status', t.status,
        'points', t.points,
        'tags', t.tags,
        'owner_id', owner.id,
        'owner', CASE WHEN owner.id IS NOT NULL THEN
            jsonb_build_object('id', owner.id, 'identifier', owner.identifier)
        END,
        'watchers', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM crm.tb_task_watchers AS l
                JOIN crm.tb_person AS r ON r.pk_person = l.fk_person
            WHERE l.fk_task = t.pk_task
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_task AS t
LEFT JOIN crm.tb_person AS owner ON owner.pk_person = t.fk_owner
WHERE t.deleted_at IS NULL;
-- specql: end crm.Task views
