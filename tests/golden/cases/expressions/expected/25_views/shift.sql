-- specql: sales.Shift views
-- content-sha256: 635cd624aa371e34d42b16b25ad5ca5b4b11e7122cc05ab07163980dcd5d0246
CREATE VIEW sales.v_shift WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.note,
    t.age,
    t.big,
    t.ratio,
    t.done,
    t.day,
    t.starts,
    t.lasts,
    t.at,
    t.key,
    t.info,
    t.ip,
    t.mac,
    t.tags,
    t.days,
    t.keys,
    t.rank,
    team.id AS team_id,
    other.id AS other_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'note', t.note,
        'age', t.age,
        'big', t.big::TEXT,
        'ratio', t.ratio,
        'done', t.done,
        'day', t.day,
        'starts', t.starts,
        'lasts', t.lasts,
        'at', t.at,
        'key', t.key,
        'info', t.info,
        'ip', t.ip,
        'mac', t.mac,
        'tags', t.tags,
        'days', t.days,
        'keys', t.keys,
        'rank', t.rank,
        'team_id', team.id,
        'team', CASE WHEN team.id IS NOT NULL THEN
            jsonb_build_object('id', team.id, 'identifier', team.identifier)
        END,
        'other_id', other.id,
        'other', CASE WHEN other.id IS NOT NULL THEN
            jsonb_build_object('id', other.id, 'identifier', other.identifier)
        END,
        'members', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM sales.tb_shift_members AS l
                JOIN sales.tb_team AS r ON r.pk_team = l.fk_team
            WHERE l.fk_shift = t.pk_shift
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_shift AS t
LEFT JOIN sales.tb_team AS team ON team.pk_team = t.fk_team
LEFT JOIN sales.tb_team AS other ON other.pk_team = t.fk_other
WHERE t.deleted_at IS NULL;
-- specql: end sales.Shift views
