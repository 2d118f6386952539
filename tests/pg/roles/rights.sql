-- What the role may do is in the catalog: everything that was generated for it, nothing else.

CREATE SCHEMA suite;

CREATE FUNCTION suite.check(p_name TEXT, p_holds BOOLEAN) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF p_holds IS NOT TRUE THEN
        RAISE EXCEPTION 'case "%" failed', p_name;
    END IF;
END
$$;

GRANT USAGE ON SCHEMA suite TO "crm-web";

SELECT suite.check('schemas: used, not owned', count(*) = 3
    AND bool_and(has_schema_privilege('crm-web', n.oid, 'USAGE'))
    AND NOT bool_or(has_schema_privilege('crm-web', n.oid, 'CREATE')))
FROM pg_namespace AS n
WHERE n.nspname IN ('app', 'crm', 'common');

SELECT suite.check('tables: all four rights and no more', count(*) = 3
    AND bool_and(has_table_privilege('crm-web', c.oid, 'SELECT') AND has_table_privilege('crm-web', c.oid, 'INSERT')
        AND has_table_privilege('crm-web', c.oid, 'UPDATE') AND has_table_privilege('crm-web', c.oid, 'DELETE'))
    AND NOT bool_or(has_table_privilege('crm-web', c.oid, 'TRUNCATE, REFERENCES, TRIGGER')))
FROM pg_class AS c
WHERE c.relkind = 'r' AND c.relnamespace IN ('crm'::REGNAMESPACE, 'common'::REGNAMESPACE);

SELECT suite.check('views: read only', count(*) = 4
    AND bool_and(has_table_privilege('crm-web', c.oid, 'SELECT'))
    AND NOT bool_or(has_table_privilege('crm-web', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')))
FROM pg_class AS c
WHERE c.relkind = 'v' AND c.relnamespace IN ('app'::REGNAMESPACE, 'crm'::REGNAMESPACE, 'common'::REGNAMESPACE);

SELECT suite.check('functions: all of them', count(*) > 25 AND bool_and(has_function_privilege('crm-web', p.oid, 'EXECUTE')))
FROM pg_proc AS p
WHERE p.pronamespace IN ('app'::REGNAMESPACE, 'crm'::REGNAMESPACE, 'common'::REGNAMESPACE);

SELECT suite.check('log: nothing', NOT has_table_privilege(
    'crm-web', 'app.tb_mutation_audit_log', 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'
));

CREATE ROLE "crm-nobody";

SELECT suite.check('another role: nothing', NOT bool_or(has_table_privilege('crm-nobody', c.oid, 'SELECT, INSERT')))
FROM pg_class AS c
WHERE c.relkind IN ('r', 'v') AND c.relnamespace IN ('app'::REGNAMESPACE, 'crm'::REGNAMESPACE, 'common'::REGNAMESPACE);
