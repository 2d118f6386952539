-- What is written, and what the result says of it.

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a new row', NULL, 'create_contact', 'a', '{"email": "New@Example.com", "first_name": "N", "company_id": "@acme"}', 'success',
 NULL,
 $$result.object_data ->> 'first_name' = 'N'
   AND result.object_data -> 'company' ->> 'id' = '@acme'
   AND result.object_data ->> 'id' = result.id::text
   AND result.updated_fields = ARRAY['email', 'first_name', 'company', 'status', 'rate']
   AND result.message = 'Contact created'
   AND (SELECT created_by = '@caller' AND updated_by = '@caller' AND tenant_id = '@a' AND deleted_at IS NULL
        FROM crm.tb_contact WHERE id = result.id)$$),
('absent keys take the defaults', NULL, 'create_contact', 'a', '{"email": "n@example.com", "first_name": "N"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'lead' AND (result.object_data ->> 'rate')::numeric = 0.5$$),
('null does not take the default', NULL, 'create_contact', 'a', '{"email": "n@example.com", "first_name": "N", "rate": null}',
 'success', NULL, $$result.object_data -> 'rate' = 'null'$$),
('every kind of value', NULL, 'create_contact', 'a',
 '{"email": "n@example.com", "first_name": "It''s \\ \"x\" ☃", "place": "(1.5,2)", "labels": ["a,b", "{}"], "order": "2024-02-29"}',
 'success', NULL,
 $$result.object_data ->> 'first_name' = E'It\'s \\ "x" ☃' AND result.object_data -> 'labels' = '["a,b", "{}"]'
   AND result.object_data ->> 'order' = '2024-02-29'$$),
('update changes what is there', NULL, 'update_contact', 'a', '{"id": "@lead", "score": 7}', 'success', NULL,
 $$result.updated_fields = ARRAY['score'] AND result.object_data ->> 'score' = '7' AND result.id = '@lead'
   AND (SELECT updated_by = '@caller' AND updated_at > now() AND phone = '+4420' FROM crm.tb_contact WHERE id = '@lead')$$),
('absent keeps, null clears', NULL, 'update_contact', 'a', '{"id": "@lead", "phone": null, "company_id": null}', 'success', NULL,
 $$result.updated_fields = ARRAY['phone', 'company'] AND result.object_data -> 'company' = 'null'
   AND (SELECT phone IS NULL AND fk_company IS NULL AND score = 5 FROM crm.tb_contact WHERE id = '@lead')$$),
('only what really changed is reported', NULL, 'update_contact', 'a',
 '{"id": "@lead", "first_name": "Lea", "score": 6, "company_id": "@sleepy"}', 'success', NULL,
 $$result.updated_fields = ARRAY['company', 'score']$$),
('nothing changed', NULL, 'update_contact', 'a', '{"id": "@lead", "first_name": "Lea", "company_id": "@acme"}',
 'noop:unchanged', NULL,
 $$result.updated_fields = '{}' AND result.object_data ->> 'first_name' = 'Lea'
   AND (SELECT updated_at = '2024-05-06 07:08:09.123456+00' FROM crm.tb_contact WHERE id = '@lead')
   AND (SELECT l.operation = 'NOOP' FROM app.tb_mutation_audit_log AS l ORDER BY created_at DESC LIMIT 1)$$),
('an id alone changes nothing', NULL, 'update_contact', 'a', '{"id": "@lead"}', 'noop:unchanged', NULL, NULL),
('the same place again', $$UPDATE crm.tb_contact SET place = '(1,2)' WHERE id = '@lead'$$, 'update_contact', 'a',
 '{"id": "@lead", "place": "(1,2)"}', 'noop:unchanged', NULL, NULL),
('another place', $$UPDATE crm.tb_contact SET place = '(1,2)' WHERE id = '@lead'$$, 'update_contact', 'a',
 '{"id": "@lead", "place": "(1,3)"}', 'success', NULL, $$result.updated_fields = ARRAY['place']$$),
('unknown id', NULL, 'update_contact', 'a', '{"id": "@nobody", "score": 1}', 'not_found:contact', 'id',
 $$result.message = 'Contact not found'$$),
('unknown id of a custom action', NULL, 'qualify_lead', 'a', '{"id": "@nobody"}', 'not_found:contact', 'id', NULL),
('deleted row is not found', NULL, 'update_contact', 'a', '{"id": "@gone", "score": 1}', 'not_found:contact', 'id', NULL),
('deleted row cannot be qualified', NULL, 'qualify_lead', 'a', '{"id": "@gone"}', 'not_found:contact', 'id', NULL),
('deleted row cannot be deleted', NULL, 'delete_contact', 'a', '{"id": "@gone"}', 'not_found:contact', 'id', NULL),
('a reference is found before the row', NULL, 'update_contact', 'a', '{"id": "@nobody", "company_id": "@nobody"}',
 'validation:reference_not_found', 'company', NULL),

('the version that was seen', NULL, 'update_contact', 'a',
 '{"id": "@lead", "score": 1, "expected_updated_at": "2024-05-06T07:08:09.123456Z"}', 'success', NULL, NULL),
('the same in milliseconds', NULL, 'update_contact', 'a',
 '{"id": "@lead", "score": 1, "expected_updated_at": "2024-05-06T07:08:09.123Z"}', 'success', NULL, NULL),
('the same elsewhere on earth', NULL, 'update_contact', 'a',
 '{"id": "@lead", "score": 1, "expected_updated_at": "2024-05-06T09:08:09.123456+02:00"}', 'success', NULL, NULL),
('without an offset it is UTC', $$SET LOCAL timezone = 'Asia/Tokyo'$$, 'update_contact', 'a',
 '{"id": "@lead", "score": 1, "expected_updated_at": "2024-05-06T07:08:09.123456"}', 'success', NULL, NULL),
('null expects nothing', NULL, 'update_contact', 'a', '{"id": "@lead", "score": 1, "expected_updated_at": null}', 'success',
 NULL, NULL),
('an older version', NULL, 'update_contact', 'a',
 '{"id": "@lead", "score": 1, "expected_updated_at": "2024-05-06T07:08:09.122Z"}', 'conflict:stale_version',
 'expected_updated_at', $$(SELECT score = 5 FROM crm.tb_contact WHERE id = '@lead')$$),
('an older version of a row to delete', NULL, 'delete_contact', 'a',
 '{"id": "@lead", "expected_updated_at": "2020-01-01T00:00:00Z"}', 'conflict:stale_version', 'expected_updated_at', NULL),
('an older version is found before the steps', NULL, 'qualify_lead', 'a',
 '{"id": "@customer", "expected_updated_at": "2020-01-01T00:00:00Z"}', 'conflict:stale_version', 'expected_updated_at', NULL),

('qualify a lead', NULL, 'qualify_lead', 'a', '{"id": "@lead"}', 'success', NULL,
 $$result.updated_fields = ARRAY['status'] AND result.object_data ->> 'status' = 'qualified'$$),
('qualify a customer', NULL, 'qualify_lead', 'a', '{"id": "@customer"}', 'validation:not_a_lead', 'status',
 $$result.message = 'not_a_lead' AND (SELECT status = 'customer' FROM crm.tb_contact WHERE id = '@customer')$$),
('a condition that is unknown is not fulfilled', $$UPDATE crm.tb_contact SET status = NULL WHERE id = '@lead'$$,
 'qualify_lead', 'a', '{"id": "@lead"}', 'validation:not_a_lead', 'status', NULL),
('update with a condition that holds', NULL, 'raise_score', 'a', '{"id": "@lead"}', 'success', NULL,
 $$result.object_data ->> 'score' = '10'$$),
('update with a condition that does not', NULL, 'raise_score', 'a', '{"id": "@customer"}', 'noop:unchanged', NULL,
 $$result.object_data ->> 'score' = '99'
   AND (SELECT count(*) = 2 FROM crm.tb_contact WHERE score = 5 AND tenant_id = '@a')$$),
('an action that reads succeeds', NULL, 'check_contact', 'a', '{"id": "@lead"}', 'success', NULL,
 $$result.object_data ->> 'score' = '5'$$),
('an action that reads, refused', NULL, 'check_contact', 'a', '{"id": "@customer"}', 'validation:out_of_range', 'score', NULL),
('assign', NULL, 'assign_task', NULL, '{"id": "@task", "assignee_id": "@ann"}', 'success', NULL,
 $$result.updated_fields = ARRAY['assignee'] AND result.object_data -> 'assignee' ->> 'id' = '@ann'$$),
('a row of two values and a row of another entity', NULL, 'register_contact', 'a',
 '{"email": "R@example.com", "first_name": "R", "company_id": "@acme"}', 'success', NULL,
 $$result.object_data ->> 'email' = 'r@example.com' AND result.object_data ->> 'status' = 'lead'
   AND (SELECT count(*) = 1 AND bool_and(tenant_id = '@a' AND created_by = '@caller' AND text = 'registered'
            AND fk_about = (SELECT pk_company FROM crm.tb_company WHERE id = '@acme')) FROM crm.tb_note)$$),
('a check of the input', NULL, 'register_contact', 'a',
 '{"email": "r@example.org", "first_name": "R", "company_id": null}', 'validation:not_ours', 'email', NULL),

('delete keeps the row, unseen', NULL, 'delete_contact', 'a', '{"id": "@lead"}', 'success', NULL,
 $$result.object_data ->> 'first_name' = 'Lea' AND result.id = '@lead'
   AND (SELECT deleted_at IS NOT NULL AND deleted_by = '@caller' FROM crm.tb_contact WHERE id = '@lead')
   AND NOT EXISTS (SELECT FROM crm.v_contact WHERE id = '@lead')$$),
('hard delete removes it', NULL, 'dissolve_company', 'a', '{"id": "@sleepy"}', 'success', NULL,
 $$result.object_data ->> 'name' = 'Before' AND NOT EXISTS (SELECT FROM crm.tb_company WHERE id = '@sleepy')$$),
('hard delete of what is referred to', NULL, 'dissolve_company', 'a', '{"id": "@acme"}', 'conflict:still_referenced', NULL,
 $$EXISTS (SELECT FROM crm.tb_company WHERE id = '@acme')$$),
('an action without a row of its own', $$INSERT INTO crm.tb_note (tenant_id, text, fk_about)
   SELECT tenant_id, 'n', pk_company FROM crm.tb_company WHERE name <> 'Gone'$$,
 'forget_notes', 'a', '{"company_id": "@acme"}', 'success', NULL,
 $$result.id IS NULL AND (SELECT count(*) FILTER (WHERE deleted_at IS NOT NULL) = 1 AND count(*) = 3 FROM crm.tb_note)$$),
('the same with nothing to do', NULL, 'forget_notes', 'a', '{"company_id": "@acme"}', 'noop:unchanged', NULL, NULL),
('an entity in schema app', NULL, 'create_setting', NULL, '{"key": "k", "value": {"a": [1, null]}}', 'success', NULL,
 $$result.object_data -> 'value' = '{"a": [1, null]}'$$),
('secrets stay out of the log', NULL, 'update_contact', 'a', '{"id": "@lead", "access": "sk_live_0123456789abcdef"}', 'success',
 NULL,
 $$result.object_data ->> 'access' = 'sk_live_0123456789abcdef'
   AND (SELECT l.input_payload ->> 'access' = '***' AND l.object_data ->> 'access' = '***' AND l::text NOT LIKE '%sk_live%'
        FROM app.tb_mutation_audit_log AS l ORDER BY created_at DESC LIMIT 1)$$),
('also when they are refused', NULL, 'update_contact', 'a', '{"id": "@lead", "access": "s h o r t"}',
 'validation:invalid_value', 'access',
 $$(SELECT l::text NOT LIKE '%s h o r t%' FROM app.tb_mutation_audit_log AS l ORDER BY created_at DESC LIMIT 1)$$),
('the log keeps payload and data', NULL, 'update_contact', 'a', '{"id": "@lead", "score": 8}', 'success', NULL,
 $$(SELECT l.input_payload = '{"id": "@lead", "score": 8}' AND l.object_data = result.object_data AND l.operation = 'UPDATE'
        AND l.entity_type = 'Contact' AND l.updated_fields = ARRAY['score'] AND l.error_context IS NULL
    FROM app.tb_mutation_audit_log AS l ORDER BY created_at DESC LIMIT 1)$$);
