-- Actions that a client may repeat. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('other', 'dddddddd-0000-4000-8000-000000000000'),
    ('payment', '00000000-0000-4000-8000-000000000001');

INSERT INTO pay.tb_payment (id, tenant_id, amount) VALUES (suite.id('payment'), suite.id('a'), 5);

-- What comes out of an action.
CREATE FUNCTION suite.once(p_tenant TEXT, p_user TEXT, p_action TEXT, p_payload TEXT) RETURNS app.mutation_result
LANGUAGE plpgsql AS $$
DECLARE
    result app.mutation_result;
BEGIN
    EXECUTE format('SELECT r.* FROM app.%I($1, $2, $3) AS r', p_action) INTO result
        USING suite.id(p_tenant), suite.id(p_user), suite.expand(p_payload)::jsonb;
    RETURN result;
END
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('without a key', $$SELECT suite.once('a', 'caller', 'create_payment', '{"amount": 1}')$$, 'create_payment', 'a',
 '{"amount": 1}', 'success', NULL,
 $$(SELECT count(*) = 2 FROM pay.tb_payment WHERE amount = 1) AND NOT EXISTS (SELECT FROM app.tb_idempotency)$$),
('null is no key', NULL, 'create_payment', 'a', '{"amount": 1, "idempotency_key": null}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM app.tb_idempotency)$$),
('the first call with a key', NULL, 'create_payment', 'a', '{"amount": 1, "idempotency_key": "k"}', 'success', NULL,
 $$(SELECT i.tenant_id = '@a' AND i.user_id = '@caller' AND i.action = 'create_payment' AND i.idempotency_key = 'k'
        AND (i.result).id = result.id FROM app.tb_idempotency AS i)$$);

-- Each of these repeats a first call. The row it made is remembered in suite.first.
CREATE TABLE suite.first (id UUID);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds)
SELECT c.name, $$INSERT INTO suite.first SELECT (suite.once('a', 'caller', 'create_payment', '{"amount": 1, "idempotency_key": "k"}')).id$$,
    c.action, c.tenant, c.payload, c.status, c.field, c.holds
FROM (VALUES
    ('a repeat answers as the first call did', 'create_payment', 'a', '{"amount": 1, "idempotency_key": "k"}', 'success', NULL,
     $$result.id = (SELECT id FROM suite.first) AND (SELECT count(*) = 1 FROM pay.tb_payment WHERE amount = 1)
       AND result.updated_fields = ARRAY['amount', 'state'] AND result.object_data ->> 'amount' = '1.0000'$$),
    ('the order of keys does not matter', 'create_payment', 'a', '{"idempotency_key": "k", "amount": 1}', 'success', NULL,
     $$result.id = (SELECT id FROM suite.first)$$),
    ('another payload', 'create_payment', 'a', '{"amount": 2, "idempotency_key": "k"}', 'conflict:idempotency_key_reused',
     'idempotency_key', $$NOT EXISTS (SELECT FROM pay.tb_payment WHERE amount = 2)$$),
    ('another key', 'create_payment', 'a', '{"amount": 1, "idempotency_key": "l"}', 'success', NULL,
     $$result.id <> (SELECT id FROM suite.first)$$),
    ('another tenant', 'create_payment', 'b', '{"amount": 2, "idempotency_key": "k"}', 'success', NULL,
     $$result.id <> (SELECT id FROM suite.first)$$),
    ('another action', 'settle', 'a', '{"id": "@payment", "note": "N", "idempotency_key": "k"}', 'success', NULL, NULL)
) AS c(name, action, tenant, payload, status, field, holds);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('another user', $$SELECT suite.once('a', 'other', 'create_payment', '{"amount": 2, "idempotency_key": "k"}')$$,
 'create_payment', 'a', '{"amount": 1, "idempotency_key": "k"}', 'success', NULL, NULL),
('a repeat of what could not be done twice',
 $$SELECT suite.once('a', 'caller', 'settle', '{"id": "@payment", "note": "N", "idempotency_key": "k"}')$$,
 'settle', 'a', '{"id": "@payment", "note": "N", "idempotency_key": "k"}', 'success', NULL,
 $$result.object_data ->> 'state' = 'paid'$$),
