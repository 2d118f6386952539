-- specql: work.Company views
-- content-sha256: 486faa70fcf6b6e2a471a4822d26cc179321dfb988027f9d24fc5b0e6a8f8e9e
CREATE VIEW work.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    country.id AS country_id,
    r.id AS r_id,
    t.label,
    computed.staff,
    computed.adults,
    computed.payroll,
    computed.days,
    computed.oldest,
    computed.team_sizes,
    computed.average,
    computed.r_code,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'country_id', country.id,
        'country', CASE WHEN country.id IS NOT NULL THEN
            jsonb_build_object('id', country.id, 'identifier', country.identifier)
        END,
        'r_id', r.id,
        'r', CASE WHEN r.id IS NOT NULL THEN
            jsonb_build_object('id', r.id, 'identifier', r.identifier)
        END,
        'label', t.label,
        'staff', computed.staff,
        'adults', computed.adults,
        'payroll', computed.payroll,
        'days', computed.days::TEXT,
        'oldest', computed.oldest,
        'team_sizes', computed.team_sizes::TEXT,
        'average', computed.average,
        'r_code', computed.r_code,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_company AS t
LEFT JOIN base.tb_country AS country ON country.pk_country = t.fk_country
LEFT JOIN base.tb_country AS r ON r.pk_country = t.fk_r
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
        ) AS staff,
        (
            SELECT count(*)::INTEGER
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
                AND r_.age >= 18 AND (SELECT r.name FROM work.tb_team AS r WHERE r.pk_team = r_.fk_team) IS NOT NULL AND (SELECT r.code FROM base.tb_country AS r WHERE r.pk_country = t.fk_country) = 'FR'
        ) AS adults,
        (
            SELECT COALESCE(sum(r_.salary), 0)
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
                AND NOT r_.on_leave
        ) AS payroll,
        (
            SELECT COALESCE(sum(r_.days_off), 0)
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
        ) AS days,
        (
            SELECT max(r_.age)
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
        ) AS oldest,
        (
            SELECT COALESCE(sum((SELECT r.size FROM work.tb_team AS r WHERE r.pk_team = r_.fk_team)), 0)
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
        ) AS team_sizes,
        round((
            SELECT avg(r_.salary)
            FROM work.tb_employee AS r_
            WHERE r_.fk_company = t.pk_company
                AND r_.deleted_at IS NULL
        ), 2) AS average,
        r.code AS r_code
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end work.Company views
