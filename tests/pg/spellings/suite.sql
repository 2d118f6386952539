-- Actions as people write them, with good and bad input. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name || '_' || t.name, md5(n.name || t.name)::uuid
FROM unnest(ARRAY['ann', 'bob', 'cat', 'gone', 'i1', 'i2', 'i3', 'i9']) AS n(name) CROSS JOIN unnest(ARRAY['a', 'b']) AS t(name);
INSERT INTO suite.ids (name, id) VALUES ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO desk.tb_customer (id, tenant_id, name, email, status, credit, points, region, tags, vip, created_by)
SELECT suite.id(v.name || '_' || t.name), suite.id(t.name), v.name, v.email, v.status, v.credit, v.points, v.region, v.tags,
    v.vip, CASE v.name WHEN 'ann' THEN suite.id('caller') END
FROM unnest(ARRAY['a', 'b']) AS t(name)
    CROSS JOIN (VALUES ('ann', 'ann@x.fr', 'lead', 100, 7, 'north', ARRAY['new', 'hot'], false),
                       ('bob', 'bob@x.org', 'active', -5, 60, 'south', NULL, true),
                       ('cat', NULL, 'blocked', 0, 200, NULL, '{}', NULL)) AS v(name, email, status, credit, points, region, tags, vip);
INSERT INTO desk.tb_customer (id, tenant_id, name, email, deleted_at)
SELECT suite.id('gone_' || t.name), suite.id(t.name), 'gone', 'gone@x.org', now() FROM unnest(ARRAY['a', 'b']) AS t(name);
UPDATE desk.tb_customer AS c SET fk_referrer = r.pk_customer
FROM desk.tb_customer AS r WHERE c.name = 'ann' AND r.name = 'bob' AND r.tenant_id = c.tenant_id;

INSERT INTO desk.tb_invoice (id, tenant_id, fk_customer, number, total, status, due)
SELECT suite.id(v.id || '_' || t.name), suite.id(t.name), c.pk_customer, v.id, v.total, v.status, v.due
FROM unnest(ARRAY['a', 'b']) AS t(name)
    CROSS JOIN (VALUES ('i1', 'ann', 60, 'sent', DATE '2025-01-01'), ('i2', 'ann', 30, 'draft', DATE '2999-01-01'),
                       ('i3', 'bob', 10, 'paid', NULL), ('i9', 'cat', 70, 'sent', NULL)) AS v(id, customer, total, status, due)
    JOIN desk.tb_customer AS c ON c.name = v.customer AND c.tenant_id = suite.id(t.name);

CREATE FUNCTION suite.customer(p_name TEXT) RETURNS desk.tb_customer LANGUAGE sql STABLE AS $$
    SELECT c.* FROM desk.tb_customer AS c WHERE c.id = suite.id(p_name)
$$;
CREATE FUNCTION suite.invoice(p_name TEXT) RETURNS desk.tb_invoice LANGUAGE sql STABLE AS $$
    SELECT i.* FROM desk.tb_invoice AS i WHERE i.id = suite.id(p_name)
$$;
-- What the last row of the outbox says.
CREATE FUNCTION suite.told() RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT concat_ws(' | ', o.event, o.channel, o.recipient, o.payload) FROM app.tb_event_outbox AS o ORDER BY o.id DESC LIMIT 1
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
-- validate
('message: fields are filled in', NULL, 'check_points', 'a', '{"id": "@ann_a"}', 'validation:too_few', 'points',
 $$result.message = 'ann has 7 of 10 points, {so far}'$$),
('message: not used where all is well', NULL, 'check_points', 'a', '{"id": "@bob_a"}', 'success', NULL, 'true'),
('exists: no reference', NULL, 'check_owner', 'a', '{"id": "@bob_a"}', 'validation:no_referrer', 'referrer', 'true'),
('exists: all is well', NULL, 'check_owner', 'a', '{"id": "@ann_a"}', 'success', NULL, 'true'),
('message: paths are filled in', $$UPDATE desk.tb_customer SET points = 101 WHERE id = '@bob_a'$$, 'check_owner', 'a',
 '{"id": "@ann_a"}', 'conflict:bad_referrer', 'referrer', $$result.message = 'bob referred ann'$$),
