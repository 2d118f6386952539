-- References to one of several entities: f_id and f_type.

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('about a company', 'create_note', 'a',
 '{"text": "N", "about_id": "@acme", "about_type": "Company", "tags_ids": ["@red"]}', 'success', NULL,
 $$result.object_data ->> 'about_id' = '@acme' AND result.object_data ->> 'about_type' = 'Company'
   AND result.object_data -> 'about' = (SELECT jsonb_build_object('id', c.id, 'identifier', c.identifier)
                                        FROM desk.tb_company AS c WHERE c.id = '@acme')
   AND result.object_data -> 'source' = 'null' AND result.object_data -> 'source_type' = 'null'
   AND (SELECT v.about_id = '@acme' AND v.about_type = 'Company' AND v.source_id IS NULL AND v.source_type IS NULL
        FROM desk.v_note AS v WHERE v.id = result.id)$$),
('about somebody, from a call', 'create_note', 'a',
 '{"text": "N", "about_id": "@ann", "about_type": "Person", "source_id": "@call", "source_type": "Call", "tags_ids": ["@red"]}',
 'success', NULL,
 $$result.object_data ->> 'about_type' = 'Person' AND result.object_data #>> '{source,id}' = '@call'
   AND result.updated_fields = ARRAY['text', 'about', 'source', 'tags']
   AND (SELECT n.fk_about_company IS NULL AND n.fk_about_person IS NOT NULL FROM desk.tb_note AS n WHERE n.id = result.id)$$),
('a required one is missing', 'create_note', 'a', '{"text": "N", "tags_ids": ["@red"]}', 'validation:required_field', 'about',
 NULL),
('a required one is null', 'create_note', 'a', '{"text": "N", "about_id": null, "about_type": null, "tags_ids": ["@red"]}',
 'validation:required_field', 'about', NULL),
('an id without its type', 'create_note', 'a', '{"text": "N", "about_id": "@acme", "tags_ids": ["@red"]}',
 'validation:required_field', 'about', $$result.message = 'Required: about_id and about_type'$$),
('a type without its id', 'update_note', 'a', '{"id": "@note", "source_type": "Person"}', 'validation:required_field', 'source',
 NULL),
('a type that is none', 'update_note', 'a', '{"id": "@note", "about_id": "@acme", "about_type": "Tag"}',
 'validation:invalid_value', 'about', NULL),
('types are spelled as they are', 'update_note', 'a', '{"id": "@note", "about_id": "@acme", "about_type": "company"}',
 'validation:invalid_value', 'about', NULL),
('an id of another type', 'update_note', 'a', '{"id": "@note", "about_id": "@acme", "about_type": "Person"}',
 'validation:reference_not_found', 'about', NULL),
('an id of nobody', 'update_note', 'a', '{"id": "@note", "about_id": "@nobody", "about_type": "Person"}',
 'validation:reference_not_found', 'about', NULL),
('a deleted row as one of several', 'update_note', 'a', '{"id": "@note", "about_id": "@gone_person", "about_type": "Person"}',
 'validation:reference_not_found', 'about', NULL),
('one of several that is no uuid', 'update_note', 'a', '{"id": "@note", "about_id": "acme", "about_type": "Company"}',
 'validation:invalid_value', 'about', NULL),
('another row of the same kind', 'update_note', 'a', '{"id": "@note", "about_id": "@sleepy", "about_type": "Company"}',
 'success', NULL, $$result.updated_fields = ARRAY['about'] AND result.object_data ->> 'about_id' = '@sleepy'$$),
('a row of another kind', 'update_note', 'a', '{"id": "@note", "about_id": "@bob", "about_type": "Person"}', 'success', NULL,
 $$result.updated_fields = ARRAY['about'] AND result.object_data ->> 'about_type' = 'Person'
   AND (SELECT n.fk_about_company IS NULL FROM desk.tb_note AS n WHERE n.id = '@note')$$),
('the same row again', 'update_note', 'a', '{"id": "@note", "about_id": "@acme", "about_type": "Company"}', 'noop:unchanged',
 NULL, NULL),
