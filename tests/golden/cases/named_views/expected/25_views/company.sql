-- specql: base.Company views
-- content-sha256: 7873b3c408ada9d748954fa3bbebd6379fe75fc7d00dbd657cdd99c5b5de7f42
CREATE VIEW base.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    country.id AS country_id,
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
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_company AS t
LEFT JOIN base.tb_country AS country ON country.pk_country = t.fk_country
WHERE t.deleted_at IS NULL;

CREATE FUNCTION base.v_companies_in(
    p_country TEXT
)
RETURNS TABLE (
    name TEXT,
    country_code TEXT
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT
    t.name,
    country.code AS country_code
FROM base.tb_company AS t
LEFT JOIN base.tb_country AS country ON country.pk_country = t.fk_country
WHERE t.deleted_at IS NULL
    AND country.code = v_companies_in.p_country
$specql$;

REVOKE ALL ON FUNCTION base.v_companies_in(TEXT) FROM PUBLIC;
-- specql: end base.Company views
