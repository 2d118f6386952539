-- Rows that depend on each other: no circles, no long chains, one tenant at a time.
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql
\ir ../behaviour/two_sessions.sql

-- Tasks 1 to 6 of tenant a, f1 to f3 of tenant b; needs n12 and n23, gone is deleted and would lead from 3 to 1.
INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['t1', 't2', 't3', 't4', 't5', 't6', 'f1', 'f2', 'f3', 'n12', 'n23', 'gone', 'p1', 'p2', 'm12', 'o1', 'o2', 'o3',
    'w1', 'w2', 'w3', 'w4', 'w5', 'x1', 'l12', 'l23'])
    WITH ORDINALITY AS n(name, position);

INSERT INTO shop.tb_task (id, tenant_id, title)
SELECT i.id, suite.id(CASE WHEN i.name LIKE 't%' THEN 'a' ELSE 'b' END), i.name
FROM suite.ids AS i WHERE i.name ~ '^[tf][0-9]$';

CREATE FUNCTION suite.need(p_from TEXT, p_to TEXT, p_kind TEXT DEFAULT 'before', p_tenant TEXT DEFAULT 'a',
    p_id UUID DEFAULT gen_random_uuid(), p_deleted TIMESTAMPTZ DEFAULT NULL)
RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO shop.tb_need (id, tenant_id, fk_task, fk_needed_task, kind, deleted_at)
    SELECT p_id, suite.id(p_tenant), f.pk_task, t.pk_task, p_kind, p_deleted
    FROM shop.tb_task AS f, shop.tb_task AS t
    WHERE f.id = suite.id(p_from) AND t.id = suite.id(p_to)
$$;

SELECT suite.need('t1', 't2', p_id => suite.id('n12')), suite.need('t2', 't3', p_id => suite.id('n23')),
    suite.need('t3', 't1', p_id => suite.id('gone'), p_deleted => now()),
    suite.need('f1', 'f2', p_tenant => 'b', p_id => suite.id('m12'));
INSERT INTO base.tb_page (id, title) VALUES (suite.id('p1'), 'one');
INSERT INTO base.tb_page (id, title, fk_follows)
SELECT suite.id('p2'), 'two', p.pk_page FROM base.tb_page AS p WHERE p.id = suite.id('p1');

INSERT INTO shop.tb_offer (id, tenant_id, title, price) VALUES (suite.id('o1'), suite.id('a'), 'first', 5);
INSERT INTO shop.tb_offer (id, tenant_id, price, fk_template)
SELECT suite.id('o2'), suite.id('a'), 7, o.pk_offer FROM shop.tb_offer AS o WHERE o.id = suite.id('o1');
INSERT INTO shop.tb_offer (id, tenant_id, fk_template)
SELECT suite.id('o3'), suite.id('a'), o.pk_offer FROM shop.tb_offer AS o WHERE o.id = suite.id('o2');

-- Nodes w1 to w5 of one owner, x1 of another one; wires l12 and l23.
INSERT INTO shop.tb_node (id, tenant_id, owner)
SELECT i.id, suite.id('a'), left(i.name, 1) FROM suite.ids AS i WHERE i.name ~ '^[wx][0-9]$';

CREATE FUNCTION suite.wire(p_from TEXT, p_to TEXT, p_id UUID DEFAULT gen_random_uuid()) RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO shop.tb_wire (id, tenant_id, fk_source, fk_target, weight)
    SELECT p_id, suite.id('a'), f.pk_node, t.pk_node, 1
    FROM shop.tb_node AS f, shop.tb_node AS t WHERE f.id = suite.id(p_from) AND t.id = suite.id(p_to)
$$;
SELECT suite.wire('w1', 'w2', suite.id('l12')), suite.wire('w2', 'w3', suite.id('l23'));

