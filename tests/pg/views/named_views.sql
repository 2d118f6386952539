\ir checks.sql
\o /dev/null

INSERT INTO base.tb_country (code) VALUES ('FR'), ('DE');
INSERT INTO base.tb_company (name, fk_country) VALUES ('Acme', 1), ('Other', 2);
INSERT INTO work.tb_task (tenant_id, title, status, hours, fk_company, fk_parent, deadline, t) VALUES
    (suite.a(), 'one', 'open', 1, 1, NULL, '2000-01-01', 'T'),
    (suite.a(), 'two', 'done', 5, 2, 1, NULL, NULL),
    (suite.a(), 'three', 'done', 2, 1, 1, NULL, NULL),
    (suite.a(), 'four', 'open', 9, NULL, NULL, NULL, NULL),
    (suite.a(), 'five', 'open', 0, 2, 2, NULL, NULL),
    (suite.b(), 'six', 'open', 7, 2, NULL, NULL, NULL);
INSERT INTO work.tb_task (tenant_id, title, status, hours, fk_company, deleted_at)
    VALUES (suite.a(), 'gone', 'open', 99, 1, now());

-- As its owner, who sees all tenants: by hours, two of them
SELECT suite.check('filters, order and limit', array_agg(title) = '{six,two}') FROM work.v_open_tasks;
SELECT suite.check('columns in their order', array_agg(attname::TEXT ORDER BY attnum)
    = '{id,title,company_name,country,late,company_code,subtasks,loud,hours,t,place}')
FROM pg_attribute WHERE attrelid = 'work.v_open_tasks'::regclass AND attnum > 0;
SELECT suite.check('paths, aggregates and expressions', company_name = 'Other' AND country = 'DE' AND company_code = 'DE'
    AND subtasks = 1 AND loud = 'TWO!' AND late IS NULL AND t IS NULL)
FROM work.v_open_tasks WHERE title = 'two';
SELECT suite.check('a text as a condition, an alias that is a keyword',
    array_agg("order" ORDER BY "order") = '{three,two}' AND min(status) = 'done') FROM work.v_done;

-- With parameters: a function
SELECT suite.check('a parameter, and the default of another', array_agg(title) = '{one,four}')
FROM work.v_tasks_of('open', p_tenant_id => suite.a());
SELECT suite.check('another tenant', array_agg(title) = '{six}' AND min(asked) = 'open' AND min(name) = 'Other')
FROM (SELECT title, asked, company_name AS name FROM work.v_tasks_of('open', p_tenant_id => suite.b())) AS six;
SELECT suite.check('all parameters', array_agg(title) = '{three}')
FROM work.v_tasks_of('done', p_hours => 2, p_word => 'hre', p_tenant_id => suite.a(),
    p_company_id => (SELECT id FROM base.tb_company WHERE name = 'Acme'));
SELECT suite.check('no tenant, no rows', count(*) = 0) FROM work.v_tasks_of('open');
SELECT suite.check('a shared entity', array_agg(name) = '{Other}' AND min(country_code) = 'DE') FROM base.v_companies_in('DE');
SELECT suite.check('it says whether it changes anything', provolatile = 's') FROM pg_proc WHERE proname = 'v_tasks_of';

-- As an application's role: its tenant alone
CREATE ROLE specql_named_views_app;
GRANT USAGE ON SCHEMA work, base, suite TO specql_named_views_app;
GRANT SELECT ON ALL TABLES IN SCHEMA work, base TO specql_named_views_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA work TO specql_named_views_app;
SET ROLE specql_named_views_app;
SELECT set_config('app.current_tenant_id', suite.a()::TEXT, false);
SELECT suite.check('the rows of the own tenant', array_agg(title) = '{two,one}') FROM work.v_open_tasks;
SELECT suite.check('the session''s tenant in a function', array_agg(title) = '{one,four}') FROM work.v_tasks_of('open');
SELECT suite.check('a computed field', late AND t = 'T') FROM work.v_open_tasks WHERE title = 'one';
SELECT set_config('app.current_tenant_id', '', false);
SELECT suite.check('no tenant, no rows', count(*) = 0) FROM work.v_done;
RESET ROLE;
DROP OWNED BY specql_named_views_app;
DROP ROLE specql_named_views_app;