('email: good', NULL, 'check_email', 'a', '{"id": "@bob_a"}', 'success', NULL, 'true'),
('email: none', NULL, 'check_email', 'a', '{"id": "@cat_a"}', 'validation:bad_email', 'email', 'true'),
('email: taken', $$UPDATE desk.tb_customer SET email = 'bob@x.org' WHERE id = '@ann_a'$$, 'check_email', 'a', '{"id": "@bob_a"}',
 'conflict:email_taken', 'email', 'true'),
('email: of a deleted row or another tenant does not count',
 $$UPDATE desk.tb_customer SET email = 'bob@x.org' WHERE id IN ('@gone_a', '@ann_b')$$, 'check_email', 'a', '{"id": "@bob_a"}',
 'success', NULL, 'true'),
('validate FALSE', NULL, 'never', 'a', '{}', 'validation:never', NULL, 'true'),
('subquery: count', NULL, 'check_unpaid', 'a', '{"id": "@ann_a"}', 'validation:too_many_unpaid', NULL,
 $$result.message = 'ann owes 90.0000'$$),
('subquery: sum', NULL, 'check_unpaid', 'a', '{"id": "@cat_a"}', 'validation:no_credit', 'credit', 'true'),
('subquery: sum of nothing', NULL, 'check_unpaid', 'a', '{"id": "@bob_a"}', 'validation:no_credit', 'credit', 'true'),
('subquery: enough', $$UPDATE desk.tb_customer SET credit = 0 WHERE id = '@bob_a'$$, 'check_unpaid', 'a', '{"id": "@bob_a"}',
 'success', NULL, 'true'),
('unknown id', NULL, 'check_points', 'a', '{"id": "@nobody"}', 'not_found:customer', 'id', 'true'),
('deleted row', NULL, 'check_points', 'a', '{"id": "@gone_a"}', 'not_found:customer', 'id', 'true'),
('row of another tenant', NULL, 'check_points', 'a', '{"id": "@ann_b"}', 'not_found:customer', 'id', 'true'),
-- update
('now() in SET', NULL, 'activate_customer_now', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$result.updated_fields = ARRAY['status', 'seen'] AND (suite.customer('ann_a')).seen = now()$$),
('wrong state', NULL, 'activate_customer_now', 'a', '{"id": "@bob_a"}', 'validation:not_a_lead', 'status', 'true'),
('functions', NULL, 'rename_customer', 'a', '{"id": "@ann_a", "name": "  Anna ", "region": "NEW york"}', 'success', NULL,
 $$(suite.customer('ann_a')).name = 'Anna' AND (suite.customer('ann_a')).region = 'New York'$$),
('functions: null input', NULL, 'rename_customer', 'a', '{"id": "@ann_a", "name": "Anna", "region": null}', 'success', NULL,
 $$(suite.customer('ann_a')).region = 'North'$$),
('functions: missing input', NULL, 'rename_customer', 'a', '{"id": "@ann_a", "name": "Anna"}', 'validation:required_field',
 'region', 'true'),
('WHERE holds', NULL, 'move_customer', 'a', '{"id": "@ann_a", "region": "east"}', 'success', NULL,
 $$(suite.customer('ann_a')).region = 'east' AND (suite.customer('ann_b')).region = 'north'$$),
('WHERE does not hold', NULL, 'move_customer', 'a', '{"id": "@bob_a", "region": "east"}', 'noop:unchanged', NULL,
 $$(suite.customer('bob_a')).region = 'south'$$),
('WHERE is unknown', NULL, 'move_customer', 'a', '{"id": "@cat_a", "region": "east"}', 'noop:unchanged', NULL, 'true'),
('fields: a mapping of expressions', NULL, 'touch', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$(suite.customer('ann_a')).points = 8$$),
('bare update: present keys only', NULL, 'edit_customer', 'a', '{"id": "@ann_a", "region": null}', 'success', NULL,
 $$result.updated_fields = ARRAY['region'] AND (suite.customer('ann_a')).email = 'ann@x.fr'$$),
('bare update: unknown key', NULL, 'edit_customer', 'a', '{"id": "@ann_a", "colour": 1}', 'validation:unknown_field', 'colour',
 'true'),
