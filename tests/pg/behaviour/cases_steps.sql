-- find, select, if.

INSERT INTO suite.ids (name, id) VALUES
    ('visit', '33333333-0000-4000-8000-000000000001'),
    ('foreign_visit', '33333333-0000-4000-8000-000000000002');

INSERT INTO crm.tb_visit (id, tenant_id, place, fk_company, updated_at) VALUES
    (suite.id('visit'), suite.id('a'), 'Rome', crm.company_pk(suite.id('acme'), suite.id('a')), '2020-01-01'),
    (suite.id('foreign_visit'), suite.id('b'), 'Oslo', NULL, '2020-01-01');

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('select reads', NULL, 'get_visit', 'a', '{"id": "@visit"}', 'success', NULL,
 $$result.object_data ->> 'place' = 'Rome' AND result.updated_fields = '{}' AND result.id = '@visit'$$),
('select reads no row of another tenant', NULL, 'get_visit', 'a', '{"id": "@foreign_visit"}', 'not_found:visit', 'id', NULL),
('find finds nothing', NULL, 'plan_visit', 'a', '{"place": "Bonn"}', 'success', NULL,
 $$result.object_data ->> 'place' = 'Bonn' AND result.object_data -> 'company' = 'null'$$),
('find finds a row of the own entity', NULL, 'plan_visit', 'a', '{"place": "Rome"}', 'conflict:planned_already', NULL, NULL),
('find does not see deleted rows', $$UPDATE crm.tb_visit SET deleted_at = now() WHERE id = '@visit'$$, 'plan_visit', 'a',
 '{"place": "Rome"}', 'success', NULL, NULL),
('find does not see another tenant', NULL, 'plan_visit', 'a', '{"place": "Oslo"}', 'success', NULL, NULL),
('what was found is used', NULL, 'plan_visit', 'a', '{"place": "Bonn", "company_name": "Acme"}', 'success', NULL,
 $$result.object_data ->> 'place' = 'Bonn@Acme' AND result.object_data -> 'company' ->> 'id' = '@acme'$$),
('required, and not there', NULL, 'rate_visit', 'a', '{"id": "@visit", "rating": 5, "company_name": "Nobody"}',
 'validation:unknown_company', NULL, $$result.message = 'Nobody knows them.'$$),
('if: then', NULL, 'rate_visit', 'a', '{"id": "@visit", "rating": 5, "company_name": "Acme"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'done' AND result.updated_fields = ARRAY['status', 'rating']
   AND EXISTS (SELECT FROM crm.tb_note WHERE text = 'Acme was good')$$),
('if: else', NULL, 'rate_visit', 'a', '{"id": "@visit", "rating": 1, "company_name": "Acme"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'missed' AND NOT EXISTS (SELECT FROM crm.tb_note)$$),
('unknown is not true', $$UPDATE crm.tb_visit SET fk_company = NULL WHERE id = '@visit'$$, 'rate_visit', 'a',
 '{"id": "@visit", "rating": 5, "company_name": "Acme"}', 'success', NULL, $$result.object_data ->> 'status' = 'missed'$$),
('a branch in a branch', NULL, 'rate_visit', 'a', '{"id": "@visit", "rating": -1, "company_name": "Acme"}',
 'validation:too_low', NULL, $$(SELECT status = 'planned' FROM crm.tb_visit WHERE id = '@visit')$$),
('a branch that writes nothing', $$UPDATE crm.tb_visit SET status = 'done' WHERE id = '@visit'$$, 'rate_visit', 'a',
 '{"id": "@visit", "rating": 1, "company_name": "Acme"}', 'noop:unchanged', NULL, NULL),
('a branch that deletes', $$UPDATE crm.tb_visit SET status = 'missed' WHERE id = '@visit'$$, 'tidy_visit', 'a',
 '{"id": "@visit"}', 'success', NULL,
 $$result.object_data ->> 'place' = 'Rome' AND result.message = 'Tidy visit: done'
   AND (SELECT deleted_at IS NOT NULL FROM crm.tb_visit WHERE id = '@visit')$$),
('another that updates', $$UPDATE crm.tb_visit SET rating = 4 WHERE id = '@visit'$$, 'tidy_visit', 'a', '{"id": "@visit"}',
 'success', NULL, $$result.object_data ->> 'rating' = '5'$$),
('one that only looks, and finds nothing', NULL, 'tidy_visit', 'a', '{"id": "@visit"}', 'validation:no_note', NULL, NULL),
('one that only looks, and finds it',
 $$INSERT INTO crm.tb_note (tenant_id, text, fk_about) VALUES ('@a', 'x', crm.company_pk('@acme', '@a'))$$, 'tidy_visit', 'a',
 '{"id": "@visit"}', 'noop:unchanged', NULL, NULL);
