-- Actions that call others: what arrives, what comes back, what a failure undoes. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['ann', 'bob', 'foreign_customer', 'ann_account', 'bob_account', 'frozen', 'foreign_account'])
    WITH ORDINALITY AS n(name, position);

INSERT INTO bank.tb_customer (id, tenant_id, name) VALUES
    (suite.id('ann'), suite.id('a'), 'Ann'), (suite.id('bob'), suite.id('a'), 'Bob'),
    (suite.id('foreign_customer'), suite.id('b'), 'Foreign');

INSERT INTO bank.tb_account (id, tenant_id, fk_owner, balance, state, tags)
SELECT suite.id(v.name), suite.id(v.tenant), bank.customer_pk(suite.id(v.owner), suite.id(v.tenant)), v.balance, v.state, '{old}'
FROM (VALUES
    ('ann_account', 'a', 'ann', 5000, 'open'), ('bob_account', 'a', 'bob', 100, 'open'), ('frozen', 'a', 'bob', 100, 'frozen'),
    ('foreign_account', 'b', 'foreign_customer', 100, 'open')
) AS v(name, tenant, owner, balance, state);

CREATE FUNCTION suite.balance(p_name TEXT) RETURNS NUMERIC LANGUAGE sql STABLE AS $$
    SELECT balance FROM bank.tb_account WHERE id = suite.id(p_name)
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a call does what the action does', 'transfer', 'a', '{"id": "@ann_account", "amount": 40, "target": "@bob_account"}', 'success',
 NULL, $$suite.balance('ann_account') = 4960 AND suite.balance('bob_account') = 140
   AND (SELECT array_agg(e.note || ' ' || e.amount) = '{"transfer -40.0000"}' FROM bank.tb_entry AS e)
   AND NOT EXISTS (SELECT FROM bank.tb_visit)$$),
('what was called for the own row is seen', 'transfer', 'a', '{"id": "@ann_account", "amount": 40, "target": "@bob_account"}',
 'success', NULL, $$result.updated_fields = ARRAY['balance'] AND result.object_data ->> 'balance' = '4960.0000'$$),
('one row in the log for all of it', 'transfer', 'a', '{"id": "@ann_account", "amount": 40, "target": "@bob_account"}', 'success',
 NULL, $$(SELECT count(*) = 0 FROM app.tb_mutation_audit_log WHERE action IN ('withdraw', 'deposit'))$$),
('a call in a branch, its row in an expression', 'transfer', 'a',
 '{"id": "@ann_account", "amount": 2000, "target": "@bob_account"}', 'success', NULL,
 $$(SELECT v.reason = 'large' AND v.fk_customer = bank.customer_pk('@ann', '@a') FROM bank.tb_visit AS v)
   AND (SELECT visits = 1 FROM bank.tb_customer WHERE id = '@ann')$$),
('a failing action fails its caller', 'transfer', 'a', '{"id": "@bob_account", "amount": 101, "target": "@ann_account"}',
 'validation:insufficient_funds', 'balance', $$suite.balance('bob_account') = 100 AND NOT EXISTS (SELECT FROM bank.tb_entry)$$),
('what came before the failure is undone', 'transfer', 'a', '{"id": "@ann_account", "amount": 40, "target": "@frozen"}',
 'validation:not_open', 'balance',
 $$suite.balance('ann_account') = 5000 AND suite.balance('frozen') = 100 AND NOT EXISTS (SELECT FROM bank.tb_entry)$$),
('values are checked where they arrive', 'transfer', 'a', '{"id": "@ann_account", "amount": 40, "target": "@nobody"}',
 'validation:reference_not_found', 'target', $$suite.balance('ann_account') = 5000$$),
('another tenant''s row is not reached by a call', 'transfer', 'a',
 '{"id": "@ann_account", "amount": 40, "target": "@foreign_account"}', 'validation:reference_not_found', 'target', NULL),
('another tenant calls nothing', 'transfer', 'b', '{"id": "@ann_account", "amount": 40, "target": "@foreign_account"}',
 'not_found:account', 'id', $$suite.balance('ann_account') = 5000 AND suite.balance('foreign_account') = 100$$),
('no tenant', 'transfer', NULL, '{"id": "@ann_account", "amount": 40, "target": "@bob_account"}', 'unauthorized:no_tenant', NULL,
 NULL),
('a row that a call made', 'open_account', 'a', '{"name": "Carl"}', 'success', NULL,
 $$(SELECT c.name = 'Carl' AND c.tenant_id = '@a' AND c.created_by = '@caller' AND a.balance = 10
    FROM bank.tb_account AS a JOIN bank.tb_customer AS c ON c.pk_customer = a.fk_owner WHERE a.id = result.id)
   AND result.object_data ->> 'balance' = '10.0000' AND result.object_data #>> '{owner,id}' <> ''$$),
('the value of a function', 'add_interest', 'a', '{"id": "@bob_account"}', 'success', NULL,
 $$suite.balance('bob_account') = 150
   AND (SELECT e.amount = 1.5 AND e.note = 'interest' FROM bank.tb_entry AS e)$$),
('functions get values and ids', 'bill', 'a', '{"id": "@ann_account"}', 'success', NULL,
 $$(SELECT array_agg(concat_ws(' ', c.account, c.amount, c.memo) ORDER BY c.amount)
    = ARRAY['@ann 1 again', '@ann_account 5000.0000 none', 'ping'] FROM billing.charges AS c)$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a failing function fails its caller',
 $$ALTER TABLE billing.charges ADD CONSTRAINT small CHECK (amount < 100)$$, 'bill', 'a', '{"id": "@ann_account"}',
 'validation:invalid_value', 'amount', $$NOT EXISTS (SELECT FROM billing.charges)$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('functions in expressions', NULL, 'settle', 'a', '{"id": "@ann_account"}', 'success', NULL,
 $$(SELECT e.amount = 550 FROM bank.tb_entry AS e) AND suite.balance('ann_account') = 5000$$),
('a function in WHERE and SET', $$UPDATE bank.tb_account SET state = 'frozen'$$, 'settle', 'a', '{"id": "@ann_account"}', 'success',
 NULL, $$suite.balance('ann_account') = 4950$$),
('a condition that a function decides', NULL, 'settle', 'a', '{"id": "@bob_account"}', 'validation:blocked', 'owner', NULL);

SELECT suite.run() AS passed \gset
\echo :passed