('array_append', NULL, 'add_tag', 'a', '{"id": "@ann_a", "tag": "big"}', 'success', NULL,
 $$(suite.customer('ann_a')).tags = ARRAY['new', 'hot', 'big']$$),
('array_append: it is there', NULL, 'add_tag', 'a', '{"id": "@ann_a", "tag": "hot"}', 'validation:has_tag', 'tags', 'true'),
('<> ALL of NULL is unknown', NULL, 'add_tag', 'a', '{"id": "@bob_a", "tag": "hot"}', 'validation:has_tag', 'tags', 'true'),
('array_append to an empty list', NULL, 'add_tag', 'a', '{"id": "@cat_a", "tag": "x"}', 'success', NULL,
 $$(suite.customer('cat_a')).tags = ARRAY['x']$$),
('array_remove, and what is returned', NULL, 'drop_tag', 'a', '{"id": "@ann_a", "tag": "new"}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"tags": ["hot"], "count": 1, "text": "hot"}'$$),
('array_remove: nothing to remove', NULL, 'drop_tag', 'a', '{"id": "@ann_a", "tag": "old"}', 'success', NULL,
 $$result.extra_metadata -> 'result' ->> 'text' = 'new, hot'$$),
('CASE and a hole', NULL, 'set_region', 'a', '{"id": "@bob_a", "region": "XX"}', 'success', NULL,
 $$(suite.customer('bob_a')).region = 'XX'$$),
('CASE', NULL, 'set_region', 'a', '{"id": "@ann_a", "region": "XX"}', 'success', NULL,
 $$(suite.customer('ann_a')).region = 'FR'$$),
('subquery in SET', NULL, 'count_up', 'a', '{"id": "@ann_a"}', 'success', NULL, $$(suite.customer('ann_a')).points = 2$$),
('subquery of one row', NULL, 'follow', 'a', '{"id": "@ann_a", "referrer_id": "@bob_a"}', 'success', NULL,
 $$(suite.customer('ann_a')).region = 'south'$$),
('subquery: no row', NULL, 'follow', 'a', '{"id": "@ann_a", "referrer_id": null}', 'success', NULL,
 $$(suite.customer('ann_a')).region IS NULL AND (suite.customer('ann_a')).fk_referrer IS NULL$$),
('reference to a row of another tenant', NULL, 'follow', 'a', '{"id": "@ann_a", "referrer_id": "@bob_b"}',
 'validation:reference_not_found', 'referrer', 'true'),
-- insert
('insert, three spellings', NULL, 'bill', 'a', '{"id": "@ann_a", "number": "N1", "amount": 12.5}', 'success', NULL,
 $$(SELECT array_agg(l.text || ' ' || l.amount || ' ' || l.quantity ORDER BY l.pk_line) FROM desk.tb_line AS l
    JOIN desk.tb_invoice AS i ON i.pk_invoice = l.fk_invoice WHERE i.number = 'N1' AND l.tenant_id = '@a')
   = ARRAY['First 12.5000 1', 'For ann 0.0000 2'] AND result.extra_metadata -> 'result' ->> 'text' = 'For ann'
   AND suite.told() LIKE 'email | ann@x.fr | {"message": "Invoice N1 over 12.5000, due %"}'$$),
('insert: a failure undoes all of it', NULL, 'bill', 'a', '{"id": "@ann_a", "number": "N1", "amount": -1}',
 'validation:invalid_value', 'amount', $$NOT EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'N1')$$),
('= ANY of a list', NULL, 'bill', 'a', '{"id": "@cat_a", "number": "N1", "amount": 1}', 'validation:blocked', 'status', 'true'),
('insert: names only', NULL, 'bill_plain', 'a', '{"id": "@ann_a", "number": "N2", "total": 3}', 'success', NULL,
 $$result.extra_metadata ->> 'result' = 'N2' AND EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'N2' AND i.total = 3
    AND i.fk_customer = (suite.customer('ann_a')).pk_customer AND i.status = 'draft' AND i.created_by = '@caller')$$),
