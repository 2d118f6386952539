-- specql: work.Person views
-- content-sha256: cff7b77ca6de0ef7de48502426f3c45dc525d655dc3ea3ab20f2743959d292b9
CREATE VIEW work.v_person WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    team.id AS team_id,
    COALESCE(fk_about_team.id, fk_about_task.id) AS about_id,
    CASE
        WHEN t.fk_about_team IS NOT NULL THEN 'Team'
        WHEN t.fk_about_task IS NOT NULL THEN 'Task'
    END AS about_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'team_id', team.id,
        'team', CASE WHEN team.id IS NOT NULL THEN
            jsonb_build_object('id', team.id, 'identifier', team.identifier)
        END,
        'teams', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM work.tb_person_teams AS l
                JOIN work.tb_team AS r ON r.pk_team = l.fk_team
            WHERE l.fk_person = t.pk_person
        ), '[]'),
        'about_id', COALESCE(fk_about_team.id, fk_about_task.id),
        'about_type', CASE
            WHEN t.fk_about_team IS NOT NULL THEN 'Team'
            WHEN t.fk_about_task IS NOT NULL THEN 'Task'
        END,
        'about', CASE
            WHEN fk_about_team.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_team.id, 'identifier', fk_about_team.identifier)
            WHEN fk_about_task.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_task.id, 'identifier', fk_about_task.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_person AS t
LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
LEFT JOIN work.tb_team AS fk_about_team ON fk_about_team.pk_team = t.fk_about_team
LEFT JOIN work.tb_task AS fk_about_task ON fk_about_task.pk_task = t.fk_about_task
WHERE t.deleted_at IS NULL;
-- specql: end work.Person views
