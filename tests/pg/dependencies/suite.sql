-- Rows that others refer to are not deleted. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['ann', 'bob', 'eve', 'new_order', 'done_order', 'ticket']) WITH ORDINALITY AS n(name, position);

INSERT INTO shop.tb_customer (id, tenant_id, name) VALUES
    (suite.id('ann'), suite.id('a'), 'Ann'), (suite.id('bob'), suite.id('a'), 'Bob'), (suite.id('eve'), suite.id('b'), 'Eve');

CREATE FUNCTION suite.pk(p_name TEXT) RETURNS INTEGER LANGUAGE sql STABLE AS $$
    SELECT pk_customer FROM shop.tb_customer WHERE id = suite.id(p_name)
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('nothing refers to it', NULL, 'delete_customer', 'a', '{"id": "@ann"}', 'success', NULL,
 $$(SELECT deleted_at IS NOT NULL FROM shop.tb_customer WHERE id = '@ann')$$),
('an order refers to it', $$INSERT INTO shop.tb_order (tenant_id, fk_customer) VALUES (suite.id('a'), suite.pk('ann'))$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'conflict:dependency_exists', NULL,
 $$result.message = 'There are orders of this customer.'
   AND (SELECT deleted_at IS NULL FROM shop.tb_customer WHERE id = '@ann')$$),
('a deleted order does not count',
 $$INSERT INTO shop.tb_order (tenant_id, fk_customer, deleted_at) VALUES (suite.id('a'), suite.pk('ann'), now())$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'success', NULL, NULL),
('an order of somebody else does not count',
 $$INSERT INTO shop.tb_order (tenant_id, fk_customer) VALUES (suite.id('a'), suite.pk('bob'))$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'success', NULL, NULL),
('another row of the same kind refers to it',
 $$UPDATE shop.tb_customer SET fk_referrer = suite.pk('ann') WHERE id = suite.id('bob')$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'conflict:dependency_exists', NULL,
 $$result.message = 'Customer is still used by Customer'$$),
('a row may refer to itself', $$UPDATE shop.tb_customer SET fk_referrer = suite.pk('ann') WHERE id = suite.id('ann')$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'success', NULL, NULL),
('one of several refers to it',
 $$INSERT INTO shop.tb_note (tenant_id, fk_about_customer) VALUES (suite.id('a'), suite.pk('ann'))$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'conflict:dependency_exists', NULL,
 $$result.message = 'Customer is still used by Note'$$),
('a list holds it',
 $$WITH n AS (INSERT INTO shop.tb_note (tenant_id) VALUES (suite.id('a')) RETURNING pk_note)
   INSERT INTO shop.tb_note_readers (tenant_id, fk_note, fk_customer, position)
   SELECT suite.id('a'), n.pk_note, suite.pk('ann'), 1 FROM n$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'conflict:dependency_exists', NULL, $$result.message = 'Notes are for them.'$$),
('what blocks a hard delete lets a soft one pass',
 $$INSERT INTO shop.tb_ticket (tenant_id, fk_customer) VALUES (suite.id('a'), suite.pk('ann'))$$,
 'delete_customer', 'a', '{"id": "@ann"}', 'success', NULL, NULL),
('what blocks a hard delete',
 $$INSERT INTO shop.tb_ticket (tenant_id, fk_customer) VALUES (suite.id('a'), suite.pk('ann'))$$,
 'purge_customer', 'a', '{"id": "@ann"}', 'conflict:dependency_exists', NULL,
 $$result.message = 'There are tickets.' AND EXISTS (SELECT FROM shop.tb_customer WHERE id = '@ann')$$),
('a hard delete that nothing blocks', NULL, 'purge_customer', 'a', '{"id": "@ann"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_customer WHERE id = '@ann')$$),
('another tenant''s row', NULL, 'delete_customer', 'b', '{"id": "@ann"}', 'not_found:customer', 'id', NULL),
('rows that a condition finds',
 $$INSERT INTO shop.tb_order (id, tenant_id, fk_customer, state) VALUES
       (suite.id('new_order'), suite.id('a'), suite.pk('ann'), 'new'),
       (suite.id('done_order'), suite.id('a'), suite.pk('ann'), 'done');
   INSERT INTO shop.tb_ticket (tenant_id, fk_order)
   SELECT tenant_id, pk_order FROM shop.tb_order WHERE id = suite.id('done_order')$$,
 'delete_orders', 'a', '{"id": "@ann"}', 'success', NULL,
 $$(SELECT string_agg(state, ' ') = 'done' FROM shop.tb_order WHERE deleted_at IS NULL)$$),
('something refers to one of them',
 $$INSERT INTO shop.tb_order (id, tenant_id, fk_customer, state) VALUES
       (suite.id('new_order'), suite.id('a'), suite.pk('ann'), 'new');
   INSERT INTO shop.tb_ticket (tenant_id, fk_order)
   SELECT tenant_id, pk_order FROM shop.tb_order WHERE id = suite.id('new_order')$$,
 'delete_orders', 'a', '{"id": "@ann"}', 'conflict:dependency_exists', NULL,
 $$result.message = 'Order is still used by Ticket' AND (SELECT count(*) = 1 FROM shop.tb_order WHERE deleted_at IS NULL)$$);

SELECT suite.run() AS passed \gset
\echo :passed
