-- specql: projects.Task views
-- content-sha256: afe5eb195bad8c86bf4a831e7e07b8e5c0ceb6a9f8e73b5619add56dcf528de7
CREATE VIEW projects.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    t.status,
    t.priority,
    t.due_date,
    assignee.id AS assignee_id,
    parent.id AS parent_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'status', t.status,
        'priority', t.priority,
        'due_date', t.due_date,
        'assignee_id', assignee.id,
        'assignee', CASE WHEN assignee.id IS NOT NULL THEN
            jsonb_build_object('id', assignee.id, 'identifier', assignee.identifier)
        END,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM projects.tb_task AS t
LEFT JOIN core.tb_user AS assignee ON assignee.pk_user = t.fk_assignee
LEFT JOIN projects.tb_task AS parent ON parent.pk_task = t.fk_parent
WHERE t.deleted_at IS NULL;
-- specql: end projects.Task views
