-- Lists of references: f_ids replaces the list.

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a new row with its lists', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": ["@red", "@blue"], "readers_ids": ["@bob", "@ann"]}',
 'success', NULL,
 $$suite.labels(result.id) = 'red blue'
   AND result.updated_fields = ARRAY['text', 'about', 'tags', 'readers']
   AND result.object_data -> 'tags' = (
       SELECT jsonb_agg(jsonb_build_object('id', t.id, 'identifier', t.identifier) ORDER BY t.identifier)
       FROM base.tb_tag AS t WHERE t.label IN ('red', 'blue'))
   AND jsonb_array_length(result.object_data -> 'readers') = 2
   AND (SELECT bool_and(l.created_by = '@caller' AND l.tenant_id = '@a')
        FROM desk.tb_note_tags AS l JOIN desk.tb_note AS n ON n.pk_note = l.fk_note WHERE n.id = result.id)$$),
('a new row without an optional list', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": ["@red"]}', 'success', NULL,
 $$result.object_data -> 'readers' = '[]' AND result.updated_fields = ARRAY['text', 'about', 'tags']$$),
('null for an optional list', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": ["@red"], "readers_ids": null}', 'success', NULL,
 $$result.object_data -> 'readers' = '[]'$$),
('a required list is missing', 'create_note', 'a', '{"text": "N", "about_id": "@acme", "about_type": "Company"}',
 'validation:required_field', 'tags', $$NOT EXISTS (SELECT FROM desk.tb_note WHERE text = 'N')$$),
