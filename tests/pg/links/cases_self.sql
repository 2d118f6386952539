-- The own row as a reference, said or not; values that are called like an own field.

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('what nobody says is the own row', 'log_company', 'a', '{"id": "@acme", "reason": "R", "caller_id": "@ann"}', 'success', NULL,
 $$(SELECT c.tenant_id = '@a' AND k.id = '@acme' FROM desk.tb_call AS c JOIN desk.tb_company AS k ON k.pk_company = c.fk_customer
    WHERE c.reason = 'R')
   AND (SELECT v.about_id = '@acme' AND v.about_type = 'Company' FROM desk.v_entry AS v WHERE v.text = 'called')
   AND (SELECT v.about_id IS NULL FROM desk.v_entry AS v WHERE v.text = 'nobody')$$),
('for the own row it must be there', 'log_company', 'a', '{"reason": "R", "caller_id": null}', 'validation:required_field', 'id',
 NULL),
('a row that was inserted just now', 'open_company', 'a', '{"name": "New", "parent_id": "@acme"}', 'success', NULL,
 $$(SELECT k.id = result.id FROM desk.tb_call AS c JOIN desk.tb_company AS k ON k.pk_company = c.fk_customer
    WHERE c.reason = 'first')
   AND (SELECT v.about_id = '@acme' FROM desk.v_entry AS v WHERE v.text = 'opened')$$),
('rows that refer to the own row', 'close_company', 'a', '{"id": "@acme", "caller_id": "@ann"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM desk.tb_company WHERE id = '@acme') AND NOT EXISTS (SELECT FROM desk.tb_call WHERE tenant_id = '@a')
   AND NOT EXISTS (SELECT FROM desk.tb_note WHERE tenant_id = '@a')
   AND (SELECT text = 'Entry' FROM desk.tb_entry WHERE id = '@entry')
   AND (SELECT text = 'Entry' FROM desk.tb_entry WHERE id = '@foreign_entry')$$),
('restrict holds', 'close_company', 'a', '{"id": "@sleepy", "caller_id": null}', 'conflict:still_referenced', NULL,
 $$(SELECT text = 'Entry' FROM desk.tb_entry WHERE id = '@entry')$$),
('a value is the field''s on its left', 'rename_customer', 'a', '{"name": "Renamed", "customer_id": "@acme"}', 'success', NULL,
 $$(SELECT name = 'Renamed' FROM desk.tb_company WHERE id = '@acme')
   AND (SELECT count(*) = 1 FROM desk.tb_company WHERE name = 'Renamed')$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('set null holds', $$UPDATE desk.tb_company AS c SET fk_parent = p.pk_company FROM desk.tb_company AS p
   WHERE c.id = '@sleepy' AND p.id = '@acme'$$, 'close_company', 'a', '{"id": "@acme", "caller_id": null}', 'success', NULL,
 $$(SELECT c.fk_parent IS NULL AND c.tenant_id = '@a' FROM desk.tb_company AS c WHERE c.id = '@sleepy')$$);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a constraint that speaks of the own row', 'update_company', 'a', '{"id": "@acme", "parent_id": "@acme"}',
 'validation:not_its_parent', 'parent', $$result.message = 'A company is not its own parent.'$$),
('the same with another row', 'update_company', 'a', '{"id": "@acme", "parent_id": "@sleepy"}', 'success', NULL,
 $$result.object_data ->> 'entries' = '0'$$),
('rows that refer to the own row are counted', 'update_company', 'a', '{"id": "@sleepy", "name": "S"}', 'success', NULL,
 $$result.object_data ->> 'entries' = '1'$$);
