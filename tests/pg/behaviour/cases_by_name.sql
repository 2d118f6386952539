-- Actions without steps: what their names say.

INSERT INTO suite.ids (name, id) VALUES
    ('article', '11111111-0000-4000-8000-000000000001'),
    ('foreign_article', '11111111-0000-4000-8000-000000000002'),
    ('gone_article', '11111111-0000-4000-8000-000000000003'),
    ('plan', '11111111-0000-4000-8000-000000000004');

INSERT INTO crm.tb_article (id, tenant_id, title, slug, deleted_at) VALUES
    (suite.id('article'), suite.id('a'), 'One', 'one', NULL),
    (suite.id('foreign_article'), suite.id('b'), 'Two', 'two', now()),
    (suite.id('gone_article'), suite.id('a'), 'Three', 'three', now());

UPDATE crm.tb_article SET updated_at = '2024-05-06 07:08:09+00', deleted_by = suite.id('caller');

INSERT INTO projects.tb_plan (id, is_active, archived_at) VALUES (suite.id('plan'), NULL, NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('activate by status', NULL, 'activate_article', 'a', '{"id": "@article"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'active' AND result.updated_fields = ARRAY['status']$$),
('deactivate by status', NULL, 'deactivate_article', 'a', '{"id": "@article"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'inactive'$$),
('activate what is active', $$UPDATE crm.tb_article SET status = 'active' WHERE id = '@article'$$, 'activate_article', 'a',
 '{"id": "@article"}', 'noop:unchanged', NULL, $$result.updated_fields = '{}'$$),
('activate a row of another tenant', NULL, 'activate_article', 'b', '{"id": "@article"}', 'not_found:article', 'id', NULL),
('activate takes no other key', NULL, 'activate_article', 'a', '{"id": "@article", "status": "active"}',
 'validation:unknown_field', 'status', NULL),
('activate by a boolean', NULL, 'activate_plan', NULL, '{"id": "@plan"}', 'success', NULL,
 $$result.object_data -> 'is_active' = 'true'$$),
('deactivate by a boolean', NULL, 'deactivate_plan', NULL, '{"id": "@plan"}', 'success', NULL,
 $$result.object_data -> 'is_active' = 'false'$$),
('archive by status', NULL, 'archive_article', 'a', '{"id": "@article"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'archived'$$),
('archive by time', NULL, 'archive_plan', NULL, '{"id": "@plan"}', 'success', NULL,
 $$(SELECT archived_at = now() FROM projects.tb_plan WHERE id = '@plan')$$),
('archive what is archived', $$UPDATE projects.tb_plan SET archived_at = '2020-01-01' WHERE id = '@plan'$$, 'archive_plan',
 NULL, '{"id": "@plan"}', 'noop:unchanged', NULL,
 $$(SELECT archived_at = '2020-01-01' FROM projects.tb_plan WHERE id = '@plan')$$),
('restore', NULL, 'restore_article', 'a', '{"id": "@gone_article"}', 'success', NULL,
 $$result.message = 'Article restored' AND result.object_data ->> 'title' = 'Three' AND result.updated_fields = '{}'
   AND (SELECT deleted_at IS NULL AND deleted_by IS NULL AND updated_by = '@caller' FROM crm.tb_article
        WHERE id = '@gone_article')$$),
('restore a live row', NULL, 'restore_article', 'a', '{"id": "@article"}', 'noop:unchanged', NULL,
 $$(SELECT updated_at < now() FROM crm.tb_article WHERE id = '@article')$$),
('restore a row of another tenant', NULL, 'restore_article', 'a', '{"id": "@foreign_article"}', 'not_found:article', 'id',
 $$(SELECT deleted_at IS NOT NULL FROM crm.tb_article WHERE id = '@foreign_article')$$),
('restore what does not exist', NULL, 'restore_article', 'a', '{"id": "@nobody"}', 'not_found:article', 'id', NULL),
('restore a row whose value is taken', $$UPDATE crm.tb_article SET slug = 'three' WHERE id = '@article'$$, 'restore_article',
 'a', '{"id": "@gone_article"}', 'conflict:unique_violation', 'slug', NULL),
('restore a version that was seen', NULL, 'restore_article', 'a',
 '{"id": "@gone_article", "expected_updated_at": "2023-01-01T00:00:00Z"}', 'conflict:stale_version', 'expected_updated_at',
 NULL),
('change a field', NULL, 'change_title', 'a', '{"id": "@article", "title": "New"}', 'success', NULL,
 $$result.object_data ->> 'title' = 'New' AND result.updated_fields = ARRAY['title']$$),
('change a field to what it is', NULL, 'change_title', 'a', '{"id": "@article", "title": "One"}', 'noop:unchanged', NULL, NULL),
('change a field that is not there', NULL, 'change_title', 'a', '{"id": "@article"}', 'validation:required_field', 'title',
 NULL),
('change a required field to null', NULL, 'change_title', 'a', '{"id": "@article", "title": null}',
 'validation:required_field', 'title', NULL),
('update an optional field to null', NULL, 'update_slug', 'a', '{"id": "@article", "slug": null}', 'success', NULL,
 $$result.object_data -> 'slug' = 'null'$$),
('an optional field must be there too', NULL, 'update_slug', 'a', '{"id": "@article"}', 'validation:required_field', 'slug',
 NULL),
('set a reference', NULL, 'set_about', 'a', '{"id": "@article", "about_id": "@acme"}', 'success', NULL,
 $$result.object_data -> 'about' ->> 'id' = '@acme'$$),
('set a reference to a row of another tenant', NULL, 'set_about', 'a', '{"id": "@article", "about_id": "@foreign_company"}',
 'validation:reference_not_found', 'about', NULL),
('change a field of a deleted row', NULL, 'change_title', 'a', '{"id": "@gone_article", "title": "New"}',
 'not_found:article', 'id', NULL),
('not implemented', NULL, 'print_article', 'a', '{"id": "@article", "copies": 3}', 'failed:not_implemented', NULL,
 $$result.message = 'Print article: not implemented' AND result.id IS NULL$$),
('not implemented, whoever calls', NULL, 'print_article', NULL, NULL, 'failed:not_implemented', NULL, NULL),
('not implemented, and no secret in the log', NULL, 'print_article', 'a', '{"access": "0123456789abcdef"}',
 'failed:not_implemented', NULL,
 $$(SELECT l.input_payload ->> 'access' = '***' FROM app.tb_mutation_audit_log AS l ORDER BY created_at DESC LIMIT 1)$$),
('not implemented is not offered', NULL, 'print_article', 'a', NULL, 'failed:not_implemented', NULL,
 $$obj_description('app.print_article'::regproc) NOT LIKE '%@fraiseql%'
   AND obj_description('app.change_title'::regproc) LIKE '%@fraiseql:mutation%'$$);
