-- specql: work.Tag views
-- content-sha256: 66820d545707675eb5212b81d3b3bd98757aa7644cb55e7cfcc7e0008893c76e
CREATE VIEW work.v_tag WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    team.id AS team_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'team_id', team.id,
        'team', CASE WHEN team.id IS NOT NULL THEN
            jsonb_build_object('id', team.id, 'identifier', team.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_tag AS t
LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
WHERE t.deleted_at IS NULL;
-- specql: end work.Tag views
