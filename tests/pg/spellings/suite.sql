-- Actions as people write them, with good and bad input. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name || '_' || t.name, md5(n.name || t.name)::uuid
FROM unnest(ARRAY['ann', 'bob', 'cat', 'gone', 'i1', 'i2', 'i3', 'i9', 'l1', 'n1']) AS n(name) CROSS JOIN unnest(ARRAY['a', 'b']) AS t(name);
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

INSERT INTO desk.tb_line (id, tenant_id, fk_invoice, text, amount, quantity)
SELECT suite.id('l1_' || t.name), suite.id(t.name), i.pk_invoice, 'pens', 5, 3
FROM unnest(ARRAY['a', 'b']) AS t(name) JOIN desk.tb_invoice AS i ON i.id = suite.id('i3_' || t.name);
INSERT INTO desk.tb_note (id, tenant_id, fk_customer, body, level)
SELECT suite.id('n1_' || t.name), suite.id(t.name), (c).pk_customer, 'note', 4
FROM unnest(ARRAY['a', 'b']) AS t(name) JOIN desk.tb_customer AS c ON c.id = suite.id('ann_' || t.name);
-- The watchers of bob are cat and ann, the friends of ann bob.
INSERT INTO desk.tb_customer_watchers (fk_customer, fk_watchers, tenant_id, position)
SELECT b.pk_customer, w.pk_customer, b.tenant_id, CASE w.name WHEN 'cat' THEN 1 ELSE 2 END
FROM desk.tb_customer AS b JOIN desk.tb_customer AS w ON w.tenant_id = b.tenant_id AND w.name IN ('ann', 'cat') WHERE b.name = 'bob';
INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position)
SELECT b.pk_customer, f.pk_customer, b.tenant_id, 1
FROM desk.tb_customer AS b JOIN desk.tb_customer AS f ON f.tenant_id = b.tenant_id AND f.name = 'bob' WHERE b.name = 'ann';

CREATE FUNCTION suite.customer(p_name TEXT) RETURNS desk.tb_customer LANGUAGE sql STABLE AS $$
    SELECT c.* FROM desk.tb_customer AS c WHERE c.id = suite.id(p_name)
$$;
CREATE FUNCTION suite.invoice(p_name TEXT) RETURNS desk.tb_invoice LANGUAGE sql STABLE AS $$
    SELECT i.* FROM desk.tb_invoice AS i WHERE i.id = suite.id(p_name)
$$;
CREATE FUNCTION suite.note(p_name TEXT) RETURNS desk.tb_note LANGUAGE sql STABLE AS $$
    SELECT n.* FROM desk.tb_note AS n WHERE n.id = suite.id(p_name)
$$;
CREATE FUNCTION suite.last_note() RETURNS desk.tb_note LANGUAGE sql STABLE AS $$
    SELECT n.* FROM desk.tb_note AS n ORDER BY n.pk_note DESC LIMIT 1
