-- Two sessions at once. They are connections of their own (dblink), so what they do stays: rows made here are removed.

\ir two_sessions.sql

SELECT suite.connect('first'), suite.connect('second');

-- Both qualify the same lead: the second waits, then sees what the first did.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first succeeds',
    suite.status('first', $$qualify_lead('@a', NULL, '{"id": "@lead"}')$$) = 'success');
SELECT suite.send_blocked('second', $$qualify_lead('@a', NULL, '{"id": "@lead"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second sees the first', suite.receive('second') = 'validation:not_a_lead');

-- The first takes everything back: the second finds the row as it was.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: delete', suite.status('first', $$delete_contact('@a', NULL, '{"id": "@customer"}')$$) = 'success');
SELECT suite.send_blocked('second', $$update_contact('@a', NULL, '{"id": "@customer", "score": 98}')$$);
SELECT suite.dblink_exec('first', 'ROLLBACK');
SELECT suite.check('sessions: the second finds the row', suite.receive('second') = 'success');

-- The first deletes the row: the second does not find it.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: delete again', suite.status('first', $$delete_contact('@a', NULL, '{"id": "@customer"}')$$) = 'success');
SELECT suite.send_blocked('second', $$update_contact('@a', NULL, '{"id": "@customer", "score": 97}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second finds no row', suite.receive('second') = 'not_found:contact');

-- Two who have seen the same version: one of them is told.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first of two writers', suite.status('first', format(
    $$update_contact('@a', NULL, '{"id": "@lead", "score": 50, "expected_updated_at": "%s"}')$$, updated_at)) = 'success')
FROM crm.tb_contact WHERE id = suite.id('lead');
SELECT suite.send_blocked('second', format(
    $$update_contact('@a', NULL, '{"id": "@lead", "score": 51, "expected_updated_at": "%s"}')$$, updated_at))
FROM crm.tb_contact WHERE id = suite.id('lead');
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second of two writers', suite.receive('second') = 'conflict:stale_version');

-- Both take the same value: the second waits for the first, then it is in use.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the value is free', suite.status('first',
    $$create_contact('@a', NULL, '{"email": "race@example.com", "first_name": "R"}')$$) = 'success');
SELECT suite.send_blocked('second', $$create_contact('@a', NULL, '{"email": "race@example.com", "first_name": "S"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the value is in use', suite.receive('second') = 'conflict:unique_violation');

-- What the caller must do again is no result: it is passed on, and nothing is logged.
SELECT count(*) AS logged FROM app.tb_mutation_audit_log \gset
SELECT suite.dblink_exec('second', 'BEGIN ISOLATION LEVEL REPEATABLE READ');
SELECT * FROM suite.dblink('second', 'SELECT count(*) FROM crm.tb_contact') AS r(count BIGINT);
SELECT suite.check('sessions: the row changes', suite.status('first', $$update_contact('@a', NULL, '{"id": "@lead", "score": 1}')$$)
    = 'success');
DO $$
BEGIN
    PERFORM suite.status('second', $c$update_contact('@a', NULL, '{"id": "@lead", "score": 2}')$c$);
    RAISE EXCEPTION 'case "sessions: a serialization failure is passed on" failed';
EXCEPTION
    WHEN serialization_failure THEN
        NULL;
END
$$;
SELECT suite.dblink_exec('second', 'ROLLBACK');
SELECT suite.check('sessions: it is not logged', count(*) = :logged + 1) FROM app.tb_mutation_audit_log;

-- The same for a caller who does not want to wait.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the row is locked', suite.status('first', $$update_contact('@a', NULL, '{"id": "@lead", "score": 3}')$$)
    = 'success');
SELECT suite.dblink_exec('second', $$SET lock_timeout = '20ms'$$);
DO $$
BEGIN
    PERFORM suite.status('second', $c$update_contact('@a', NULL, '{"id": "@lead", "score": 4}')$c$);
    RAISE EXCEPTION 'case "sessions: a lock timeout is passed on" failed';
EXCEPTION
    WHEN lock_not_available THEN
        NULL;
END
$$;
SELECT suite.dblink_exec('first', 'ROLLBACK');

SELECT suite.dblink_disconnect('first'), suite.dblink_disconnect('second');
\echo two sessions: passed
