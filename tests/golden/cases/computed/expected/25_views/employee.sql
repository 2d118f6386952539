-- specql: work.Employee views
-- content-sha256: 18d14fa7dbc9b835e057d5fbc5a1863b8721d227480db7e610ccbd54ef91c385
CREATE VIEW work.v_employee WITH (security_invoker = true) AS
SELECT
    t_.id,
    t_.tenant_id,
    t_.identifier,
    t_.first_name,
    t_.last_name,
    t_.middle,
    t_.status,
    t_.age,
    t_.salary,
    t_.bonus,
    t_.days_off,
    t_.visits,
    t_.on_leave,
    company.id AS company_id,
    team.id AS team_id,
    mentor.id AS mentor_id,
    t_.t,
    t_.hired,
    t_.seen,
    t_.full_name,
    t_.greeting,
    t_.income,
    t_.is_rich,
    t_.state,
    t_.twice,
    t_.team_known,
    computed.tag,
    computed.years,
    computed.hired_today,
    computed.late,
    computed.company_name,
    computed.country,
    computed.mentor_company,
    computed.mentor_is_colleague,
    computed.number,
    computed.pupils,
    computed.pupil_visits,
    computed.same,
    t_.created_at,
    t_.updated_at,
    jsonb_build_object(
        'id', t_.id,
        'identifier', t_.identifier,
        'first_name', t_.first_name,
        'last_name', t_.last_name,
        'middle', t_.middle,
        'status', t_.status,
        'age', t_.age,
        'salary', t_.salary,
        'bonus', t_.bonus,
        'days_off', t_.days_off,
        'visits', t_.visits::TEXT,
        'on_leave', t_.on_leave,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'team_id', team.id,
        'team', CASE WHEN team.id IS NOT NULL THEN
            jsonb_build_object('id', team.id, 'identifier', team.identifier)
        END,
        'mentor_id', mentor.id,
        'mentor', CASE WHEN mentor.id IS NOT NULL THEN
            jsonb_build_object('id', mentor.id, 'identifier', mentor.identifier)
        END,
        't', t_.t,
        'hired', t_.hired,
        'seen', t_.seen,
        'full_name', t_.full_name,
        'greeting', t_.greeting,
        'income', t_.income,
        'is_rich', t_.is_rich,
        'state', t_.state,
        'twice', t_.twice::TEXT,
        'team_known', t_.team_known,
        'tag', computed.tag,
        'years', computed.years,
        'hired_today', computed.hired_today,
        'late', computed.late,
        'company_name', computed.company_name,
        'country', computed.country,
        'mentor_company', computed.mentor_company,
        'mentor_is_colleague', computed.mentor_is_colleague,
        'number', computed.number,
        'pupils', computed.pupils,
        'pupil_visits', computed.pupil_visits,
        'same', computed.same,
        'created_at', t_.created_at,
        'updated_at', t_.updated_at
    ) AS data
FROM work.tb_employee AS t_
LEFT JOIN work.tb_company AS company ON company.pk_company = t_.fk_company
LEFT JOIN work.tb_team AS team ON team.pk_team = t_.fk_team
LEFT JOIN work.tb_employee AS mentor ON mentor.pk_employee = t_.fk_mentor
CROSS JOIN LATERAL (
    SELECT
        concat(t_.first_name, t_.age) AS tag,
        date_part('year', t_.hired) AS years,
        t_.hired = current_date AS hired_today,
        t_.seen > t_.hired AS late,
        company.name AS company_name,
        (SELECT r.code FROM base.tb_country AS r WHERE r.pk_country = company.fk_country) AS country,
        (SELECT r.name FROM work.tb_company AS r WHERE r.pk_company = mentor.fk_company) AS mentor_company,
        mentor.fk_company = t_.fk_company AS mentor_is_colleague,
        t_.identifier || '!' AS number,
        (
            SELECT count(*)::INTEGER
            FROM work.tb_employee AS r
            WHERE r.fk_mentor = t_.pk_employee
                AND r.deleted_at IS NULL
        ) AS pupils,
        (
            SELECT COALESCE(sum(r.visits), 0)
            FROM work.tb_employee AS r
            WHERE r.fk_mentor = t_.pk_employee
                AND r.deleted_at IS NULL
        ) AS pupil_visits,
        company.fk_country = (SELECT r.fk_country FROM work.tb_company AS r WHERE r.pk_company = mentor.fk_company) AS same
) AS computed
WHERE t_.deleted_at IS NULL;
-- specql: end work.Employee views
