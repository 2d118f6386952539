-- What actions tell: rows of the outbox, who sees them, what a failure takes back. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['ann', 'eve', 'order', 'free', 'foreign_order', 'note']) WITH ORDINALITY AS n(name, position);

INSERT INTO shop.tb_customer (id, tenant_id, name) VALUES
    (suite.id('ann'), suite.id('a'), 'Ann'), (suite.id('eve'), suite.id('b'), 'Eve');

INSERT INTO shop.tb_order (id, tenant_id, number, fk_customer, total, watcher, labels, created_at)
SELECT suite.id(v.name), suite.id(v.tenant), v.number, c.pk_customer, v.total, v.watcher, '{x,y}', '2024-05-06 07:08:09+02'
FROM (VALUES ('order', 'a', 'ann', 'N1', 12.5, 'w@example.com'), ('free', 'a', 'ann', 'N2', 0, NULL),
    ('foreign_order', 'b', 'eve', 'N3', 1, NULL)) AS v(name, tenant, owner, number, total, watcher)
    JOIN shop.tb_customer AS c ON c.id = suite.id(v.owner);

INSERT INTO base.tb_note (id, text) VALUES (suite.id('note'), 'T');

-- The only row of the outbox with this channel, event or recipient.
CREATE FUNCTION suite.told(p_what TEXT) RETURNS app.tb_event_outbox LANGUAGE sql STABLE AS $$
    SELECT o FROM app.tb_event_outbox AS o WHERE p_what IN (o.event, o.channel, o.recipient)
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a message with values in it', 'pay', 'a', '{"id": "@order", "by": "card"}', 'success', NULL,
 $$(suite.told('email')).payload = jsonb_build_object('message', format(
       'Order N1 of %s is paid; {paid} by card for "12.5000" as of 2024-05-06 05:08:09+00',
       (SELECT identifier FROM shop.tb_customer WHERE id = '@ann')))
   AND (suite.told('email')).recipient = 'w@example.com' AND (suite.told('email')).event IS NULL$$),
('what a row of the outbox says', 'pay', 'a', '{"id": "@order", "by": "card"}', 'success', NULL,
 $$(SELECT bool_and(o.tenant_id = '@a' AND o.user_id = '@caller' AND o.entity_type = 'Order' AND o.entity_id = '@order'
        AND o.action = 'pay' AND o.created_at IS NOT NULL AND o.published_at IS NULL) AND count(*) = 3
        FROM app.tb_event_outbox AS o)$$),
('a row is told by its id', 'pay', 'a', '{"id": "@order", "by": null}', 'success', NULL,
 $$(suite.told('push')).recipient = '@ann' AND (suite.told('push')).payload = '{"message": "It''s paid"}'$$),
('a recipient by name, a list in a message', 'pay', 'a', '{"id": "@order", "by": null}', 'success', NULL,
 $$(suite.told('warehouse')).payload = '{"message": "Pack N1, {x,y}"}'$$),
('nothing is put in for null', 'pay', 'a', '{"id": "@order", "by": null}', 'success', NULL,
 $$(suite.told('email')).payload ->> 'message' LIKE '%; {paid} by  for %'$$),
('a failure takes back what was told', 'pay', 'a', '{"id": "@free", "by": null}', 'validation:nothing_to_pay', 'total',
 $$NOT EXISTS (SELECT FROM app.tb_event_outbox)$$),
('another tenant tells nothing of it', 'pay', 'b', '{"id": "@order", "by": null}', 'not_found:order', 'id',
 $$NOT EXISTS (SELECT FROM app.tb_event_outbox)$$),
('an event with its payload', 'ship', 'a', '{"id": "@order", "watcher": "me"}', 'success', NULL,
 $$(suite.told('order.shipped')).payload = jsonb_build_object('number', 'N1', 'customer', '@ann', 'total', 25.0000,
       'when', (now() AT TIME ZONE 'UTC')::date, 'nothing', NULL)
   AND (suite.told('order.shipped')).recipient = 'Ann' AND (suite.told('order.shipped')).channel IS NULL
   AND (suite.told('shipped-twice')).payload = '{"self": "@order"}' AND (suite.told('done')).payload = '{}'$$),
('an input value is told', 'ship', 'a', '{"id": "@order", "watcher": "me"}', 'success', NULL,
 $$(suite.told('me')).payload = jsonb_build_object('message', format('Order %s left',
       (SELECT identifier FROM shop.tb_order WHERE id = '@order')))$$),
('before and behind the row is made', 'order_now', 'a', '{"number": "N9", "customer": "@ann"}', 'success', NULL,
 $$(suite.told('sms')).entity_id IS NULL AND (suite.told('sms')).recipient = 'boss'
   AND (suite.told('order_created')).entity_id = result.id
   AND (suite.told('order_created')).payload = jsonb_build_object('id', result.id, 'customer', '@ann')$$),
('without a tenant', 'tell_note', NULL, '{"id": "@note"}', 'success', NULL,
 $$(suite.told('note_told')).recipient = 'T' AND (suite.told('note_told')).tenant_id IS NULL$$),
('of something shared, by a tenant', 'tell_note', 'a', '{"id": "@note"}', 'success', NULL,
 $$(suite.told('note_told')).tenant_id = '@a'$$);

SELECT suite.run() AS passed \gset
\echo :passed

-- Somebody who listens is woken when the transaction ends, and only then.
LISTEN specql_outbox;
SELECT suite.check('listen: the action', status = 'success')
FROM app.tell_note(NULL, suite.id('caller'), jsonb_build_object('id', suite.id('note')));

-- As the application's role: it tells, and each tenant sees its own.
BEGIN;
GRANT USAGE ON SCHEMA suite TO notify_app;
GRANT SELECT ON suite.ids TO notify_app;
SET LOCAL ROLE notify_app;
SELECT suite.check('role: a tenant tells', status = 'success')
FROM app.ship(suite.id('a'), NULL, jsonb_build_object('id', suite.id('order'), 'watcher', 'me'));
SELECT suite.check('role: nobody tells', status = 'success')
FROM app.tell_note(NULL, NULL, jsonb_build_object('id', suite.id('note')));
SELECT suite.check('role: nobody sees', NOT EXISTS (SELECT FROM app.tb_event_outbox));
SELECT set_config('app.current_tenant_id', suite.id('b')::TEXT, true);
SELECT suite.check('role: the other tenant sees nothing', NOT EXISTS (SELECT FROM app.tb_event_outbox));
SELECT set_config('app.current_tenant_id', suite.id('a')::TEXT, true);
SELECT suite.check('role: the tenant sees its own', count(*) = 4) FROM app.tb_event_outbox;
UPDATE app.tb_event_outbox SET published_at = now();
ROLLBACK;

\echo role: passed
