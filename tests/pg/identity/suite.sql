-- Identifiers, trees, translations. Each check names itself; the first that fails ends the run.
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql
\ir ../behaviour/two_sessions.sql

-- A statement that must end with this SQLSTATE and, where one is named, this code of app.fail().
CREATE FUNCTION suite.check_fails(p_case TEXT, p_statement TEXT, p_sqlstate TEXT, p_code TEXT DEFAULT NULL)
RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    detail TEXT;
BEGIN
    BEGIN
        EXECUTE p_statement;
    EXCEPTION
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
            IF SQLSTATE <> p_sqlstate OR (p_code IS NOT NULL AND detail::JSONB ->> 'code' IS DISTINCT FROM p_code) THEN
                RAISE EXCEPTION 'case "%" failed: % % %', p_case, SQLSTATE, SQLERRM, detail;
            END IF;
            RETURN;
    END;
    RAISE EXCEPTION 'case "%" failed: no error', p_case;
END
$$;

\ir identifier.sql
\ir hierarchy.sql
\ir translations.sql
\ir sessions.sql
