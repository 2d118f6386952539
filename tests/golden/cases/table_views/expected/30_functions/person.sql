-- specql: sales.Person functions
-- content-sha256: 8e70fcbedfedc88cc0c7ad9d45c48792161b1bc79e7ed6f0a56580c945c993b0
CREATE FUNCTION sales.refresh_tv_person(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE sales.tv_person IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM sales.tb_person AS b WHERE b.pk_person = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM sales.tv_person AS v
    WHERE p_pk IS NULL OR v.pk_person = p_pk;

    INSERT INTO sales.tv_person (
        pk_person,
        id,
        tenant_id,
        fk_company,
        company_id,
        fk_birth_country,
        birth_country_id,
        fk_boss,
        boss_id,
        name,
        company_name,
        country_code,
        data
    )
    SELECT
        t_.pk_person,
        t_.id,
        t_.tenant_id,
        t_.fk_company,
        company.id,
        t_.fk_birth_country,
        birth_country.id,
        t_.fk_boss,
        boss.id,
        t_.name,
        company.name,
        (SELECT r.code FROM base.tb_country AS r WHERE r.pk_country = company.fk_country),
        jsonb_build_object(
            'id', t_.id,
            'identifier', t_.identifier,
            'name', t_.name,
            'company_id', company.id,
            'company', CASE WHEN company.id IS NOT NULL THEN
                COALESCE(company_view.data, jsonb_build_object('id', company.id, 'identifier', company.identifier))
            END,
            'birth_country_id', birth_country.id,
            'birth_country', CASE WHEN birth_country.id IS NOT NULL THEN
                jsonb_build_object('id', birth_country.id, 'identifier', birth_country.identifier)
            END,
            'boss_id', boss.id,
            'boss', CASE WHEN boss.id IS NOT NULL THEN
                jsonb_build_object(
                    'id', boss.id,
                    'identifier', boss.identifier,
                    'name', boss.name,
                    't', boss.t,
                    'company', CASE WHEN boss_company.id IS NOT NULL THEN
                        jsonb_build_object(
                            'id', boss_company.id,
                            'identifier', boss_company.identifier,
                            'name', boss_company.name
                        )
                    END
                )
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
                SELECT jsonb_agg(jsonb_build_object(
                    'id', friends.id,
                    'identifier', friends.identifier,
                    'name', friends.name,
                    'created_at', friends.created_at,
                    'birth_country', CASE WHEN friends_birth_country.id IS NOT NULL THEN
                        jsonb_build_object(
                            'id', friends_birth_country.id,
                            'identifier', friends_birth_country.identifier,
                            'code', friends_birth_country.code
                        )
                    END,
                    'company', CASE WHEN friends_company.id IS NOT NULL THEN
                        COALESCE(friends_company_view.data, jsonb_build_object('id', friends_company.id, 'identifier', friends_company.identifier))
                    END
                ) ORDER BY friends.identifier)
                FROM sales.tb_person_friends AS friends_link
                JOIN sales.tb_person AS friends ON friends.pk_person = friends_link.fk_friends
                LEFT JOIN base.tb_country AS friends_birth_country ON friends_birth_country.pk_country = friends.fk_birth_country
                LEFT JOIN sales.tb_company AS friends_company ON friends_company.pk_company = friends.fk_company
                LEFT JOIN sales.tv_company AS friends_company_view ON friends_company_view.pk_company = friends_company.pk_company
                WHERE friends_link.fk_person = t_.pk_person
            ), '[]'),
            'clients', COALESCE((
                SELECT jsonb_agg(COALESCE(clients_view.data, jsonb_build_object('id', clients.id, 'identifier', clients.identifier)) ORDER BY clients.identifier)
                FROM sales.tb_person_clients AS clients_link
                JOIN sales.tb_company AS clients ON clients.pk_company = clients_link.fk_company
                LEFT JOIN sales.tv_company AS clients_view ON clients_view.pk_company = clients.pk_company
                WHERE clients_link.fk_person = t_.pk_person
            ), '[]'),
            'created_at', t_.created_at,
            'updated_at', t_.updated_at
        )
    FROM sales.tb_person AS t_
    LEFT JOIN sales.tb_company AS company ON company.pk_company = t_.fk_company
    LEFT JOIN base.tb_country AS birth_country ON birth_country.pk_country = t_.fk_birth_country
    LEFT JOIN sales.tb_person AS boss ON boss.pk_person = t_.fk_boss
    LEFT JOIN base.tb_country AS fk_home_country ON fk_home_country.pk_country = t_.fk_home_country
    LEFT JOIN sales.tb_company AS fk_home_company ON fk_home_company.pk_company = t_.fk_home_company
    LEFT JOIN sales.tv_company AS company_view ON company_view.pk_company = company.pk_company
    LEFT JOIN sales.tb_company AS boss_company ON boss_company.pk_company = boss.fk_company
    WHERE t_.deleted_at IS NULL
        AND (p_pk IS NULL OR t_.pk_person = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION sales.refresh_tv_person(INTEGER) FROM PUBLIC;
-- specql: end sales.Person functions
