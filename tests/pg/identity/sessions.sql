-- Two sessions at once: numbers of identifiers, children of what moves.

SELECT suite.connect('first'), suite.connect('second');

-- Both make a row of the same name: the second waits, then takes the next number.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first', suite.status('first', $$create_company('@a', NULL, '{"name": "Race"}')$$) = 'success');
SELECT suite.send_blocked('second', $$create_company('@a', NULL, '{"name": "race!"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second', suite.receive('second') = 'success');
SELECT suite.check('sessions: both have a number', array_agg(c.identifier ORDER BY c.pk_company) = ARRAY['race', 'race#2'])
FROM crm.tb_company AS c;

-- The first takes it back: its number is free.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first of two', suite.status('first', $$create_company('@a', NULL, '{"name": "Race"}')$$) = 'success');
SELECT suite.send_blocked('second', $$create_company('@a', NULL, '{"name": "Race"}')$$);
SELECT suite.dblink_exec('first', 'ROLLBACK');
SELECT suite.check('sessions: the second of two', suite.receive('second') = 'success');
SELECT suite.check('sessions: no number is lost', max(c.identifier) = 'race#3' AND count(*) = 3) FROM crm.tb_company AS c;

-- Other names and other tenants do not wait.
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.dblink_exec('second', $$SET lock_timeout = '1s'$$);
SELECT suite.check('sessions: a name', suite.status('first', $$create_company('@a', NULL, '{"name": "Race"}')$$) = 'success');
SELECT suite.check('sessions: another name', suite.status('second', $$create_company('@a', NULL, '{"name": "Run"}')$$) = 'success');
SELECT suite.check('sessions: another tenant', suite.status('second', $$create_company('@b', NULL, '{"name": "Race"}')$$) = 'success');
SELECT suite.dblink_exec('first', 'ROLLBACK');
SELECT suite.dblink_exec('second', 'RESET lock_timeout');

-- While a subtree moves, a child of it is born: it waits, and is where its parent is then.
INSERT INTO tenant.tb_location (pk_location, id, tenant_id, name, fk_parent) VALUES
    (1, '00000000-0000-4000-8000-000000000001', suite.id('a'), 'A', NULL),
    (2, '00000000-0000-4000-8000-000000000002', suite.id('a'), 'B', 1),
    (3, '00000000-0000-4000-8000-000000000003', suite.id('a'), 'C', NULL);
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: a subtree moves', suite.status('first', $$update_location('@a', NULL,
    '{"id": "00000000-0000-4000-8000-000000000001", "parent_id": "00000000-0000-4000-8000-000000000003"}')$$) = 'success');
SELECT suite.send_blocked('second', $$create_location('@a', NULL,
    '{"name": "D", "parent_id": "00000000-0000-4000-8000-000000000002"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: a child is born', suite.receive('second') = 'success');
SELECT suite.check('sessions: below where its parent is now', t.path::TEXT LIKE '3.1.2.%' AND t.identifier = 'c.a.b.d')
FROM tenant.tb_location AS t WHERE t.name = 'D';

-- Two moves that would close a circle together: the second waits, then is told.
INSERT INTO tenant.tb_location (pk_location, id, tenant_id, name, fk_parent) VALUES
    (1005, '00000000-0000-4000-8000-000000000005', suite.id('a'), 'E', NULL),
    (1006, '00000000-0000-4000-8000-000000000006', suite.id('a'), 'F', NULL);
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: one move', suite.status('first', $$update_location('@a', NULL,
    '{"id": "00000000-0000-4000-8000-000000000005", "parent_id": "00000000-0000-4000-8000-000000000006"}')$$) = 'success');
SELECT suite.send_blocked('second', $$update_location('@a', NULL,
    '{"id": "00000000-0000-4000-8000-000000000006", "parent_id": "00000000-0000-4000-8000-000000000005"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the other', suite.receive('second') = 'validation:hierarchy_cycle');

SELECT suite.dblink_disconnect('first'), suite.dblink_disconnect('second');

\echo two sessions: passed
