-- Values of every kind: casts, choices, lists, parts of times, members of documents that are references.

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a cast of every kind', NULL, 'cast_shift', 'a', '{"id": "@shift"}', 'success', NULL, $$result.object_data ->> 'note' = 'cast'$$),
('a number that is cast to false', $$UPDATE sales.tb_shift SET age = 0 WHERE id = '@shift'$$, 'cast_shift', 'a',
 '{"id": "@shift"}', 'validation:numbers', 'age', NULL),
('a choice between references, dates and literals', NULL, 'choose_for_shift', 'a', '{"id": "@shift"}', 'success', NULL,
 $$(SELECT t.name = 'blue' AND s.note = 'x' AND s.at = '2024-01-01 00:00+00' AND s.days = ARRAY['2024-01-01', '2025-01-01']::date[]
      AND s.keys = ARRAY['@bob'::uuid] AND s.rank = 'high' AND s.age = 12
    FROM sales.tb_shift AS s JOIN sales.tb_team AS t ON t.pk_team = s.fk_team WHERE s.id = '@shift')$$),
('a choice that gives a text which is no value of the enum', $$UPDATE sales.tb_shift SET done = false WHERE id = '@shift'$$,
 'choose_for_shift', 'a', '{"id": "@shift"}', 'validation:invalid_value', 'rank', NULL),
('lists of every kind', $$UPDATE sales.tb_shift SET key = '00000000-0000-4000-8000-000000000012',
   keys = ARRAY['00000000-0000-4000-8000-000000000012'::uuid] WHERE id = '@shift'$$,
 'list_for_shift', 'a', '{"id": "@shift"}', 'validation:invalid_value', 'tags', NULL),
('a row that is not in a list of references', $$DELETE FROM sales.tb_shift_members$$, 'list_for_shift', 'a', '{"id": "@shift"}',
 'validation:not_there', 'key', NULL),
('parts of times, numbers in documents, the first that is not NULL', NULL, 'measure_shift', 'a', '{"id": "@shift"}', 'success',
 NULL, $$result.object_data ->> 'note' = 'measured'$$),
('ids in documents', NULL, 'place_shift', 'a', '{"id": "@shift", "doc": {"team": "@blue"}}', 'success', NULL,
 $$(SELECT fk_team = sales.team_pk('@blue', '@a') AND fk_other = fk_team AND note = 'n' FROM sales.tb_shift WHERE id = '@shift')$$),
('no id in a document', NULL, 'place_shift', 'a', '{"id": "@shift", "doc": {"team": null}}', 'validation:other_team', 'done', NULL),
('the id of nobody in a document', NULL, 'place_shift', 'a', '{"id": "@shift", "doc": {"team": "@nobody"}}',
 'validation:reference_not_found', 'team', NULL),
('the id of another tenant''s row in a document', NULL, 'place_shift', 'a', '{"id": "@shift", "doc": {"team": "@foreign_team"}}',
 'validation:reference_not_found', 'team', NULL),
('a text in a document that is no id', NULL, 'place_shift', 'a', '{"id": "@shift", "doc": {"team": "x"}}',
 'validation:invalid_value', NULL, NULL),
('permissions by their names alone', $$CREATE OR REPLACE FUNCTION app.caller_has_permission(p_user_id UUID, p_permission TEXT)
   RETURNS BOOLEAN LANGUAGE sql AS 'SELECT p_permission IN (''crm.edit'', ''shift.publish'')'$$,
 'guard_shift', 'a', '{"id": "@shift"}', 'success', NULL, $$result.object_data ->> 'note' = 'guarded'$$),
('one of two permissions', $$CREATE OR REPLACE FUNCTION app.caller_has_permission(p_user_id UUID, p_permission TEXT)
   RETURNS BOOLEAN LANGUAGE sql AS 'SELECT p_permission IN (''crm.edit'', ''shift'')'$$,
 'guard_shift', 'a', '{"id": "@shift"}', 'forbidden:guard_shift', NULL, NULL);
