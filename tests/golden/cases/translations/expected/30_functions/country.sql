-- specql: common.Country functions
-- content-sha256: e58015313f8004e768cd59791c8fb9e53e3b837dfe3383e621ee5f40e6ce531d
CREATE FUNCTION common.get_country_name(
    p_pk INTEGER,
    p_locale TEXT DEFAULT NULL
)
RETURNS TEXT
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    wanted TEXT := lower(replace(p_locale, '_', '-'));
BEGIN
    RETURN (
        SELECT COALESCE(
            (
                SELECT l.name
                FROM common.tl_country AS l
                    JOIN common.tb_locale AS o ON o.pk_locale = l.fk_locale AND o.deleted_at IS NULL
                    CROSS JOIN LATERAL lower(replace(o.code, '_', '-')) AS c(code)
                WHERE l.fk_country = t.pk_country
                    AND l.name IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.name
        )
        FROM common.tb_country AS t
        WHERE t.pk_country = p_pk
    );
END;
$specql$;

REVOKE ALL ON FUNCTION common.get_country_name(INTEGER, TEXT) FROM PUBLIC;

CREATE FUNCTION common.get_country_native_name(
    p_pk INTEGER,
    p_locale TEXT DEFAULT NULL
)
RETURNS TEXT
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    wanted TEXT := lower(replace(p_locale, '_', '-'));
BEGIN
    RETURN (
        SELECT COALESCE(
            (
                SELECT l.native_name
                FROM common.tl_country AS l
                    JOIN common.tb_locale AS o ON o.pk_locale = l.fk_locale AND o.deleted_at IS NULL
                    CROSS JOIN LATERAL lower(replace(o.code, '_', '-')) AS c(code)
                WHERE l.fk_country = t.pk_country
                    AND l.native_name IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.native_name
        )
        FROM common.tb_country AS t
        WHERE t.pk_country = p_pk
    );
END;
$specql$;

REVOKE ALL ON FUNCTION common.get_country_native_name(INTEGER, TEXT) FROM PUBLIC;
-- specql: end common.Country functions