-- The ids of the rows that a failure names.
CREATE FUNCTION suite.path(p_metadata JSONB) RETURNS TEXT LANGUAGE sql AS $$
    SELECT string_agg(i.name, ' ' ORDER BY p.position)
    FROM jsonb_array_elements(p_metadata -> 'error' -> 'path') WITH ORDINALITY AS p(member, position)
        JOIN suite.ids AS i ON i.id = (p.member ->> 'id')::UUID
    WHERE p.member ? 'identifier'
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a rule that holds', 'create_wire', 'a', '{"source_id": "@w3", "target_id": "@w4", "weight": 1}', 'success', NULL, NULL),
('a rule about both rows', 'create_wire', 'a', '{"source_id": "@w3", "target_id": "@x1", "weight": 1}', 'validation:same_owner',
 'source', $$result.message = 'Both must be of one owner.' AND result.extra_metadata -> 'error' -> 'fields' = '["source", "target"]'
   AND (SELECT count(*) = 2 FROM shop.tb_wire)$$),
('a rule about the row', 'create_wire', 'a', '{"source_id": "@w3", "target_id": "@w4", "weight": 0}', 'validation:positive',
 'weight', $$result.message = 'weight > 0'$$),
('a rule that nobody can tell', 'create_wire', 'a', '{"source_id": "@w3", "target_id": "@w4"}', 'validation:positive', 'weight', NULL),
('a rule after an update', 'update_wire', 'a', '{"id": "@l12", "weight": -1}', 'validation:positive', 'weight', NULL),
('the rows of a circle', 'create_wire', 'a', '{"source_id": "@w3", "target_id": "@w1", "weight": 1}',
 'validation:dependency_cycle', 'source', $$suite.path(result.extra_metadata) = 'w3 w1 w2 w3'$$),
('the row of a circle of one', 'create_wire', 'a', '{"source_id": "@w4", "target_id": "@w4", "weight": 1}',
 'validation:dependency_cycle', 'source', $$suite.path(result.extra_metadata) = 'w4 w4'$$),