$$;
-- Names in a list of a customer, as its view has them, in their order.
CREATE FUNCTION suite.names(p_list TEXT, p_name TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
    names TEXT;
BEGIN
    EXECUTE format('SELECT string_agg(t.name, '','' ORDER BY l.position) FROM desk.%I AS l
        JOIN desk.tb_customer AS t ON t.pk_customer = l.%I WHERE l.fk_customer = $1', 'tb_customer_' || p_list, 'fk_' || p_list)
        INTO names USING (suite.customer(p_name)).pk_customer;
    RETURN names;
END
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
('foreach over json: a whole number is asked for', NULL, 'take_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 1, "quantity": 2.5}]}', 'validation:invalid_value', NULL, 'true'),
('foreach over json: a number with a fraction beside one without', NULL, 'price_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 2.5}, {"text": "y"}, {"text": "z", "amount": 0.5}]}', 'success', NULL,
 $$(SELECT array_agg(l.text || ' ' || l.amount ORDER BY l.pk_line) FROM desk.tb_line AS l WHERE l.text IN ('x', 'y', 'z'))
   = ARRAY['x 2.5000', 'y 1.0000']$$),
('foreach over json: a bad element undoes all', NULL, 'take_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 1.5}, {"text": "y", "amount": "much"}]}', 'validation:invalid_value', NULL,
 $$NOT EXISTS (SELECT FROM desk.tb_invoice AS i WHERE i.number = 'L')$$),
('foreach over json: an element lacks something', NULL, 'take_lines', 'a', '{"id": "@ann_a", "lines": [{"amount": 1}]}',
 'validation:required_field', 'text', 'true'),
('foreach over 10000 elements', NULL, 'take_lines', 'a',
 '{"id": "@ann_a", "lines": [{"text": "x", "amount": 1}' || repeat(', {"text": "x", "amount": 1}', 9999) || ']}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '{"lines": 10000, "total": 10000}'$$),
-- nesting: three loops over two tags each, and two that go twice
('steps in steps in steps', NULL, 'nest', 'a', '{"id": "@ann_a"}', 'success', NULL, '(suite.customer(''ann_a'')).points = 7 + 32'),
('steps in steps: a list without elements', NULL, 'nest', 'a', '{"id": "@cat_a"}', 'noop:unchanged', NULL, 'true'),
('steps in steps: a failure deep inside undoes all', $$UPDATE desk.tb_customer SET points = -1 WHERE id = '@ann_a'$$, 'nest', 'a',
 '{"id": "@ann_a"}', 'validation:negative_10', NULL, '(suite.customer(''ann_a'')).points = -1'),
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
-- values from the input, into rows of other entities
('bare insert: defaults of the other entity', NULL, 'note_line', 'a', '{"customer_id": "@ann_a", "body": "hello"}', 'success', NULL,
 $$(suite.last_note()).level = 1 AND (suite.last_note()).kind = 'info' AND (suite.last_note()).at = now()
   AND (suite.last_note()).words = ARRAY['a', 'b c'] AND (suite.last_note()).extra = '{"a": 1, "b": ["x", "y z"]}'
   AND (suite.last_note()).tenant_id = '@a' AND (suite.last_note()).created_by = '@caller'
   AND result.extra_metadata -> 'result' ->> 'body' = 'hello'$$),
('bare insert: every key', NULL, 'note_line', 'a',
 '{"customer_id": "@ann_a", "body": "hello", "level": 7, "kind": "warn", "at": "2025-01-01", "words": [], "extra": null,
   "about_id": "@i1_a", "about_type": "Invoice", "author_id": "@bob_a", "author_type": "Customer"}', 'success', NULL,
 $$(suite.last_note()).level = 7 AND (suite.last_note()).words = '{}' AND (suite.last_note()).extra IS NULL
   AND (suite.last_note()).fk_about_invoice = (suite.invoice('i1_a')).pk_invoice AND (suite.last_note()).fk_about_customer IS NULL
   AND (suite.last_note()).fk_author_customer = (suite.customer('bob_a')).pk_customer$$),
('bare insert: null is not the default', NULL, 'note_line', 'a', '{"customer_id": "@ann_a", "body": "hello", "level": null}',
 'success', NULL, '(suite.last_note()).level IS NULL'),
('bare insert: required', NULL, 'note_line', 'a', '{"customer_id": "@ann_a"}', 'validation:required_field', 'body', 'true'),
('bare insert: a required reference', NULL, 'note_line', 'a', '{"body": "hello"}', 'validation:required_field', 'customer', 'true'),
('bare insert: another tenant', NULL, 'note_line', 'a', '{"customer_id": "@ann_b", "body": "hello"}',
 'validation:reference_not_found', 'customer', 'true'),
('bare insert: half a reference', NULL, 'note_line', 'a', '{"customer_id": "@ann_a", "body": "hello", "about_id": "@i1_a"}',
 'validation:required_field', 'about', 'true'),
('bare insert: too short', NULL, 'note_line', 'a', '{"customer_id": "@ann_a", "body": "x"}', 'validation:invalid_value', 'body',
 'true'),
('bare insert: no value of the enum', NULL, 'note_line', 'a', '{"customer_id": "@ann_a", "body": "hello", "kind": "x"}',
 'validation:invalid_value', 'kind', 'true'),
('bare insert: unknown key', NULL, 'note_line', 'a', '{"customer_id": "@ann_a", "body": "hello", "colour": "x"}',
 'validation:unknown_field', 'colour', 'true'),
('bare insert: called with some of its keys', NULL, 'note_twice', 'a', '{"id": "@l1_a"}', 'success', NULL,
 $$(suite.last_note()).body = 'Again' AND (suite.last_note()).level = 3
   AND (SELECT n.fk_about_invoice FROM desk.tb_note AS n WHERE n.body = 'Twice') = (suite.invoice('i3_a')).pk_invoice$$),
('bare update: keys that are there', NULL, 'edit_note', 'a', '{"id": "@ann_a", "note": "@n1_a", "body": "other", "kind": null}',
 'success', NULL, $$(suite.note('n1_a')).body = 'other' AND (suite.note('n1_a')).kind IS NULL AND (suite.note('n1_a')).level = 4
   AND (suite.note('n1_b')).body = 'note'$$),
('bare update: no keys', NULL, 'edit_note', 'a', '{"id": "@ann_a", "note": "@n1_a"}', 'noop:unchanged', NULL, 'true'),
('bare update: rows of others', NULL, 'edit_note', 'a', '{"id": "@bob_a", "note": "@n1_a", "body": "other"}', 'noop:unchanged',
 NULL, $$(suite.note('n1_a')).body = 'note'$$),
('bare update: null for a required field', NULL, 'edit_note', 'a', '{"id": "@ann_a", "note": "@n1_a", "body": null}',
 'validation:required_field', 'body', 'true'),
('calls in a loop', NULL, 'note_invoices', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$(SELECT count(*) FROM desk.tb_line AS l WHERE l.text = 'ann' AND l.tenant_id = '@a') = 2$$),
-- lists and references of several kinds
('two lists at once, and no other row', NULL, 'set_lists', 'a',
 '{"id": "@ann_a", "watchers": ["@bob_a", "@cat_a"], "friends": ["@cat_a"]}', 'success', NULL,
 $$result.updated_fields = ARRAY['watchers', 'friends'] AND suite.names('watchers', 'ann_a') = 'bob,cat'
   AND suite.names('friends', 'ann_a') = 'cat' AND suite.names('watchers', 'bob_a') = 'cat,ann' AND result.id = '@ann_a'
   AND (SELECT count(*) FROM desk.tb_customer AS c WHERE c.updated_at >= now() AND c.updated_by = '@caller') = 1$$),
('two lists, one of them as it was', NULL, 'set_lists', 'a', '{"id": "@ann_a", "watchers": ["@bob_a"], "friends": ["@bob_a"]}',
 'success', NULL, $$result.updated_fields = ARRAY['watchers'] AND result.id = '@ann_a'
   AND (SELECT count(*) FROM desk.tb_customer AS c WHERE c.updated_by = '@caller') = 1$$),
('two lists as they were', NULL, 'set_lists', 'a', '{"id": "@ann_a", "watchers": [], "friends": ["@bob_a"]}', 'noop:unchanged',
 NULL, $$NOT EXISTS (SELECT FROM desk.tb_customer AS c WHERE c.updated_by = '@caller')$$),
('lists are copied, from another row and from another field', NULL, 'copy_lists', 'a', '{"id": "@ann_a", "other": "@bob_a"}',
 'success', NULL, $$suite.names('watchers', 'ann_a') = 'cat,ann' AND suite.names('friends', 'ann_a') IS NULL
   AND suite.names('watchers', 'bob_a') = 'cat,ann'$$),
('lists are copied from the row itself', NULL, 'copy_lists', 'a', '{"id": "@bob_a", "other": "@bob_a"}', 'success', NULL,
 $$result.updated_fields = ARRAY['friends'] AND suite.names('friends', 'bob_a') = 'cat,ann'
   AND suite.names('watchers', 'bob_a') = 'cat,ann'$$),
('lists are copied by a path', $$INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position)
   VALUES ((suite.customer('bob_a')).pk_customer, (suite.customer('cat_a')).pk_customer, '@a', 1)$$, 'take_lists', 'a',
 '{"id": "@ann_a"}', 'success', NULL, $$suite.names('friends', 'ann_a') = 'cat'$$),
('lists are copied by a path that leads nowhere', $$INSERT INTO desk.tb_customer_friends
   (fk_customer, fk_friends, tenant_id, position)
   VALUES ((suite.customer('cat_a')).pk_customer, (suite.customer('bob_a')).pk_customer, '@a', 1)$$, 'take_lists', 'a',
 '{"id": "@cat_a"}', 'success', NULL, $$suite.names('friends', 'cat_a') IS NULL$$),
('lists are copied into a new row', $$UPDATE desk.tb_customer SET fk_owner_invoice = (suite.invoice('i1_a')).pk_invoice
   WHERE id = '@ann_a'$$, 'copy_customer', 'a', '{"other": "@ann_a"}', 'success', NULL,
 $$(result.object_data -> 'friends' -> 0 ->> 'id') = '@bob_a' AND result.object_data ->> 'owner_type' = 'Invoice'$$),
('one of several: given', NULL, 'give', 'a', '{"id": "@ann_a", "to": "@i1_a", "to_type": "Invoice"}', 'success', NULL,
 $$result.updated_fields = ARRAY['owner'] AND (suite.customer('ann_a')).fk_owner_invoice = (suite.invoice('i1_a')).pk_invoice$$),
('one of several: the same again', $$UPDATE desk.tb_customer SET fk_owner_invoice = (suite.invoice('i1_a')).pk_invoice
   WHERE id = '@ann_a'$$, 'give', 'a', '{"id": "@ann_a", "to": "@i1_a", "to_type": "Invoice"}', 'validation:has_it', 'owner', 'true'),
('one of several: another kind', $$UPDATE desk.tb_customer SET fk_owner_invoice = (suite.invoice('i1_a')).pk_invoice
   WHERE id = '@ann_a'$$, 'give', 'a', '{"id": "@ann_a", "to": "@bob_a", "to_type": "Customer"}', 'success', NULL,
 $$(suite.customer('ann_a')).fk_owner_invoice IS NULL
   AND (suite.customer('ann_a')).fk_owner_customer = (suite.customer('bob_a')).pk_customer$$),
('one of several: of the wrong kind', NULL, 'give', 'a', '{"id": "@ann_a", "to": "@i1_a", "to_type": "Customer"}',
 'validation:reference_not_found', 'to', 'true'),
('one of several: no kind', NULL, 'give', 'a', '{"id": "@ann_a", "to": "@i1_a"}', 'validation:required_field', 'to', 'true'),
('one of several: nothing', NULL, 'give', 'a', '{"id": "@ann_a"}', 'validation:required_field', 'to', 'true'),
('one of several: an unknown kind', NULL, 'give', 'a', '{"id": "@ann_a", "to": "@i1_a", "to_type": "Line"}',
 'validation:invalid_value', 'to', 'true'),
('one of several: of another tenant', NULL, 'give', 'a', '{"id": "@ann_a", "to": "@i1_b", "to_type": "Invoice"}',
 'validation:reference_not_found', 'to', 'true'),
('one of several: in a call', NULL, 'give_to_referrer', 'a', '{"id": "@ann_a"}', 'success', NULL,
 $$(suite.customer('ann_a')).fk_owner_customer = (suite.customer('bob_a')).pk_customer$$),
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
