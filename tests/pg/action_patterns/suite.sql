-- Actions made from patterns. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('machine', '00000000-0000-4000-8000-000000000001'),
    ('running', '00000000-0000-4000-8000-000000000002'),
    ('badge', '00000000-0000-4000-8000-000000000003');

INSERT INTO shop.tb_machine (id, tenant_id, serial, site, status, hours) VALUES
    (suite.id('machine'), suite.id('a'), 'S1', 'Here', 'stock', 0),
    (suite.id('running'), suite.id('a'), 'S2', 'Here', 'installed', 2000);

CREATE FUNCTION suite.visit() RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO shop.tb_visit (tenant_id, fk_machine, note)
    SELECT tenant_id, pk_machine, 'first' FROM shop.tb_machine WHERE id = suite.id('running')
$$;

INSERT INTO shop.tb_badge (id, tenant_id, code, holder, level, note) VALUES
    (suite.id('badge'), suite.id('a'), 'B1', 'Ada', 1, 'old');

INSERT INTO shop.tb_badge_machines (tenant_id, fk_badge, fk_machine, position)
SELECT b.tenant_id, b.pk_badge, m.pk_machine, 1
FROM shop.tb_badge AS b JOIN shop.tb_machine AS m ON m.id = suite.id('machine');

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('create', NULL, 'create_machine', 'a', '{"serial": "S1", "site": "Here"}', 'success', NULL, NULL),
('create what is not there', NULL, 'register_machine', 'a', '{"serial": "S1", "site": "There"}', 'success', NULL,
 $$result.object_data ->> 'serial' = 'S1'$$),
('create a duplicate', NULL, 'register_machine', 'a', '{"serial": "S1", "site": "Here"}', 'conflict:duplicate_found', 'serial',
 $$result.message = 'This machine is registered already.' AND result.object_data IS NULL AND (SELECT count(*) = 1 FROM shop.tb_machine WHERE serial = 'S1')$$),
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

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a duplicate is shown', NULL, 'issue_badge', 'a', '{"code": "B1", "holder": "Ada", "note": "new"}', 'conflict:duplicate_found',
 'holder', $$result.id IS NULL AND result.message = 'Badge exists already' AND result.object_data ->> 'note' = 'old'
   AND result.object_data ->> 'id' = '@badge'
   AND result.extra_metadata -> 'error' = jsonb_build_object('code', 'conflict:duplicate_found', 'field', 'holder',
       'fields', '["holder", "code", "level"]'::JSONB, 'conflict', '{"entity": "Badge", "id": "@badge"}'::JSONB)$$),
('it is in the audit log', $$SELECT app.issue_badge('@a', '@caller', '{"code": "B1", "holder": "Ada"}')$$, 'hand_out_badge', 'a',
 '{"code": "B9"}', 'success', NULL,
 $$(SELECT l.object_data ->> 'id' = '@badge' FROM app.tb_mutation_audit_log AS l WHERE l.action = 'issue_badge')$$),
('what a unique index refuses and is no duplicate', NULL, 'issue_badge', 'a', '{"code": "B1", "holder": "Ada", "level": 2}',
 'conflict:unique_violation', 'code', NULL),
('without a check it is a unique violation', NULL, 'hand_out_badge', 'a', '{"code": "B1", "holder": "Ada"}',
 'conflict:unique_violation', 'code', NULL),
('no value is no duplicate', $$UPDATE shop.tb_badge SET holder = NULL$$, 'issue_badge', 'a', '{"code": "B1"}', 'success', NULL, NULL),
('a deleted row is no duplicate', $$UPDATE shop.tb_badge SET deleted_at = now()$$, 'issue_badge', 'a',
 '{"code": "B1", "holder": "Ada"}', 'success', NULL, NULL),
('nor is one of another tenant shown', NULL, 'issue_badge', 'b', '{"code": "B1", "holder": "Ada"}', 'success', NULL, NULL),
('who calls the action is shown it too', NULL, 'seek_badge', 'a', '{"code": "B1", "holder": "Ada"}', 'conflict:duplicate_found',
 'holder', $$result.object_data ->> 'id' = '@badge'$$),
('a duplicate without an index', $$UPDATE shop.tb_machine SET installed_at = '2024-01-02'$$, 'enroll_machine', 'a',
 '{"serial": "S2", "site": "Here", "hours": 2000, "installed_at": "2024-01-02"}', 'conflict:duplicate_found', 'serial',
 $$result.object_data ->> 'id' = '@running' AND result.message = 'Machine exists already'$$),
('a default is compared', $$UPDATE shop.tb_machine SET installed_at = '2024-01-02'$$, 'enroll_machine', 'a',
 '{"serial": "S1", "site": "Here", "installed_at": "2024-01-02"}', 'conflict:duplicate_found', 'serial',
 $$result.object_data ->> 'id' = '@machine'$$),
('one value differs', $$UPDATE shop.tb_machine SET installed_at = '2024-01-02'$$, 'enroll_machine', 'a',
 '{"serial": "S2", "site": "Here", "hours": 2001, "installed_at": "2024-01-02"}', 'success', NULL, NULL),

('replace a row', NULL, 'replace_badge', 'a', '{"id": "@badge", "code": "B2", "level": 7}', 'success', NULL,
 $$result.updated_fields = ARRAY['code', 'holder', 'level', 'note', 'machines']
   AND result.object_data @> '{"code": "B2", "holder": null, "level": 7, "note": null, "machines": []}'$$),
