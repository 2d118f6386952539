\ir checks.sql
\o /dev/null

INSERT INTO base.tb_country (code) VALUES ('FR'), ('DE');
INSERT INTO work.tb_company (tenant_id, name, fk_country, fk_r) VALUES
    (suite.a(), 'acme', 1, 2),
    (suite.b(), 'other', 1, NULL),
    (suite.a(), 'empty', 2, NULL);
INSERT INTO work.tb_team (tenant_id, name, size) VALUES (suite.a(), 'red', 5);
INSERT INTO work.tb_employee
    (tenant_id, first_name, last_name, age, salary, bonus, visits, fk_company, fk_team, fk_mentor, on_leave, days_off, t)
VALUES
    (suite.a(), 'Ann', 'Arden', 40, 1000, 0.5, 9007199254740993, 1, 1, NULL, false, 3, 'x'),
    (suite.a(), 'Bob', NULL, 17, 500, NULL, 2, 1, 1, 1, false, 4, NULL),
    (suite.a(), 'Cid', NULL, 30, 700, NULL, NULL, 1, NULL, 1, true, 0, NULL),
    (suite.b(), 'Eve', NULL, 30, 900, NULL, NULL, 2, NULL, NULL, false, 9, NULL);
INSERT INTO work.tb_employee (tenant_id, first_name, age, salary, fk_company, fk_team, deleted_at)
VALUES (suite.a(), 'Gone', 99, 9999, 1, 1, now());
UPDATE work.tb_team SET fk_lead = 1;

SELECT suite.check('concat leaves NULL out', full_name = 'Ann  Arden' AND greeting = 'Hello Ann  Arden')
FROM work.tb_employee WHERE first_name = 'Ann';
SELECT suite.check('concat with a NULL at the end', full_name = 'Bob  ') FROM work.tb_employee WHERE first_name = 'Bob';
SELECT suite.check('computed from a computed field', income = 12000.5 AND NOT is_rich)
FROM work.tb_employee WHERE first_name = 'Ann';
SELECT suite.check('what is stored cannot be written', is_generated = 'ALWAYS')
FROM information_schema.columns WHERE table_schema = 'work' AND table_name = 'tb_employee' AND column_name = 'income';
UPDATE work.tb_employee SET salary = 20000 WHERE first_name = 'Cid';
SELECT suite.check('stored follows', income = 240000 AND is_rich) FROM work.tb_employee WHERE first_name = 'Cid';
SELECT suite.check('stored columns are the own-row ones',
    array_agg(column_name::TEXT ORDER BY ordinal_position)
        = '{identifier,full_name,greeting,income,is_rich,state,twice,team_known}')
FROM information_schema.columns
WHERE table_schema = 'work' AND table_name = 'tb_employee' AND is_generated = 'ALWAYS';

INSERT INTO work.tb_product (tenant_id, name, price, quantity, fk_maker) VALUES (suite.a(), 'Lamp', 1.005, 3, 1);
SELECT suite.check('computed where the field stands, and rounded as its type says',
    total = 3.02 AND dozen = 36 AND gross = 3.624 AND state = 'active') FROM work.tb_product;
SELECT suite.check('computed where the field stands, over a reference',
    maker_name = 'acme' AND label = 'Lamp at acme' AND age = 0 AND data ->> 'age' = '0') FROM work.v_product;

SELECT suite.refuses('a constraint on a computed field', $$UPDATE work.tb_product SET quantity = 10000000$$, '23514',
    'tb_product_affordable_check');
SELECT suite.refuses('a unique index for rows of a computed value', $$INSERT INTO work.tb_product (tenant_id, name, price) VALUES
    (suite.a(), 'Gem', 1000), (suite.a(), 'Tin', 1), (suite.a(), 'Tin', 1), (suite.a(), 'Gem', 2000)$$, '23505',
    'tb_product_name_key');
