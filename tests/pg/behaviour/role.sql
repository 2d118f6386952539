-- The application connects as a role that owns nothing. What it needs is granted here as a project would; everything is
-- undone at the end, the role included.

BEGIN;

CREATE ROLE specql_suite_app;
GRANT USAGE ON SCHEMA app, crm, core, projects, suite TO specql_suite_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA crm, core, projects TO specql_suite_app;
GRANT SELECT ON suite.ids TO specql_suite_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app, crm, core, projects TO specql_suite_app;

SET LOCAL ROLE specql_suite_app;

SELECT suite.check('role: no tenant, no rows', NOT EXISTS (SELECT FROM crm.v_contact)
    AND NOT EXISTS (SELECT FROM crm.tb_contact));

SELECT suite.check('role: an action writes', status = 'success' AND object_data ->> 'score' = '42')
FROM app.update_contact(suite.id('a'), suite.id('caller'), jsonb_build_object('id', suite.id('lead'), 'score', 42));

SELECT suite.check('role: views show the tenant of the call', count(*) = 2 AND bool_and(tenant_id = suite.id('a')))
FROM crm.v_contact;

SELECT suite.check('role: an action of another tenant', status = 'not_found:contact')
FROM app.update_contact(suite.id('b'), suite.id('caller'), jsonb_build_object('id', suite.id('lead'), 'score', 43));

SELECT suite.check('role: the tenant of the last call counts', count(*) = 1 AND bool_and(tenant_id = suite.id('b')))
FROM crm.v_contact;

SELECT suite.check('role: a failure is told', extra_metadata -> 'error' ->> 'field' = 'email')
FROM app.create_contact(suite.id('a'), suite.id('caller'), '{"email": "lead@example.com", "first_name": "X"}');

DO $$
BEGIN
    PERFORM FROM app.tb_mutation_audit_log;
    RAISE EXCEPTION 'case "role: the log is closed" failed';
EXCEPTION
    WHEN insufficient_privilege THEN
        NULL;
END
$$;

DO $$
BEGIN
    INSERT INTO crm.tb_note (tenant_id, text) VALUES (suite.id('b'), 'smuggled');
    RAISE EXCEPTION 'case "role: no row for another tenant" failed';
EXCEPTION
    WHEN insufficient_privilege THEN
        NULL;
END
$$;

RESET ROLE;

SELECT suite.check('role: the log was written all the same', count(*) = 3) FROM app.tb_mutation_audit_log;

ROLLBACK;

-- Nobody has a right on a function by being somebody.
SELECT suite.check('no function is public', count(*) = 0)
FROM pg_proc AS p
WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('app', 'crm', 'core', 'projects'))
    AND has_function_privilege('public', p.oid, 'EXECUTE');

SELECT suite.check('one function runs as its owner', array_agg(p.proname::text) = ARRAY['log_and_return_mutation'])
FROM pg_proc AS p
WHERE p.prosecdef AND p.pronamespace::regnamespace::text IN ('app', 'crm', 'core', 'projects');

SELECT suite.check('every function has a pinned search path', bool_and('search_path=pg_catalog, pg_temp' = ANY (p.proconfig)))
FROM pg_proc AS p
WHERE p.pronamespace::regnamespace::text IN ('app', 'crm', 'core', 'projects');

\echo application role: passed