('no rows without the parameter', 'create_need', 'a', '{"task_id": "@t5", "needed_task_id": "@t5", "kind": "before"}',
 'validation:dependency_cycle', 'task', $$NOT result.extra_metadata -> 'error' ? 'path'$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('the rows of a chain', $$SELECT suite.wire('w3', 'w4')$$, 'create_wire', 'a',
 '{"source_id": "@w4", "target_id": "@w5", "weight": 1}', 'validation:dependency_depth', 'source',
 $$suite.path(result.extra_metadata) = 'w1 w2 w3 w4 w5'$$),
('the rows of a chain, from its middle', $$SELECT suite.wire('w4', 'w5')$$, 'create_wire', 'a',
 '{"source_id": "@w3", "target_id": "@w4", "weight": 1}', 'validation:dependency_depth', 'source',
 $$suite.path(result.extra_metadata) = 'w1 w2 w3 w4 w5'$$);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('what templates say', 'update_offer', 'a', '{"id": "@o1", "title": "changed"}', 'success', NULL,
 $$(SELECT v.shown_title = 'changed' AND v.shown_price = 7 AND v.title IS NULL AND v.data ->> 'shown_title' = 'changed'
    FROM shop.v_offer AS v WHERE v.id = '@o3')$$),
('the own word counts', 'update_offer', 'a', '{"id": "@o3", "title": "own"}', 'success', NULL,
 $$result.object_data ->> 'shown_title' = 'own' AND (result.object_data ->> 'shown_price')::NUMERIC = 7$$),
('a template of its own template', 'update_offer', 'a', '{"id": "@o1", "template_id": "@o3"}', 'validation:dependency_cycle',
 'template', NULL),
('too far away', 'create_offer', 'a', '{"template_id": "@o3"}', 'validation:dependency_depth', 'template', NULL),
('one more', 'create_need', 'a', '{"task_id": "@t1", "needed_task_id": "@t3", "kind": "before"}', 'success', NULL, NULL),
('a circle', 'create_need', 'a', '{"task_id": "@t3", "needed_task_id": "@t1", "kind": "before"}', 'validation:dependency_cycle',
 'task', $$result.message = 'Need cannot close a circle' AND result.extra_metadata -> 'error' -> 'fields' = '["task", "needed_task"]'
   AND (SELECT count(*) = 4 FROM shop.tb_need)$$),
('a circle of two', 'create_need', 'a', '{"task_id": "@t2", "needed_task_id": "@t1", "kind": "before"}',
 'validation:dependency_cycle', 'task', NULL),
('a circle of one', 'create_need', 'a', '{"task_id": "@t5", "needed_task_id": "@t5", "kind": "before"}',
 'validation:dependency_cycle', 'task', NULL),
('another kind', 'create_need', 'a', '{"task_id": "@t3", "needed_task_id": "@t1", "kind": "beside"}', 'success', NULL, NULL),
('no kind', 'create_need', 'a', '{"task_id": "@t3", "needed_task_id": "@t1"}', 'success', NULL, NULL),
('another kind than it was', 'update_need', 'a', '{"id": "@n12", "kind": "beside"}', 'success', NULL, NULL),
('an update that closes it', 'update_need', 'a', '{"id": "@n12", "task_id": "@t3"}', 'validation:dependency_cycle', 'task',
 $$EXISTS (SELECT FROM shop.tb_need AS n JOIN shop.tb_task AS t ON t.pk_task = n.fk_task
    WHERE n.id = '@n12' AND t.id = '@t1')$$),
('an update that turns it round', 'update_need', 'a', '{"id": "@n12", "task_id": "@t2", "needed_task_id": "@t1"}', 'success',
 NULL, NULL),
('a need that is deleted is none', 'delete_need', 'a', '{"id": "@n12"}', 'success', NULL, NULL),
('until it is restored', 'restore_need', 'a', '{"id": "@gone"}', 'validation:dependency_cycle', 'task',
 $$(SELECT deleted_at IS NOT NULL FROM shop.tb_need WHERE id = '@gone')$$),
('two at once', 'link_both', 'a', '{"from_id": "@t5", "to_id": "@t6"}', 'validation:dependency_cycle', 'task',
 $$(SELECT count(*) = 4 FROM shop.tb_need)$$),
('three follow each other', 'create_need', 'a', '{"task_id": "@t3", "needed_task_id": "@t4", "kind": "before"}', 'success', NULL,
 NULL),
('another tenant', 'create_need', 'b', '{"task_id": "@f2", "needed_task_id": "@f3", "kind": "before"}', 'success', NULL, NULL),
('a circle of another tenant', 'create_need', 'b', '{"task_id": "@f2", "needed_task_id": "@f1", "kind": "before"}',
 'validation:dependency_cycle', 'task', NULL),
('the second pattern', 'create_need', 'a', '{"task_id": "@t4", "needed_task_id": "@t5", "other_id": "@t4"}',
 'validation:dependency_cycle', 'other', NULL),
('the second pattern has nothing to say', 'create_need', 'a', '{"task_id": "@t4", "needed_task_id": "@t5", "other_id": "@t6"}',
 'success', NULL, NULL),
('of no tenant', 'update_page', NULL, '{"id": "@p1", "follows_id": "@p2"}', 'validation:dependency_cycle', 'follows', NULL),
('itself', 'update_page', NULL, '{"id": "@p1", "follows_id": "@p1"}', 'validation:dependency_cycle', 'follows', NULL),
('something else changes', 'update_page', NULL, '{"id": "@p2", "title": "x"}', 'success', NULL, NULL),
('what leads nowhere', 'update_page', NULL, '{"id": "@p2", "follows_id": null}', 'success', NULL, NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a fourth behind them', $$SELECT suite.need('t3', 't4')$$, 'create_need', 'a',
 '{"task_id": "@t4", "needed_task_id": "@t5", "kind": "before"}', 'validation:dependency_depth', 'task',
 $$result.message = 'Chains of Need have at most 3 dependencies'$$),
('a fourth before them', $$SELECT suite.need('t3', 't4')$$, 'create_need', 'a',
 '{"task_id": "@t5", "needed_task_id": "@t1", "kind": "before"}', 'validation:dependency_depth', 'task', NULL),
('a fourth between them', $$SELECT suite.need('t4', 't5')$$, 'create_need', 'a',
 '{"task_id": "@t3", "needed_task_id": "@t4", "kind": "before"}', 'validation:dependency_depth', 'task', NULL),
('a circle that is longer', $$SELECT suite.need('t3', 't4')$$, 'create_need', 'a',
 '{"task_id": "@t4", "needed_task_id": "@t1", "kind": "before"}', 'validation:dependency_cycle', 'task', NULL),
('a short way beside a long one', $$SELECT suite.need('t3', 't4'), suite.need('t1', 't3')$$, 'create_need', 'a',
 '{"task_id": "@t1", "needed_task_id": "@t4", "kind": "before"}', 'success', NULL, NULL);

SELECT suite.run() AS passed \gset
\o
\echo :passed
\o /dev/null

-- Plain SQL: chains of one reference, rows of one statement, the entity that inherits.
DO $$
DECLARE
    detail TEXT;
    key INTEGER;
BEGIN
    INSERT INTO base.tb_page (title) VALUES ('0') RETURNING pk_page INTO key;
    FOR i IN 1..8 LOOP
        INSERT INTO base.tb_page (title, fk_follows) VALUES (i::TEXT, key) RETURNING pk_page INTO key;
    END LOOP;
    BEGIN
        INSERT INTO base.tb_page (title, fk_follows) VALUES ('9', key);
        RAISE EXCEPTION 'a chain of nine was written';
    EXCEPTION
        WHEN SQLSTATE 'SQ001' THEN
            GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
            ASSERT detail::JSONB ->> 'code' = 'validation:dependency_depth', 'a long chain: ' || detail;
    END;
    BEGIN
        INSERT INTO base.tb_annex (pk_annex, title, fk_follows) OVERRIDING SYSTEM VALUE VALUES (101, 'x', 102), (102, 'y', 101);
        RAISE EXCEPTION 'a circle was written by one statement';
    EXCEPTION
        WHEN SQLSTATE 'SQ001' THEN
            GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
            ASSERT detail::JSONB ->> 'code' = 'validation:dependency_cycle', 'one statement: ' || detail;
    END;
    UPDATE base.tb_page SET fk_follows = NULL;
    ASSERT (SELECT count(*) > 8 AND count(p.fk_follows) = 0 FROM base.tb_page AS p), 'all of them are let go';
END
$$;

-- Two sessions that would close a circle together: the second waits, then is told. Other tenants do not wait.
SELECT suite.connect('first'), suite.connect('second');
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: one half', suite.status('first',
    $$create_need('@a', NULL, '{"task_id": "@t5", "needed_task_id": "@t6", "kind": "before"}')$$) = 'success');