SELECT suite.check('of an action', (result.status, result.message, result.extra_metadata #>> '{error,fields}')
    = ('validation:affordable', 'Too dear', '["price", "quantity"]'))
FROM app.create_product(suite.a(), NULL, '{"name": "Yacht", "price": 1000000}') AS result;

CREATE FUNCTION pg_temp.repack(pieces INTEGER) RETURNS TEXT LANGUAGE sql AS $$
    SELECT (app.repack(suite.a(), NULL, jsonb_build_object('id', p.id, 'pieces', pieces))).status
    FROM work.tb_product AS p WHERE p.name LIKE 'Lamp%' $$;
SELECT suite.check('an action sees computed fields as they are after its writes, and a failure undoes those',
    pg_temp.repack(37) = 'validation:too_few');
SELECT suite.check('the row is as it was', quantity = 3 AND name = 'Lamp' AND price = 1.005) FROM work.tb_product;
INSERT INTO work.tb_product (tenant_id, name, price, quantity) VALUES (suite.a(), 'Many', 1, 99), (suite.a(), 'Few', 1, 2);
SELECT suite.check('computed fields in conditions, assignments and of rows that are gone through',
    pg_temp.repack(36) = 'success');
SELECT suite.check('what was assigned', quantity = 36 AND name = 'Lamp at acme' AND total = 36.18)
FROM work.tb_product WHERE name LIKE 'Lamp%';
SELECT suite.check('rows with a computed value', array_agg(price ORDER BY name) = '{1,7}') FROM work.tb_product
WHERE name IN ('Few', 'Many');
UPDATE work.tb_product SET price = 0 WHERE name LIKE 'Lamp%';
SELECT suite.check('a computed field that is too small', pg_temp.repack(1) = 'validation:not_worth_it');
DELETE FROM work.tb_product WHERE name IN ('Few', 'Many');

SELECT suite.check('a path of one hop', company_name = 'acme' AND data ->> 'company_name' = 'acme')
FROM work.v_employee WHERE first_name = 'Ann';
SELECT suite.check('a path of two hops', country = 'FR') FROM work.v_employee WHERE first_name = 'Ann';
SELECT suite.check('a path over another reference', mentor_company = 'acme' AND mentor_is_colleague AND same)
FROM work.v_employee WHERE first_name = 'Bob';
SELECT suite.check('a path that ends early', mentor_company IS NULL AND same IS NULL)
FROM work.v_employee WHERE first_name = 'Ann';
SELECT suite.check('a bigint is text in data', twice = 18014398509481986 AND data -> 'twice' = '"18014398509481986"')
FROM work.v_employee WHERE first_name = 'Ann';
SELECT suite.check('a reference to the own entity, backwards', pupils = 2 AND pupil_visits = 2)
FROM work.v_employee WHERE first_name = 'Ann';

SELECT suite.check('aggregates leave deleted rows out', staff = 3 AND oldest = 40 AND team_sizes = 10 AND days = 7 AND data ->> 'days' = '7')
FROM work.v_company WHERE name = 'acme';
SELECT suite.check('a condition of an aggregate', payroll = 1500 AND adults = 1 AND r_code = 'DE')
FROM work.v_company WHERE name = 'acme';
SELECT suite.check('nothing to aggregate', staff = 0 AND payroll = 0 AND oldest IS NULL AND average IS NULL)
FROM work.v_company WHERE name = 'empty';
SELECT suite.check('WHERE x = self', members = 2 AND led = 1) FROM work.v_team;

-- a shared row counts the rows of the tenant of the session, whoever asks
SELECT suite.check('a shared row without a tenant', companies = 0) FROM base.v_country WHERE code = 'FR';
SET app.current_tenant_id = 'bbbbbbbb-0000-4000-8000-000000000000';
SELECT suite.check('a shared row in tenant b', companies = 1) FROM base.v_country WHERE code = 'FR';
SELECT suite.check('... and no company of tenant a', companies = 0) FROM base.v_country WHERE code = 'DE';

SELECT suite.check('an action answers with the computed fields', r.status = 'success'
    AND r.object_data ->> 'full_name' = 'New  ' AND r.object_data ->> 'company_name' = 'other')
FROM app.create_employee(suite.b(), NULL, jsonb_build_object('first_name', 'New',
    'company_id', (SELECT id FROM work.tb_company WHERE name = 'other'))) AS r;