('absent keeps one of several', 'update_note', 'a', '{"id": "@note", "text": "Other"}', 'success', NULL,
 $$result.object_data ->> 'about_id' = '@acme' AND result.object_data ->> 'source_id' = '@call'$$),
('null clears an optional one', 'update_note', 'a', '{"id": "@note", "source_id": null}', 'success', NULL,
 $$result.updated_fields = ARRAY['source'] AND result.object_data -> 'source' = 'null'$$),
('null does not clear a required one', 'update_note', 'a', '{"id": "@note", "about_id": null}', 'validation:required_field',
 'about', NULL),
('a step asks and assigns one of several', 'turn_note', 'a', '{"id": "@note", "about_id": "@bob", "about_type": "Person"}',
 'success', NULL,
 $$result.updated_fields = ARRAY['about', 'source', 'readers'] AND result.object_data ->> 'about_id' = '@bob'
   AND result.object_data -> 'readers' = '[]'$$),
('one of several is not another', 'turn_note', 'a', '{"id": "@note", "about_id": "@acme", "about_type": "Company"}',
 'validation:the_same', 'about', NULL),
('keys of different entities are different', 'turn_note', 'a', '{"id": "@note", "about_id": "@sleepy", "about_type": "Company"}',
 'success', NULL, NULL),
('rows of one of several', 'forget_notes', 'a', '{"id": "@note", "about_id": "@acme", "about_type": "Company"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM desk.tb_note WHERE id = '@note')
   AND NOT EXISTS (SELECT FROM desk.tb_note_tags WHERE tenant_id = '@a')$$),
('no rows of one of several', 'forget_notes', 'a', '{"id": "@note", "about_id": "@ann", "about_type": "Person"}',
 'noop:unchanged', NULL, NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('no source', $$UPDATE desk.tb_note SET fk_source_call = NULL WHERE id = '@note'$$, 'turn_note', 'a',
 '{"id": "@note", "about_id": "@bob", "about_type": "Person"}', 'validation:no_source', 'source', NULL),
('the check of one of several names its field', $$ALTER TABLE desk.tb_note ADD CONSTRAINT suite_check
   CHECK (fk_about_person IS NULL)$$, 'update_note', 'a', '{"id": "@note", "about_id": "@bob", "about_type": "Person"}',
 'validation:invalid_value', 'about', NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('one of several is free', NULL, 'create_badge', 'a', '{"number": 1, "holder_id": "@acme", "holder_type": "Company"}', 'success',
 NULL, $$result.updated_fields = ARRAY['number', 'holder']$$),
('one of several is unique', $$INSERT INTO desk.tb_badge (tenant_id, number, fk_holder_person)
   SELECT '@a', 1, pk_person FROM desk.tb_person WHERE id = '@ann'$$, 'create_badge', 'a',
 '{"number": 2, "holder_id": "@ann", "holder_type": "Person"}', 'conflict:unique_violation', 'holder',
 $$result.message = 'Value already in use: holder'$$),
('nobody may hold several', $$INSERT INTO desk.tb_badge (tenant_id, number) VALUES ('@a', 1)$$, 'create_badge', 'a',
 '{"number": 2}', 'success', NULL, NULL),
('a change of one of several by name', $$INSERT INTO desk.tb_badge (id, tenant_id, number) VALUES ('@nobody', '@a', 1)$$,
 'change_holder', 'a', '{"id": "@nobody", "holder_id": "@bob", "holder_type": "Person"}', 'success', NULL,
 $$result.updated_fields = ARRAY['holder'] AND result.object_data ->> 'holder_type' = 'Person'$$);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('by name, into another tenant', 'change_about', 'a',
 '{"id": "@note", "about_id": "@foreign_person", "about_type": "Person"}', 'validation:reference_not_found', 'about', NULL),
('by name', 'change_about', 'a', '{"id": "@note", "about_id": "@bob", "about_type": "Person"}', 'success', NULL,
 $$result.updated_fields = ARRAY['about']$$);