SELECT suite.dblink_exec('second', $$SET lock_timeout = '1s'$$);
SELECT suite.check('sessions: another tenant', suite.status('second',
    $$create_need('@b', NULL, '{"task_id": "@f2", "needed_task_id": "@f3", "kind": "before"}')$$) = 'success');
SELECT suite.dblink_exec('second', 'RESET lock_timeout');
SELECT suite.send_blocked('second',
    $$create_need('@a', NULL, '{"task_id": "@t6", "needed_task_id": "@t5", "kind": "before"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the other half', suite.receive('second') = 'validation:dependency_cycle');

-- The first takes it back: the second may.
UPDATE shop.tb_need SET deleted_at = now() WHERE id NOT IN (suite.id('n12'), suite.id('n23'));
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: one half again', suite.status('first',
    $$create_need('@a', NULL, '{"task_id": "@t5", "needed_task_id": "@t6", "kind": "before"}')$$) = 'success');
SELECT suite.send_blocked('second',
    $$create_need('@a', NULL, '{"task_id": "@t6", "needed_task_id": "@t5", "kind": "before"}')$$);
SELECT suite.dblink_exec('first', 'ROLLBACK');
SELECT suite.check('sessions: the other half again', suite.receive('second') = 'success');
SELECT suite.dblink_disconnect('first'), suite.dblink_disconnect('second');
\o
\echo dependencies, two sessions: passed
