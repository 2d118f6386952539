-- Actions made from patterns. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('machine', '00000000-0000-4000-8000-000000000001'),
    ('running', '00000000-0000-4000-8000-000000000002');

INSERT INTO shop.tb_machine (id, tenant_id, serial, site, status, hours) VALUES
    (suite.id('machine'), suite.id('a'), 'S1', 'Here', 'stock', 0),
    (suite.id('running'), suite.id('a'), 'S2', 'Here', 'installed', 2000);

CREATE FUNCTION suite.visit() RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO shop.tb_visit (tenant_id, fk_machine, note)
    SELECT tenant_id, pk_machine, 'first' FROM shop.tb_machine WHERE id = suite.id('running')
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('create', NULL, 'create_machine', 'a', '{"serial": "S1", "site": "Here"}', 'success', NULL, NULL),
('create what is not there', NULL, 'register_machine', 'a', '{"serial": "S1", "site": "There"}', 'success', NULL,
 $$result.object_data ->> 'serial' = 'S1'$$),
('create a duplicate', NULL, 'register_machine', 'a', '{"serial": "S1", "site": "Here"}', 'conflict:duplicate_found', NULL,
 $$result.message = 'This machine is registered already.' AND (SELECT count(*) = 1 FROM shop.tb_machine WHERE serial = 'S1')$$),
('another tenant''s is no duplicate', NULL, 'register_machine', 'b', '{"serial": "S1", "site": "Here"}', 'success', NULL, NULL),
('update', NULL, 'edit_machine', 'a', '{"id": "@machine", "hours": 7}', 'success', NULL,
 $$result.updated_fields = ARRAY['hours'] AND result.object_data ->> 'site' = 'Here'$$),
('delete', NULL, 'drop_machine', 'a', '{"id": "@machine"}', 'success', NULL,
 $$(SELECT deleted_at IS NOT NULL FROM shop.tb_machine WHERE id = '@machine')$$),
('delete softly', $$SELECT suite.visit()$$, 'remove_machine', 'a', '{"id": "@running"}', 'success', NULL,
 $$(SELECT deleted_at IS NOT NULL FROM shop.tb_machine WHERE id = '@running')$$),
('delete for good', NULL, 'remove_machine', 'a', '{"id": "@running", "hard_delete": true}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_machine WHERE id = '@running')$$),
('delete for good what is in use', $$SELECT suite.visit()$$, 'remove_machine', 'a', '{"id": "@running", "hard_delete": true}',
 'conflict:dependency_exists', NULL, $$result.message = 'There were visits.'$$),
('a transition with side effects', NULL, 'install', 'a', '{"id": "@machine", "day": "2024-01-02", "note": "N"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'installed' AND result.object_data ->> 'installed_at' = '2024-01-02'
   AND (SELECT v.note = 'N' AND v.tenant_id = '@a' FROM shop.tb_visit AS v)
   AND (SELECT v.data ->> 'note' = 'N' FROM shop.tv_visit AS v)$$),
('from another state', NULL, 'install', 'a', '{"id": "@running", "day": "2024-01-02"}', 'validation:invalid_transition', 'status',
 NULL),
('a check of the transition', NULL, 'install', 'a', '{"id": "@machine", "day": "9999-01-02"}', 'validation:not_yet', NULL,
 $$(SELECT status = 'stock' FROM shop.tb_machine WHERE id = '@machine') AND NOT EXISTS (SELECT FROM shop.tb_visit)$$),
('a required input field', NULL, 'install', 'a', '{"id": "@machine"}', 'validation:required_field', 'day', NULL),
('another tenant', NULL, 'install', 'b', '{"id": "@machine", "day": "2024-01-02"}', 'not_found:machine', 'id', NULL),
('guards that hold', $$SELECT suite.visit()$$, 'retire', 'a', '{"id": "@running"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'retired' AND (SELECT note = 'retired' FROM shop.tb_visit)$$),
('a guard with a name', $$UPDATE shop.tb_machine SET hours = 1$$, 'retire', 'a', '{"id": "@running"}', 'validation:old_enough',
 'hours', NULL),
('a guard with an error', $$UPDATE shop.tb_machine SET site = NULL$$, 'retire', 'a', '{"id": "@running"}', 'conflict:no_site',
 'site', $$result.message = 'Where is it?'$$),
('a chain that holds', NULL, 'check_machine', 'a', '{"id": "@running"}', 'success', NULL, NULL),
('the first of a chain', $$UPDATE shop.tb_machine SET site = NULL, hours = 0$$, 'check_machine', 'a', '{"id": "@running"}',
 'validation:has_site', 'site', $$result.message = 'No site.'$$),
('the second of a chain', $$UPDATE shop.tb_machine SET hours = 0$$, 'check_machine', 'a', '{"id": "@running"}',
 'validation:runs', 'hours', NULL);

SELECT suite.run() AS passed \gset
\echo :passed