('insert: names only, null for a required field', NULL, 'bill_plain', 'a', '{"id": "@ann_a", "number": null, "total": 3}',
 'validation:required_field', 'number', 'true'),
-- if, switch
('then, and text that is returned', NULL, 'grade', 'a', '{"id": "@cat_a"}', 'success', NULL,
 $$result.message = 'cat is a VIP' AND (suite.customer('cat_a')).vip$$),
('else, and its then', $$UPDATE desk.tb_customer SET status = 'lead' WHERE id = '@bob_a'$$, 'grade', 'a', '{"id": "@bob_a"}',
 'success', NULL, $$result.updated_fields = ARRAY['status']$$),
('else of else', NULL, 'grade', 'a', '{"id": "@ann_a"}', 'validation:too_few_points', NULL,
 $$result.message = '7 points are too few'$$),
('switch: a value', NULL, 'route', 'a', '{"id": "@ann_a"}', 'success', NULL, $$(suite.customer('ann_a')).region = 'new'$$),
('switch: one of several', NULL, 'route', 'a', '{"id": "@bob_a"}', 'success', NULL, $$(suite.customer('bob_a')).region = 'old'$$),
('switch: default', $$UPDATE desk.tb_customer SET status = NULL WHERE id = '@bob_a'$$, 'route', 'a', '{"id": "@bob_a"}',
 'conflict:lost', NULL, 'true'),
-- foreach
('foreach over related rows; return: self', NULL, 'close_all', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$result.object_data ->> 'name' = 'ann' AND (suite.invoice('i1_a')).status = 'paid' AND (suite.invoice('i2_a')).status = 'paid'
   AND (suite.invoice('i9_a')).status = 'sent' AND (suite.invoice('i1_b')).status = 'sent'$$),
('foreach over rows', NULL, 'send_all', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$(suite.invoice('i2_a')).status = 'sent' AND suite.told() = 'invoice.sent | ann@x.fr | {"total": 30.0000, "number": "i2"}'$$),
('foreach over no rows', NULL, 'send_all', 'a', '{"id": "@bob_a"}', 'noop:unchanged', NULL, 'true'),
('foreach over json', NULL, 'take_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 1.5}, {"text": "y", "amount": "2", "quantity": 3}]}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"lines": 2, "total": 3.5}'$$),
('foreach over json: a bad element undoes all', NULL, 'take_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 1.5}, {"text": "y", "amount": "much"}]}', 'validation:invalid_value', NULL,
 $$NOT EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'L')$$),
('foreach over json: an element lacks something', NULL, 'take_lines', 'a', '{"id": "@ann_a", "lines": [{"amount": 1}]}',
 'validation:required_field', 'text', 'true'),
('foreach over 10000 elements', NULL, 'take_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 1}' || repeat(', {"text": "x", "amount": 1}', 9999) || ']}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"lines": 10000, "total": 10000}'$$),
-- find
('find by id, and all that follows', NULL, 'merge', 'a', '{"id": "@ann_a", "other": "@bob_a"}', 'success', NULL,
 $$(suite.customer('ann_a')).points = 67 AND (suite.customer('bob_a')).deleted_at IS NOT NULL
   AND (suite.invoice('i3_a')).fk_customer = (suite.customer('ann_a')).pk_customer AND (suite.customer('bob_b')).deleted_at IS NULL$$),
('find: required', NULL, 'merge', 'a', '{"id": "@ann_a", "other": "@bob_b"}', 'not_found:twin', NULL,
 $$result.message = 'There is no customer ' || '@bob_b'$$),
('find: itself', NULL, 'merge', 'a', '{"id": "@ann_a", "other": "@ann_a"}', 'validation:same', NULL,
 $$result.message = 'ann and ann are the same'$$),
('aggregates', NULL, 'oldest', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"first": "2025-01-01", "late": 1, "who": "ann"}'$$),
-- delete, reject, return
('requires: the owner', $$DELETE FROM desk.tb_invoice AS i WHERE i.id = '@i1_a'$$, 'remove_customer', 'a', '{"id": "@ann_a"}',
 'success', NULL, $$(suite.customer('ann_a')).deleted_at IS NOT NULL AND result.object_data ->> 'name' = 'ann'$$),
