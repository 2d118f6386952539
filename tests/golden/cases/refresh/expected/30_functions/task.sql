-- specql: work.Task functions
-- content-sha256: f01e22f95ebda9dfa9175c10cfd6265b1969c0a0bc2ea1c73fb234685c1264be
CREATE FUNCTION work.refresh_tv_task(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE work.tv_task IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM work.tb_task AS b WHERE b.pk_task = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM work.tv_task AS v
    WHERE p_pk IS NULL OR v.pk_task = p_pk;

    INSERT INTO work.tv_task (
        pk_task,
        id,
        tenant_id,
        fk_team,
        team_id,
        data
    )
    SELECT
        t.pk_task,
        t.id,
        t.tenant_id,
        t.fk_team,
        team.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'team_id', team.id,
            'team', CASE WHEN team.id IS NOT NULL THEN
                jsonb_build_object(
                    'id', team.id,
                    'identifier', team.identifier,
                    'name', team.name
                )
            END,
            'title', t.title,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM work.tb_task AS t
    LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_task = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION work.refresh_tv_task(INTEGER) FROM PUBLIC;
-- specql: end work.Task functions
