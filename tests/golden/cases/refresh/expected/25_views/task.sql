-- specql: work.Task views
-- content-sha256: 85a7e3439fc224b32f892cd906bc51348cd2baf60908c86e41b88c617aeb750c
CREATE VIEW work.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    team.id AS team_id,
    t.title,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'team_id', team.id,
        'team', CASE WHEN team.id IS NOT NULL THEN
            jsonb_build_object('id', team.id, 'identifier', team.identifier)
        END,
        'title', t.title,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_task AS t
LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
WHERE t.deleted_at IS NULL;
-- specql: end work.Task views