('a failure is not kept',
 $$UPDATE pay.tb_payment SET state = 'paid' WHERE id = suite.id('payment');
   SELECT suite.once('a', 'caller', 'settle', '{"id": "@payment", "note": "N", "idempotency_key": "k"}');
   UPDATE pay.tb_payment SET state = 'open' WHERE id = suite.id('payment')$$,
 'settle', 'a', '{"id": "@payment", "note": "N", "idempotency_key": "k"}', 'success', NULL,
 $$(SELECT count(*) = 1 FROM app.tb_idempotency)$$),
('an empty key', NULL, 'create_payment', 'a', '{"amount": 1, "idempotency_key": ""}', 'validation:invalid_value',
 'idempotency_key', NULL),
('a key that is too long', NULL, 'create_payment', 'a', format('{"amount": 1, "idempotency_key": "%s"}', repeat('k', 256)),
 'validation:invalid_value', 'idempotency_key', NULL),
('others take no key', NULL, 'update_payment', 'a', '{"id": "@payment", "idempotency_key": "k"}', 'validation:unknown_field',
 'idempotency_key', NULL),
('no tenant', NULL, 'create_payment', NULL, '{"amount": 1, "idempotency_key": "k"}', 'unauthorized:no_tenant', NULL, NULL),
('something shared, without a tenant',
 $$SELECT (SELECT r FROM app.create_tariff(NULL, suite.id('caller'), '{"name": "T", "idempotency_key": "k"}') AS r)$$,
 'create_tariff', NULL, '{"name": "T", "idempotency_key": "k"}', 'success', NULL,
 $$(SELECT count(*) = 1 FROM base.tb_tariff)$$);

SELECT suite.run() AS passed \gset
\echo :passed

-- As the application's role, which sees only what its tenant asked.
BEGIN;
GRANT USAGE ON SCHEMA suite TO idempotent_app;
GRANT SELECT ON suite.ids TO idempotent_app;
SET LOCAL ROLE idempotent_app;
SELECT suite.check('role: a repeat', count(*) = 2 AND count(DISTINCT r.id) = 1)
FROM generate_series(1, 2) AS g(n),
    LATERAL suite.once('a', 'caller', 'create_payment', left('{"amount": 1, "idempotency_key": "k"}', 100 + g.n)) AS r;
SELECT suite.check('role: a repeat without a tenant', count(*) = 2 AND count(DISTINCT r.id) = 1)
FROM generate_series(1, 2) AS g(n),
    LATERAL suite.once(NULL, 'caller', 'create_tariff', left('{"name": "T", "idempotency_key": "k"}', 100 + g.n)) AS r;
SELECT set_config('app.current_tenant_id', suite.id('b')::TEXT, true);
SELECT suite.check('role: the other tenant sees nothing', NOT EXISTS (SELECT FROM app.tb_idempotency));
ROLLBACK;
\echo role: passed

-- Two at once: the second waits, and answers as the first did.
\ir ../behaviour/two_sessions.sql
SELECT suite.connect('first'), suite.connect('second');
SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: the first', suite.status('first',
    $$create_payment('@a', NULL, '{"amount": 3, "idempotency_key": "s"}')$$) = 'success');
SELECT suite.send_blocked('second', $$create_payment('@a', NULL, '{"amount": 3, "idempotency_key": "s"}')$$);
SELECT suite.dblink_exec('first', 'COMMIT');
SELECT suite.check('sessions: the second answers', suite.receive('second') = 'success');
SELECT suite.check('sessions: once', count(*) = 1) FROM pay.tb_payment WHERE amount = 3;

SELECT suite.dblink_exec('first', 'BEGIN');
SELECT suite.check('sessions: one that takes it back', suite.status('first',
    $$create_payment('@a', NULL, '{"amount": 4, "idempotency_key": "t"}')$$) = 'success');
SELECT suite.send_blocked('second', $$create_payment('@a', NULL, '{"amount": 4, "idempotency_key": "t"}')$$);
SELECT suite.dblink_exec('first', 'ROLLBACK');
SELECT suite.check('sessions: then the second does it', suite.receive('second') = 'success');
SELECT suite.check('sessions: once again', count(*) = 1) FROM pay.tb_payment WHERE amount = 4;
\echo sessions: passed
