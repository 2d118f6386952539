-- Every spelling of what insert and update write. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['ann', 'open_task', 'done_task', 'note']) WITH ORDINALITY AS n(name, position);

INSERT INTO crm.tb_person (id, tenant_id, name) VALUES (suite.id('ann'), suite.id('a'), 'Ann');
INSERT INTO crm.tb_task (id, tenant_id, title, status, points, tags) VALUES
    (suite.id('open_task'), suite.id('a'), 'Open', 'open', NULL, '{x}'),
    (suite.id('done_task'), suite.id('a'), 'Done', 'done', 5, '{x}');
INSERT INTO crm.tb_note (tenant_id, text, fk_about)
SELECT suite.id('a'), v.text, crm.task_pk(suite.id('open_task'), suite.id('a')) FROM (VALUES ('one'), (NULL)) AS v(text);

INSERT INTO suite.ids (name, id) VALUES ('bob', '10000000-0000-4000-8000-000000000000');
INSERT INTO crm.tb_person (id, tenant_id, name) VALUES (suite.id('bob'), suite.id('a'), 'Bob');
INSERT INTO crm.tb_task_watchers (fk_task, fk_person, tenant_id, position)
SELECT crm.task_pk(suite.id('open_task'), suite.id('a')), crm.person_pk(suite.id(v.name), suite.id('a')), suite.id('a'), v.position
FROM (VALUES ('bob', 1), ('ann', 2)) AS v(name, position);
UPDATE crm.tb_task SET fk_owner = crm.person_pk(suite.id('ann'), suite.id('a')) WHERE id = suite.id('done_task');

CREATE FUNCTION suite.notes() RETURNS TEXT[] LANGUAGE sql STABLE AS $$
    SELECT array_agg(n.text ORDER BY n.pk_note) FROM crm.tb_note AS n
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('braces', 'braces', 'a', '{"title": "T", "owner_id": "@ann"}', 'success', NULL,
 $$result.object_data @> '{"title": "T", "points": 3, "status": "open", "owner": {"id": "@ann"}}'$$),
('a key that ? names is missing', 'braces', 'a', '{"owner_id": "@ann"}', 'validation:required_field', 'title', NULL),
('a mapping of fields', 'fields', 'a', '{"title": "T", "points": 4}', 'success', NULL,
 $$result.object_data @> '{"title": "T!", "points": 4, "status": "done", "tags": ["a", "T"], "owner": null}'
   AND (suite.notes())[3] = 'New T!'$$),
('names alone', 'names', 'a', '{"title": "T", "points": 4}', 'success', NULL,
 $$result.object_data @> '{"title": "T", "points": 4, "status": "open"}'$$),
('names alone take no other keys', 'names', 'a', '{"title": "T", "points": 4, "status": "done"}', 'validation:unknown_field',
 'status', NULL),
('a list of names', 'names_listed', 'a', '{"title": "T", "points": null}', 'success', NULL,
 $$result.object_data @> '{"title": "T", "points": null}'$$),
('all fields', 'all_fields', 'a', '{"title": "T", "status": "done", "owner_id": "@ann"}', 'success', NULL,
 $$result.object_data @> '{"title": "T", "points": null, "status": "done"}' AND suite.notes() = ARRAY['one', NULL, 'a, b', 'T']$$),
('a condition beside the fields', 'finish', 'a', '{"id": "@open_task"}', 'success', NULL,
 $$result.object_data @> '{"status": "done", "points": 1}' AND suite.notes() = ARRAY['one.', NULL]$$),
('a condition that does not hold', 'finish', 'a', '{"id": "@done_task"}', 'noop:unchanged', NULL,
 $$result.object_data @> '{"points": 5}' AND suite.notes() = ARRAY['one', NULL]$$),
('nothing is null', 'clear', 'a', '{"id": "@open_task"}', 'success', NULL,
 $$result.object_data @> '{"points": null, "tags": []}' AND suite.notes() = ARRAY[NULL, NULL]::text[]$$),
('a condition beside what comes from the input', 'change', 'a', '{"id": "@open_task", "points": 9}', 'success', NULL,
 $$result.updated_fields = ARRAY['points']$$),
('what comes from the input, where the condition does not hold', 'change', 'a', '{"id": "@done_task", "points": 9}',
 'noop:unchanged', NULL, $$result.object_data @> '{"points": 5}'$$),
('lists that are told and returned', 'tell', 'a', '{"id": "@open_task"}', 'success', NULL,
 $$result.extra_metadata -> 'result' @> '{"watchers": ["@bob", "@ann"], "many": 2, "both": ["Open", "open"], "ends": [1, 2.5]}'
   AND (SELECT e.payload @> '{"watchers": ["@bob", "@ann"], "tags": ["x"], "owner": null, "both": ["Open", "x"]}'
        FROM app.tb_event_outbox AS e)$$),
('an empty list of references', 'tell', 'a', '{"id": "@done_task"}', 'validation:nobody', 'watchers', NULL),
('lists of the input that are told and returned', 'tell_watchers', 'a', '{"people": ["@bob", "@ann"]}', 'success', NULL,
 $$result.extra_metadata -> 'result' -> 'people' = '["@bob", "@ann"]'
   AND (SELECT e.payload -> 'people' = '["@bob", "@ann"]' FROM app.tb_event_outbox AS e)$$),
('a switch over an id', 'route', 'a', '{"id": "@done_task"}', 'validation:hers', NULL, NULL),
('another tenant', 'finish', 'b', '{"id": "@open_task"}', 'not_found:task', 'id', $$suite.notes() = ARRAY['one', NULL]$$);

SELECT suite.run() AS passed \gset
\echo :passed
