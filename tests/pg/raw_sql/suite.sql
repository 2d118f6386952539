-- SQL in steps. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('one', '00000000-0000-4000-8000-000000000001'),
    ('two', '00000000-0000-4000-8000-000000000002'),
    ('other', '00000000-0000-4000-8000-00000000000b'),
    ('depot', '00000000-0000-4000-8000-00000000000d');

INSERT INTO shop.tb_depot (id, tenant_id, name) VALUES (suite.id('depot'), suite.id('a'), 'D');

INSERT INTO shop.tb_stock (id, tenant_id, name, amount, result, fk_depot)
SELECT suite.id(s.id), suite.id(s.tenant), s.name, s.amount, 'r', d.pk_depot
FROM (VALUES ('one', 'a', 'Nail', 3), ('two', 'a', 'Nail', 4), ('other', 'b', 'Nut', 5)) AS s(id, tenant, name, amount)
    LEFT JOIN shop.tb_depot AS d ON s.tenant = 'a';

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a statement', NULL, 'take_all', 'a', '{"factor": 2}', 'success', NULL,
 $$(SELECT string_agg(s.amount || s.result, ' ' ORDER BY s.amount) FROM shop.tb_stock AS s WHERE s.tenant_id = '@a')
   = $q$6it's '$factor' r 8it's '$factor' r$q$
   AND (SELECT s.amount = 5 AND s.result = 'r' FROM shop.tb_stock AS s WHERE s.tenant_id = '@b')$$),
('a statement that meets no row', $$UPDATE shop.tb_stock SET deleted_at = now()$$, 'take_all', 'a', '{"factor": 2}', 'noop:unchanged',
 NULL, NULL),
('a value of another type', NULL, 'take_all', 'a', '{"factor": "2; DROP TABLE shop.tb_stock"}', 'validation:invalid_value', 'factor',
 NULL),
('a statement about the own row', NULL, 'take_one', 'a', '{"id": "@one"}', 'success', NULL,
 $$result.updated_fields = ARRAY['amount'] AND result.object_data ->> 'amount' = '0'
   AND (SELECT s.updated_by = '@caller' FROM shop.tb_stock AS s WHERE s.id = '@one')
   AND (SELECT s.amount = 4 FROM shop.tb_stock AS s WHERE s.id = '@two')$$),
('a failure undoes it', NULL, 'take_all', 'a', '{"factor": 2000000000}', 'validation:invalid_value', NULL,
 $$(SELECT sum(s.amount) = 12 FROM shop.tb_stock AS s)$$),
('values of queries', NULL, 'count_names', 'a', '{"pattern": "^N"}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"names": 1, "most": 4, "list": ["Nail", "Nail"]}'$$),
('a query without rows', NULL, 'count_names', 'a', '{"pattern": "x"}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"names": 0, "most": null, "list": ["Nail", "Nail"]}'$$),
('a value that looks like SQL', NULL, 'count_names', 'a', $j${"pattern": "') OR true --"}$j$, 'failed:unexpected_error', NULL,
 $$result.extra_metadata #>> '{error,sqlstate}' = '2201B'$$),
('the rows of a query', NULL, 'merge_names', 'a', '{"depot": "@depot"}', 'success', NULL,
 $$(SELECT s.amount = 7 AND s.tenant_id = '@a' FROM shop.tb_stock AS s WHERE s.result = 'merged')$$),
('no rows', NULL, 'merge_names', 'a', '{}', 'noop:unchanged', NULL, NULL),
('SQL in a loop', $$UPDATE shop.tb_stock SET amount = 0$$, 'refill', 'a', '{}', 'success', NULL, NULL),
('SQL in a loop that is not done', NULL, 'refill', 'a', '{}', 'noop:unchanged', NULL, NULL);

SELECT suite.run() AS passed \gset
\echo :passed