('a required list is null', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": null}', 'validation:required_field', 'tags', NULL),
('a required list is empty', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": []}', 'validation:required_field', 'tags', NULL),
('an unknown id in a list', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": ["@red", "@nobody"]}',
 'validation:reference_not_found', 'tags', NULL),
('a deleted row in a list', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@grey"]}', 'validation:reference_not_found',
 'tags', NULL),
('a deleted person in a list', 'update_note', 'a', '{"id": "@note", "readers_ids": ["@gone_person"]}',
 'validation:reference_not_found', 'readers', NULL),
('an id that is there twice', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@red", "@red"]}', 'validation:invalid_value',
 'tags', $$suite.labels('@note') = 'green red'$$),
('null in a list of references', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@red", null]}', 'validation:invalid_value',
 'tags', NULL),
('a list of lists', 'update_note', 'a', '{"id": "@note", "tags_ids": [["@red"], ["@blue"]]}', 'validation:invalid_value',
 'tags', NULL),
('a text in a list of references', 'update_note', 'a', '{"id": "@note", "tags_ids": ["red"]}', 'validation:invalid_value',
 'tags', NULL),
('a text instead of a list', 'update_note', 'a', '{"id": "@note", "tags_ids": "@red"}', 'validation:invalid_value', 'tags',
 NULL),
('a list has its key, not its name', 'update_note', 'a', '{"id": "@note", "tags": ["@red"]}', 'validation:unknown_field', 'tags',
 NULL),
('an update without the key keeps the list', 'update_note', 'a', '{"id": "@note", "text": "Other"}', 'success', NULL,
 $$suite.labels('@note') = 'green red' AND result.updated_fields = ARRAY['text']$$),
('an update replaces the list', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@blue", "@red"]}', 'success', NULL,
 $$suite.labels('@note') = 'blue red' AND result.updated_fields = ARRAY['tags']
   AND (SELECT n.updated_at > '2024-06-01' AND n.updated_by = '@caller' FROM desk.tb_note AS n WHERE n.id = '@note')$$),
('what stays in the list stays as it is', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@blue", "@red"]}', 'success', NULL,
 $$(SELECT l.created_at = '2024-01-02' AND l.created_by IS NULL AND l.position = 2
    FROM desk.tb_note_tags AS l JOIN base.tb_tag AS t ON t.pk_tag = l.fk_tag WHERE t.label = 'red')$$),
('another order is another list', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@red", "@green"]}', 'success', NULL,
 $$suite.labels('@note') = 'red green' AND result.updated_fields = ARRAY['tags']$$),
('the same list changes nothing', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@green", "@red"], "text": "Note"}',
 'noop:unchanged', NULL,
 $$result.updated_fields = '{}' AND (SELECT n.updated_at < '2024-06-01' FROM desk.tb_note AS n WHERE n.id = '@note')$$),
('the same list beside a change', 'update_note', 'a', '{"id": "@note", "tags_ids": ["@green", "@red"], "text": "Other"}',
 'success', NULL, $$result.updated_fields = ARRAY['text']$$),
('fields come before lists', 'update_note', 'a',
 '{"id": "@note", "readers_ids": ["@bob"], "tags_ids": ["@red"], "text": "Other"}', 'success', NULL,
 $$result.updated_fields = ARRAY['text', 'tags', 'readers']$$),
('null clears an optional list', 'update_note', 'a', '{"id": "@note", "readers_ids": null}', 'success', NULL,
 $$result.updated_fields = ARRAY['readers'] AND result.object_data -> 'readers' = '[]'$$),
('an empty list clears an optional list', 'update_note', 'a', '{"id": "@note", "readers_ids": []}', 'success', NULL,
 $$result.updated_fields = ARRAY['readers'] AND result.object_data -> 'readers' = '[]'$$),
('a required list cannot be cleared', 'update_note', 'a', '{"id": "@note", "tags_ids": null}', 'validation:required_field',
 'tags', $$suite.labels('@note') = 'green red'$$),
('a required list cannot be emptied', 'update_note', 'a', '{"id": "@note", "tags_ids": []}', 'validation:required_field',
 'tags', NULL),
('a list that a step assigns', 'file_note', 'a', '{"id": "@note", "tags_ids": ["@blue"]}', 'success', NULL,
 $$suite.labels('@note') = 'blue' AND result.updated_fields = ARRAY['text', 'tags']$$),
('a list that a step assigns must be there', 'file_note', 'a', '{"id": "@note"}', 'validation:required_field', 'tags', NULL),
('a list of a new row that a step assigns', 'write_note', 'a',
 '{"text": "W", "about_id": "@ann", "about_type": "Person", "tags_ids": ["@blue", "@green"]}', 'success', NULL,
 $$suite.labels(result.id) = 'blue green' AND result.updated_fields = ARRAY['text', 'about', 'tags']$$),
('rows refer to rows of their own kind', 'update_tag', NULL, '{"id": "@red", "alike_ids": ["@red", "@blue"]}', 'success', NULL,
 $$jsonb_array_length(result.object_data -> 'alike') = 2 AND result.updated_fields = ARRAY['alike']
   AND (SELECT count(*) = 2 FROM base.tb_tag_alike AS l JOIN base.tb_tag AS t ON t.pk_tag = l.fk_tag WHERE t.label = 'red')$$),
('a list refers one way', 'update_tag', NULL, '{"id": "@blue", "alike_ids": ["@red"]}', 'success', NULL,
 $$(SELECT v.data -> 'alike' = '[]' FROM base.v_tag AS v WHERE v.label = 'red')$$),
('a deleted row is still shown in a list', 'delete_person', 'a', '{"id": "@ann"}', 'success', NULL,
 $$(SELECT v.data #>> '{readers,0,id}' = '@ann' FROM desk.v_note AS v WHERE v.id = '@note')$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a row that is not changed keeps its list', $$UPDATE desk.tb_note SET text = 'filed' WHERE id = '@note'$$, 'file_note', 'a',
 '{"id": "@note", "tags_ids": ["@blue"]}', 'noop:unchanged', NULL,
 $$suite.labels('@note') = 'green red' AND result.updated_fields = '{}'$$),
('a target that goes between check and write', $$CREATE FUNCTION suite.burn() RETURNS TRIGGER LANGUAGE plpgsql AS
   'BEGIN DELETE FROM base.tb_tag WHERE label = ''blue''; RETURN NEW; END';
   CREATE TRIGGER burn BEFORE UPDATE ON desk.tb_note FOR EACH ROW EXECUTE FUNCTION suite.burn()$$,
 'update_note', 'a', '{"id": "@note", "tags_ids": ["@blue"]}', 'validation:reference_not_found', 'tags',
 $$suite.labels('@note') = 'green red'$$);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a list by name', 'set_tags', 'a', '{"id": "@note", "tags_ids": ["@blue"]}', 'success', NULL,
 $$result.updated_fields = ARRAY['tags'] AND suite.labels('@note') = 'blue'$$),
('a list by name must be there', 'set_tags', 'a', '{"id": "@note"}', 'validation:required_field', 'tags', NULL),
('declared lists have their names', 'copy_note', 'a',
 '{"id": "@note", "origin": "@note", "labels": ["@blue", "@red"], "readers": ["@bob"]}', 'success', NULL,
 $$suite.labels('@note') = 'blue red' AND result.updated_fields = ARRAY['tags', 'readers']$$),
('a step assigns nothing when a declared list may be absent', 'copy_note', 'a',
 '{"id": "@note", "origin": "@note", "labels": ["@green", "@red"]}', 'success', NULL,
 $$result.updated_fields = ARRAY['readers'] AND result.object_data -> 'readers' = '[]'$$),
('a declared list that is not there', 'copy_note', 'a', '{"id": "@note", "origin": "@note", "readers": ["@bob"]}',
 'validation:required_field', 'labels', NULL),
('a declared list of another tenant', 'copy_note', 'a',
 '{"id": "@note", "origin": "@note", "labels": ["@red"], "readers": ["@foreign_person"]}', 'validation:reference_not_found',
 'readers', NULL),
('a declared list with an unknown id', 'copy_note', 'a', '{"id": "@note", "origin": "@note", "labels": ["@nobody"]}',
 'validation:reference_not_found', 'labels', NULL),
('another tenant''s row to copy from', 'copy_note', 'a', '{"id": "@note", "origin": "@foreign_note", "labels": ["@red"]}',
 'validation:no_origin', NULL, NULL);
