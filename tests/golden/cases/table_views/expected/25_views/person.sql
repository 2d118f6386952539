-- specql: sales.Person views
-- content-sha256: d5005d01c34ef974e0f811b97f26fab3386c348cef4e75a42d17f4b16218150b
CREATE VIEW sales.v_person WITH (security_invoker = true) AS
SELECT
    t_.id,
    t_.tenant_id,
    t_.identifier,
    t_.name,
    company.id AS company_id,
    birth_country.id AS birth_country_id,
    boss.id AS boss_id,
    t_.t,
    t_.nickname,
    COALESCE(fk_home_country.id, fk_home_company.id) AS home_id,
    CASE
        WHEN t_.fk_home_country IS NOT NULL THEN 'Country'
        WHEN t_.fk_home_company IS NOT NULL THEN 'Company'
    END AS home_type,
    t_.created_at,
    t_.updated_at,
    jsonb_build_object(
        'id', t_.id,
        'identifier', t_.identifier,
        'name', t_.name,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'birth_country_id', birth_country.id,
        'birth_country', CASE WHEN birth_country.id IS NOT NULL THEN
            jsonb_build_object('id', birth_country.id, 'identifier', birth_country.identifier)
        END,
        'boss_id', boss.id,
        'boss', CASE WHEN boss.id IS NOT NULL THEN
            jsonb_build_object('id', boss.id, 'identifier', boss.identifier)
        END,
        't', t_.t,
        'home_id', COALESCE(fk_home_country.id, fk_home_company.id),
        'home_type', CASE
            WHEN t_.fk_home_country IS NOT NULL THEN 'Country'
            WHEN t_.fk_home_company IS NOT NULL THEN 'Company'
        END,
        'home', CASE
            WHEN fk_home_country.id IS NOT NULL THEN
                jsonb_build_object('id', fk_home_country.id, 'identifier', fk_home_country.identifier)
            WHEN fk_home_company.id IS NOT NULL THEN
                jsonb_build_object('id', fk_home_company.id, 'identifier', fk_home_company.identifier)
        END,
        'friends', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM sales.tb_person_friends AS l
                JOIN sales.tb_person AS r ON r.pk_person = l.fk_friends
            WHERE l.fk_person = t_.pk_person
        ), '[]'),
        'clients', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM sales.tb_person_clients AS l
                JOIN sales.tb_company AS r ON r.pk_company = l.fk_company
            WHERE l.fk_person = t_.pk_person
        ), '[]'),
        'created_at', t_.created_at,
        'updated_at', t_.updated_at
    ) AS data
FROM sales.tb_person AS t_
LEFT JOIN sales.tb_company AS company ON company.pk_company = t_.fk_company
LEFT JOIN base.tb_country AS birth_country ON birth_country.pk_country = t_.fk_birth_country
LEFT JOIN sales.tb_person AS boss ON boss.pk_person = t_.fk_boss
LEFT JOIN base.tb_country AS fk_home_country ON fk_home_country.pk_country = t_.fk_home_country
LEFT JOIN sales.tb_company AS fk_home_company ON fk_home_company.pk_company = t_.fk_home_company
WHERE t_.deleted_at IS NULL;
-- specql: end sales.Person views
