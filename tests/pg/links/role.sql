-- Lists as a role that owns nothing: row level security of the link tables.

BEGIN;

CREATE ROLE specql_suite_app;
GRANT USAGE ON SCHEMA app, base, desk, suite TO specql_suite_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA base, desk TO specql_suite_app;
GRANT SELECT ON suite.ids TO specql_suite_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app, base, desk TO specql_suite_app;

SET LOCAL ROLE specql_suite_app;

SELECT suite.check('role: no tenant, no links', NOT EXISTS (SELECT FROM desk.tb_note_readers)
    AND NOT EXISTS (SELECT FROM desk.tb_note_tags));

SELECT suite.check('role: an action replaces a list', status = 'success' AND jsonb_array_length(object_data -> 'readers') = 2)
FROM app.update_note(suite.id('a'), suite.id('caller'),
    jsonb_build_object('id', suite.id('note'), 'readers_ids', ARRAY[suite.id('bob'), suite.id('ann')]));

SELECT suite.check('role: links of the tenant', count(*) = 2 AND bool_and(tenant_id = suite.id('a'))) FROM desk.tb_note_readers;

SELECT suite.check('role: an action of the other tenant', status = 'not_found:note')
FROM app.update_note(suite.id('b'), suite.id('caller'),
    jsonb_build_object('id', suite.id('note'), 'readers_ids', ARRAY[suite.id('foreign_person')]));

SELECT suite.check('role: links of the other tenant', count(*) = 1 AND bool_and(tenant_id = suite.id('b')))
FROM desk.tb_note_readers;

SELECT suite.refuses('role: no link for another tenant', '42501',
    $$INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position) VALUES (1, 2, '@a', 9)$$);

RESET ROLE;
ROLLBACK;

\echo role: passed