('requires: somebody else', NULL, 'remove_customer', 'a', '{"id": "@bob_a"}', 'forbidden:remove_customer', NULL,
 $$(suite.customer('bob_a')).deleted_at IS NULL$$),
('NOT EXISTS', NULL, 'remove_customer', 'a', '{"id": "@ann_a"}', 'conflict:has_invoices', NULL, 'true'),
('hard delete of other rows', NULL, 'purge_invoices', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$result.message = 'Purged for ann' AND result.extra_metadata -> 'result' = '{"name": "ann"}'
   AND (SELECT count(*) FROM desk.tb_invoice AS i WHERE i.status = 'draft') = 1$$),
('reject with a class', NULL, 'refuse', 'a', '{}', 'forbidden:nobody', NULL, 'true'),
('who calls', NULL, 'who_am_i', 'a', '{}', 'success', NULL,
 $$result.extra_metadata -> 'result' = jsonb_build_object('id', '@caller', 'tenant', '@a', 'today', current_date, 'day', true)$$),
('no tenant', NULL, 'who_am_i', NULL, '{}', 'unauthorized:no_tenant', NULL, 'true'),
('no tenant, with a row', NULL, 'touch', NULL, '{"id": "@ann_a"}', 'unauthorized:no_tenant', NULL, 'true'),
-- call, try
('calls', NULL, 'tag_and_bill', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$'billed' = ANY ((suite.customer('ann_a')).tags) AND EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'T-1')$$),
('calls: the second fails', NULL, 'tag_and_bill', 'a', '{"id": "@cat_a"}', 'validation:blocked', 'status',
 $$(suite.customer('cat_a')).tags = '{}'$$),
('try: it fails', NULL, 'try_bill', 'a', '{"id": "@bob_a"}', 'success', NULL,
 $$(suite.customer('bob_a')).region = 'refused' AND NOT EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'X')$$),
('try: it goes well', NULL, 'try_bill', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'X')$$),
-- invoices
('message: a row stands there by its identifier', $$UPDATE desk.tb_invoice SET paid_at = '2025-03-01 10:00' WHERE id = '@i3_a'$$,
 'pay_invoice', 'a', '{"id": "@i3_a", "paid_at": null}', 'validation:already_paid', 'status',
 $$result.message = 'Invoice ' || (suite.invoice('i3_a')).identifier || ' is paid since 2025-03-01 10:00:00+00'$$),
('update by a path', NULL, 'pay_invoice', 'a', '{"id": "@i1_a", "paid_at": "2025-03-01"}', 'success', NULL,
 $$(suite.customer('ann_a')).credit = 40 AND (suite.customer('ann_b')).credit = 100$$),
('stale version', $$UPDATE desk.tb_invoice SET updated_at = now() WHERE id = '@i1_a'$$, 'pay_invoice', 'a',
 '{"id": "@i1_a", "paid_at": null, "expected_updated_at": "2025-01-01"}', 'conflict:stale_version', 'expected_updated_at', 'true'),
('lpad', NULL, 'renumber', 'a', '{"id": "@i1_a"}', 'success', NULL, $$(suite.invoice('i1_a')).number = '0000i1'$$),
('sum of lines', $$INSERT INTO desk.tb_line (tenant_id, fk_invoice, text, amount)
   SELECT '@a', i.pk_invoice, 'x', 4 FROM desk.tb_invoice AS i, generate_series(1, 3) WHERE i.id = '@i2_a'$$, 'sum_up', 'a',
 '{"id": "@i2_a"}', 'success', NULL, $$(suite.invoice('i2_a')).total = 12$$),
('sum of no lines', NULL, 'sum_up', 'a', '{"id": "@i2_a"}', 'success', NULL, $$(suite.invoice('i2_a')).total = 0$$),
('notify by a path', NULL, 'remind', 'a', '{"id": "@i1_a"}', 'success', NULL,
 $$suite.told() = 'email | ann@x.fr | {"message": "Pay i1, ann, 60.0000 since 2025-01-01"}'$$),
('not due', NULL, 'remind', 'a', '{"id": "@i2_a"}', 'validation:not_due', NULL, 'true');

SELECT suite.run() AS passed \gset
\echo :passed
