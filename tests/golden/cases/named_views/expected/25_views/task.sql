-- specql: work.Task views
-- content-sha256: 4eb92352ac485581302c87012187d94dfa5384159d74255347c68fd19560fec8
CREATE VIEW work.v_task WITH (security_invoker = true) AS
SELECT
    t_.id,
    t_.tenant_id,
    t_.identifier,
    t_.title,
    t_.status,
    t_.hours,
    company.id AS company_id,
    parent.id AS parent_id,
    t_.place,
    t_.deadline,
    t_.t,
    computed.late,
    computed.company_code,
    t_.created_at,
    t_.updated_at,
    jsonb_build_object(
        'id', t_.id,
        'identifier', t_.identifier,
        'title', t_.title,
        'status', t_.status,
        'hours', t_.hours,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'place', t_.place,
        'deadline', t_.deadline,
        't', t_.t,
        'late', computed.late,
        'company_code', computed.company_code,
        'created_at', t_.created_at,
        'updated_at', t_.updated_at
    ) AS data
FROM work.tb_task AS t_
LEFT JOIN base.tb_company AS company ON company.pk_company = t_.fk_company
LEFT JOIN work.tb_task AS parent ON parent.pk_task = t_.fk_parent
CROSS JOIN LATERAL (
    SELECT
        t_.deadline < now() AS late,
        (SELECT r.code FROM base.tb_country AS r WHERE r.pk_country = company.fk_country) AS company_code
) AS computed
WHERE t_.deleted_at IS NULL;

CREATE VIEW work.v_open_tasks WITH (security_invoker = true) AS
SELECT
    t_.id,
    t_.title,
    company.name AS company_name,
    (SELECT r.code FROM base.tb_country AS r WHERE r.pk_country = company.fk_country) AS country,
    t_.deadline < now() AS late,
    (SELECT r.code FROM base.tb_country AS r WHERE r.pk_country = company.fk_country) AS company_code,
    (
        SELECT count(*)::INTEGER
        FROM work.tb_task AS r
        WHERE r.fk_parent = t_.pk_task
            AND r.deleted_at IS NULL
    ) AS subtasks,
    upper(t_.title) || '!' AS loud,
    t_.hours,
    t_.t,
    t_.place
FROM work.tb_task AS t_
LEFT JOIN base.tb_company AS company ON company.pk_company = t_.fk_company
WHERE t_.deleted_at IS NULL
    AND (t_.status = 'open' OR t_.hours > 3)
    AND company.name IS NOT NULL
ORDER BY hours DESC, country, t_.deadline, t_.identifier
LIMIT 2;

CREATE VIEW work.v_done WITH (security_invoker = true) AS
SELECT
    t_.id,
    t_.created_at,
    t_.title AS "order",
    t_.status
FROM work.tb_task AS t_
WHERE t_.deleted_at IS NULL
    AND t_.status = 'done'
ORDER BY created_at;

CREATE FUNCTION work.v_tasks_of(
    p_status TEXT,
    p_hours NUMERIC DEFAULT 1,
    p_word TEXT DEFAULT NULL,
    p_names TEXT[] DEFAULT NULL,
    p_company_id UUID DEFAULT NULL,
    p_tenant_id UUID DEFAULT nullif(current_setting('app.current_tenant_id', true), '')::UUID
)
RETURNS TABLE (
    title TEXT,
    hours NUMERIC,
    company_name TEXT,
    asked TEXT,
    created_at TIMESTAMPTZ
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT
    t_.title,
    t_.hours,
    company.name AS company_name,
    v_tasks_of.p_status AS asked,
    t_.created_at
FROM work.tb_task AS t_
LEFT JOIN base.tb_company AS company ON company.pk_company = t_.fk_company
WHERE t_.deleted_at IS NULL
    AND t_.tenant_id = v_tasks_of.p_tenant_id
    AND t_.status = v_tasks_of.p_status
    AND t_.hours >= v_tasks_of.p_hours
    AND (v_tasks_of.p_word IS NULL OR t_.title LIKE '%' || v_tasks_of.p_word || '%')
    AND (v_tasks_of.p_company_id IS NULL OR company.id = v_tasks_of.p_company_id)
ORDER BY hours, title DESC
$specql$;

REVOKE ALL ON FUNCTION work.v_tasks_of(TEXT, NUMERIC, TEXT, TEXT[], UUID, UUID) FROM PUBLIC;
-- specql: end work.Task views
