-- specql: base.Topic functions
-- content-sha256: 4992e45d68dbe16a1bf27e4cbac979cb012cd8a5d4fbe8d267bb22972bcc9d8f
CREATE FUNCTION base.refresh_tv_topic(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE base.tv_topic IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM base.tb_topic AS b WHERE b.pk_topic = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM base.tv_topic AS v
    WHERE p_pk IS NULL OR v.pk_topic = p_pk;

    INSERT INTO base.tv_topic (
        pk_topic,
        id,
        data
    )
    SELECT
        t.pk_topic,
        t.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'clicks', t.clicks::TEXT,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM base.tb_topic AS t
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_topic = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION base.refresh_tv_topic(INTEGER) FROM PUBLIC;

CREATE FUNCTION base.get_topic_name(
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
                FROM base.tl_topic AS l
                    CROSS JOIN LATERAL lower(replace(l.locale, '_', '-')) AS c(code)
                WHERE l.fk_topic = t.pk_topic
                    AND l.name IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.name
        )
        FROM base.tb_topic AS t
        WHERE t.pk_topic = p_pk
    );
END;
$specql$;

REVOKE ALL ON FUNCTION base.get_topic_name(INTEGER, TEXT) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION base.refresh_tv_topic(INTEGER) TO api;

GRANT EXECUTE ON FUNCTION base.get_topic_name(INTEGER, TEXT) TO api;
-- specql: end base.Topic functions
