-- plpgsql_check must find nothing in any function of the schemas that are not PostgreSQL's: no error, no warning, no
-- security warning. A trigger function is read for each table that calls it. psql -X -q -v ON_ERROR_STOP=1 -f plpgsql_check.sql
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;

CREATE SCHEMA IF NOT EXISTS specql_check;
CREATE EXTENSION IF NOT EXISTS plpgsql_check SCHEMA specql_check;

DO $$
DECLARE
    finding RECORD;
    findings INTEGER := 0;
    checked REGPROCEDURE[];
BEGIN
    FOR finding IN
        SELECT p.oid::regprocedure AS function, c.text AS text
        FROM pg_proc AS p
            JOIN pg_language AS l ON l.oid = p.prolang AND l.lanname = 'plpgsql'
            JOIN pg_namespace AS n ON n.oid = p.pronamespace
            LEFT JOIN pg_trigger AS t ON t.tgfoid = p.oid
            LEFT JOIN LATERAL specql_check.plpgsql_check_function(p.oid, COALESCE(t.tgrelid, 0),
                fatal_errors => false, other_warnings => true, security_warnings => true, extra_warnings => false,
                performance_warnings => false, oldtable => t.tgoldtable, newtable => t.tgnewtable) AS c(text) ON true
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'specql_check', 'suite')
        ORDER BY 1
    LOOP
        checked := checked || finding.function;
        IF finding.text IS NOT NULL THEN
            findings := findings + 1;
            RAISE WARNING '%: %', finding.function, finding.text;
        END IF;
    END LOOP;
    IF findings > 0 OR checked IS NULL THEN
        RAISE EXCEPTION 'plpgsql_check: % lines of findings in % functions', findings,
            (SELECT count(DISTINCT c.function) FROM unnest(checked) AS c(function));
    END IF;
END
$$;
