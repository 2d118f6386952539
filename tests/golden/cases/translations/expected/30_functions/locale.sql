-- specql: common.Locale functions
-- content-sha256: 6fe2c5ef6ed0dd0dc1580c5526edf61f1189e705037e93815b197e410f5c727f
CREATE FUNCTION common.get_locale_name(
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
                FROM common.tl_locale AS l
                    CROSS JOIN LATERAL lower(replace(l.locale, '_', '-')) AS c(code)
                WHERE l.fk_locale = t.pk_locale
                    AND l.name IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.name
        )
        FROM common.tb_locale AS t
        WHERE t.pk_locale = p_pk
    );
END;
$specql$;

REVOKE ALL ON FUNCTION common.get_locale_name(INTEGER, TEXT) FROM PUBLIC;
-- specql: end common.Locale functions
