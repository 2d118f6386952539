\ir checks.sql
\o /dev/null

INSERT INTO base.tb_country (code, name) VALUES ('FR', 'France'), ('DE', 'Germany');
INSERT INTO sales.tb_company (tenant_id, name, shares, place, tags, fk_country, fk_parent) VALUES
    (suite.a(), 'Holding', 9007199254740993, NULL, '{big}', 2, NULL),
    (suite.a(), 'Acme', 5, '(1,2)', NULL, 1, 1),
    (suite.b(), 'Other', NULL, NULL, NULL, 1, NULL);
INSERT INTO sales.tb_person (tenant_id, name, fk_company, fk_birth_country, fk_boss) VALUES
    (suite.a(), 'Ann', 2, 2, NULL),
    (suite.a(), 'Bob', 2, NULL, 1),
    (suite.b(), 'Eve', 3, NULL, NULL);
INSERT INTO sales.tb_person (tenant_id, name, fk_company, deleted_at) VALUES (suite.a(), 'Gone', 2, now());

SELECT suite.check('nothing before the first refresh', NOT EXISTS (SELECT FROM sales.tv_person));
SELECT app.refresh_table_views();
SELECT suite.check('all tenants, no deleted rows', count(*) = 3) FROM sales.tv_person;
SELECT suite.check('the same object as in the view, but for relations',
    t.data - '{company,boss,friends,clients}'::text[] = v.data - '{company,boss,friends,clients}'::text[] AND t.id = v.id AND t.tenant_id = v.tenant_id)
FROM sales.tv_person AS t JOIN sales.v_person AS v USING (id);
SELECT suite.check('columns are named after the field', company_id = (SELECT id FROM sales.tb_company WHERE name = 'Acme')
    AND fk_birth_country = 2 AND birth_country_id = (SELECT id FROM base.tb_country WHERE code = 'DE') AND boss_id IS NULL)
FROM sales.tv_person WHERE name = 'Ann';
SELECT suite.check('filter columns', company_name = 'Acme' AND country_code = 'FR') FROM sales.tv_person WHERE name = 'Bob';
SELECT suite.check('a filter as text', shares_text = '9007199254740993') FROM sales.tv_company WHERE data ->> 'name' = 'Holding';
SELECT suite.check('"*" is the table view of the target', p.data -> 'company' = c.data
    AND c.data -> 'country' ->> 'name' = 'France' AND c.data ->> 'label' = 'ACME')
FROM sales.tv_person AS p JOIN sales.tv_company AS c ON c.pk_company = p.fk_company WHERE p.name = 'Ann';
SELECT suite.check('what depends on others is not kept', NOT data ? 'staff') FROM sales.tv_company;
SELECT suite.check('relations of relations', data -> 'boss' ->> 'name' = 'Ann' AND data -> 'boss' ? 't'
    AND data -> 'boss' -> 'company' ->> 'name' = 'Acme'
    AND data -> 'boss' -> 'company' ? 'id' AND NOT data -> 'boss' -> 'company' ? 'shares')
FROM sales.tv_person WHERE name = 'Bob';
SELECT suite.check('fields of a relation', data -> 'parent' ->> 'shares' = '9007199254740993'
    AND jsonb_typeof(data -> 'parent' -> 'shares') = 'string' AND data -> 'parent' -> 'country' ->> 'code' = 'DE'
    AND data -> 'parent' ? 'created_at' AND NOT data -> 'parent' ? 'updated_at')
FROM sales.tv_company WHERE data ->> 'name' = 'Acme';
SELECT suite.check('no target, no object', data -> 'boss' = 'null') FROM sales.tv_person WHERE name = 'Ann';
SELECT suite.check('an empty list', data -> 'friends' = '[]' AND data -> 'clients' = '[]') FROM sales.tv_person WHERE name = 'Ann';
INSERT INTO sales.tb_person_friends (tenant_id, fk_person, fk_friends, position)
SELECT suite.a(), b.pk_person, f.pk_person, row_number() OVER ()
FROM sales.tb_person AS b, sales.tb_person AS f WHERE b.name = 'Bob' AND f.name IN ('Bob', 'Ann');
INSERT INTO sales.tb_person_clients (tenant_id, fk_person, fk_company, position)
SELECT suite.a(), b.pk_person, c.pk_company, 1 FROM sales.tb_person AS b, sales.tb_company AS c
WHERE b.name = 'Bob' AND c.name = 'Acme';
SELECT app.refresh_table_views();
SELECT suite.check('rows of a list, ordered by identifier, with their fields and relations',
    jsonb_path_query_array(data, '$.friends[*].name') = '["Ann", "Bob"]'
    AND data -> 'friends' -> 0 ? 'created_at' AND NOT data -> 'friends' -> 0 ? 't'
    AND data -> 'friends' -> 0 -> 'birth_country' ->> 'code' = 'DE' AND data -> 'friends' -> 1 -> 'birth_country' = 'null'
    AND data -> 'friends' -> 0 -> 'company' = (SELECT c.data FROM sales.tv_company AS c WHERE c.data ->> 'name' = 'Acme'))