('what is absent has its default', $$UPDATE shop.tb_badge SET level = 5$$, 'replace_badge', 'a', '{"id": "@badge", "code": "B2"}',
 'success', NULL, $$result.object_data ->> 'level' = '1'$$),
('replace a row without what it needs', NULL, 'replace_badge', 'a', '{"id": "@badge", "holder": "Ada"}', 'validation:required_field',
 'code', NULL),
('replace a row by itself', NULL, 'replace_badge', 'a',
 '{"id": "@badge", "code": "B1", "holder": "Ada", "note": "old", "machines_ids": ["@machine"]}', 'noop:unchanged', NULL, NULL),

('all errors of a chain', $$UPDATE shop.tb_machine SET site = NULL, hours = 0$$, 'inspect_machine', 'a', '{"id": "@running"}',
 'validation:has_site', 'site',
 $$result.message = 'No site.' AND result.extra_metadata -> 'error' -> 'errors' = '[
     {"code": "validation:has_site", "message": "No site.", "severity": "error", "fields": ["site"]},
     {"code": "validation:runs", "message": "runs", "severity": "error", "fields": ["hours", "status"]}]'::JSONB
   AND jsonb_array_length(result.extra_metadata -> 'error' -> 'warnings') = 1$$),
('the second error alone', $$UPDATE shop.tb_machine SET hours = 0$$, 'inspect_machine', 'a', '{"id": "@running"}',
 'validation:runs', 'hours', $$jsonb_array_length(result.extra_metadata -> 'error' -> 'errors') = 1$$),
('messages of a chain with values', $$UPDATE shop.tb_machine SET site = NULL, hours = 0$$, 'report_machine', 'a',
 '{"id": "@running"}', 'validation:has_site', 'site',
 $$result.message = (SELECT serial || ' stands nowhere.' FROM shop.tb_machine WHERE id = '@running')
   AND result.extra_metadata #>> '{error,errors,1,message}' = '0 hours at "".'
   AND NOT result.extra_metadata -> 'error' ? 'warnings'$$),
('warnings are no failure', NULL, 'inspect_machine', 'a', '{"id": "@running"}', 'success', NULL,
 $$result.extra_metadata -> 'warnings' = '[
     {"code": "validation:is_new", "message": "It''s old.", "severity": "warning", "fields": ["hours"]},
     {"code": "validation:failed", "message": "installed_at IS NOT NULL", "severity": "info", "fields": ["installed_at"]}]'::JSONB$$),
('nothing to warn of', $$UPDATE shop.tb_machine SET hours = 5, installed_at = now()$$, 'inspect_machine', 'a', '{"id": "@running"}',
 'success', NULL, $$result.extra_metadata -> 'warnings' = '[]'$$),
('a warning before an error that stops', $$UPDATE shop.tb_machine SET site = NULL$$, 'survey_machine', 'a', '{"id": "@running"}',
 'validation:has_site', 'site', $$NOT result.extra_metadata ? 'warnings'$$),
('a warning alone', NULL, 'survey_machine', 'a', '{"id": "@running"}', 'success', NULL,
 $$result.extra_metadata #>> '{warnings,0,code}' = 'validation:is_new'$$);

SELECT suite.run() AS passed \gset
\echo :passed

-- Two sessions that make the same row: with a unique index the insert waits, without one the check does.
\ir ../behaviour/two_sessions.sql

SELECT suite.connect('first'), suite.connect('second');

SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first badge',
    suite.status('first', $$hand_out_badge('@a', NULL, '{"code": "R", "holder": "R"}')$$) = 'success');
SELECT suite.send_blocked('second', $$issue_badge('@a', NULL, '{"code": "R", "holder": "R"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second is told of it', suite.receive('second') = 'conflict:duplicate_found');
SELECT suite.check('sessions: with the row', object_data ->> 'code' = 'R')
FROM app.tb_mutation_audit_log WHERE action = 'issue_badge' AND status = 'conflict:duplicate_found';

SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first machine',
    suite.status('first', $$register_machine('@a', NULL, '{"serial": "R", "site": "R"}')$$) = 'success');
SELECT suite.check('sessions: another one does not wait',
    suite.status('second', $$register_machine('@a', NULL, '{"serial": "R", "site": "T"}')$$) = 'success');
SELECT suite.check('sessions: nor does another tenant',
    suite.status('second', $$register_machine('@b', NULL, '{"serial": "R", "site": "R"}')$$) = 'success');
SELECT suite.send_blocked('second', $$register_machine('@a', NULL, '{"serial": "R", "site": "R"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second machine', suite.receive('second') = 'conflict:duplicate_found');

SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: a machine that will not be',
    suite.status('first', $$register_machine('@a', NULL, '{"serial": "Q", "site": "Q"}')$$) = 'success');
SELECT suite.send_blocked('second', $$register_machine('@a', NULL, '{"serial": "Q", "site": "Q"}')$$);
SELECT suite.dblink_exec('first', 'ROLLBACK');
SELECT suite.check('sessions: the second may have it', suite.receive('second') = 'success');

SELECT suite.dblink_disconnect('first'), suite.dblink_disconnect('second');
\echo two sessions: passed
