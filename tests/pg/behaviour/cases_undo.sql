-- One failure undoes everything the action wrote.

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('two writes and a condition that holds', NULL, 'promote_contact', 'a', '{"id": "@lead"}', 'success', NULL,
 $$result.updated_fields = ARRAY['status', 'score'] AND result.object_data ->> 'score' = '6'$$),
('two writes and a condition that does not', NULL, 'promote_contact', 'a', '{"id": "@customer"}', 'conflict:score_too_high',
 'score',
 $$result.message = 'It''s "too" high /' || '* really *' || '/'
   AND (SELECT score = 99 AND updated_at < now() FROM crm.tb_contact WHERE id = '@customer')
   AND (SELECT name = 'Before' FROM crm.tb_company WHERE id = '@sleepy')$$),
('unknown is not true, after a write', $$UPDATE crm.tb_contact SET status = 'customer', score = NULL WHERE id = '@lead'$$,
 'promote_contact', 'a', '{"id": "@lead"}', 'conflict:score_too_high', 'score', NULL),
('a reject after a write', NULL, 'refuse_contact', 'a', '{}', 'conflict:never', NULL,
 $$result.message = 'Not with us.' AND NOT EXISTS (SELECT FROM crm.tb_note)$$),
('a constraint after a write', $$ALTER TABLE crm.tb_note ADD CONSTRAINT suite_check CHECK (text <> 'registered')$$,
 'register_contact', 'a', '{"email": "r@example.com", "first_name": "R", "company_id": null}', 'validation:invalid_value',
 'text', $$NOT EXISTS (SELECT FROM crm.tb_contact WHERE email = 'r@example.com')$$),
('an error nobody thought of',
 $$CREATE FUNCTION suite.burn() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''secret plans''; END';
   CREATE TRIGGER burn BEFORE UPDATE ON crm.tb_contact FOR EACH ROW EXECUTE FUNCTION suite.burn()$$,
 'update_contact', 'a', '{"id": "@lead", "score": 1}', 'failed:unexpected_error', NULL,
 $$result::text NOT LIKE '%secret%' AND result.extra_metadata -> 'error' ->> 'sqlstate' = 'P0001'
   AND (SELECT l.error_context ->> 'message' = 'secret plans' FROM app.tb_mutation_audit_log AS l
        ORDER BY created_at DESC LIMIT 1)$$),
('something that is not allowed',
 $$CREATE FUNCTION suite.burn() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RAISE insufficient_privilege; END';
   CREATE TRIGGER burn BEFORE UPDATE ON crm.tb_contact FOR EACH ROW EXECUTE FUNCTION suite.burn()$$,
 'update_contact', 'a', '{"id": "@lead", "score": 1}', 'forbidden:database', NULL, NULL);