FROM sales.tv_person WHERE name = 'Bob';
SELECT suite.check('"*" of a list is the table view of each row', data -> 'clients' = jsonb_build_array(
    (SELECT c.data FROM sales.tv_company AS c WHERE c.data ->> 'name' = 'Acme')))
FROM sales.tv_person WHERE name = 'Bob';
INSERT INTO base.tb_town (name, mayor, budget) VALUES ('Paris', 'Anne', 5);
UPDATE base.tb_country SET fk_capital = 1 WHERE code = 'FR';
SELECT app.refresh_table_views();
SELECT suite.check('"*" leaves out what the API does not show', data -> 'capital' ->> 'name' = 'Paris'
    AND NOT data -> 'capital' ?| '{mayor,budget}') FROM base.tv_country WHERE code = 'FR';
SELECT suite.check('... of the own entity, too', data -> 'boss' ? 't' AND NOT data -> 'boss' ? 'nickname')
FROM sales.tv_person WHERE name = 'Bob';

-- one row
UPDATE sales.tb_person SET name = 'Anna' WHERE name = 'Ann';
UPDATE sales.tb_person SET name = 'Bobby' WHERE name = 'Bob';
SELECT sales.refresh_tv_person(1);
SELECT suite.check('one row is refreshed', array_agg(name ORDER BY name) = '{Anna,Bob,Eve}') FROM sales.tv_person;
UPDATE sales.tb_person SET deleted_at = now() WHERE name = 'Anna';
SELECT sales.refresh_tv_person(1);
SELECT suite.check('a deleted row goes away', array_agg(name ORDER BY name) = '{Bob,Eve}') FROM sales.tv_person;
DELETE FROM sales.tb_person WHERE name = 'Bobby';
SELECT sales.refresh_tv_person(2);
SELECT suite.check('a row that is no more goes away', array_agg(name) = '{Eve}') FROM sales.tv_person;
UPDATE sales.tb_company SET name = 'New' WHERE name = 'Other';
SELECT sales.refresh_tv_company();
SELECT suite.check('a company that changed needs its people refreshed', data -> 'company' ->> 'name' = 'Other')
FROM sales.tv_person;
SELECT sales.refresh_tv_person();
SELECT suite.check('... and then they have it', data -> 'company' ->> 'name' = 'New') FROM sales.tv_person;
SELECT suite.check('twice in one transaction', count(*) = 3) FROM sales.tv_company;

-- an application's role
CREATE ROLE specql_views_app;
GRANT USAGE ON SCHEMA app, base, sales, suite TO specql_views_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA base, sales TO specql_views_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app, base, sales TO specql_views_app;
SET ROLE specql_views_app;
SELECT suite.check('no tenant, no rows', NOT EXISTS (SELECT FROM sales.tv_company));
SET app.current_tenant_id = 'aaaaaaaa-0000-4000-8000-000000000000';
SELECT suite.check('rows of the tenant', count(*) = 2 AND bool_and(tenant_id = suite.a())) FROM sales.tv_company;
SELECT app.refresh_table_views();
SELECT suite.check('still the rows of the tenant', count(*) = 2) FROM sales.tv_company;
SELECT suite.refuses('no row for another tenant', $$INSERT INTO sales.tv_company (pk_company, id, tenant_id, data)
    VALUES (99, gen_random_uuid(), suite.b(), '{}')$$, '42501', '');
RESET ROLE;
SELECT suite.check('the other tenant kept its rows', count(*) = 1) FROM sales.tv_company WHERE tenant_id = suite.b();
DROP OWNED BY specql_views_app;
DROP ROLE specql_views_app;
SELECT suite.check('no table view where none is asked for', to_regclass('sales.tv_note') IS NULL
    AND to_regclass('base.tv_tag') IS NULL);
