-- New rows with names, in branches and in rounds. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['pen', 'ink', 'foreign_pen', 'order', 'item', 'closed', 'task']) WITH ORDINALITY AS n(name, position);

INSERT INTO shop.tb_product (id, tenant_id, sku, price, stock) VALUES
    (suite.id('pen'), suite.id('a'), 'pen', 2.5, 10), (suite.id('ink'), suite.id('a'), 'ink', 10, 1),
    (suite.id('foreign_pen'), suite.id('b'), 'pen', 99, 99);

INSERT INTO shop.tb_order (id, tenant_id, number, status) VALUES
    (suite.id('order'), suite.id('a'), 'N1', 'placed'), (suite.id('closed'), suite.id('a'), 'N0', 'closed');

INSERT INTO shop.tb_order_item (id, tenant_id, fk_order, fk_product)
SELECT suite.id('item'), suite.id('a'), shop.order_pk(suite.id('order'), suite.id('a')), shop.product_pk(suite.id('ink'), suite.id('a'));

UPDATE shop.tb_order SET fk_first_item = shop.order_item_pk(suite.id('item'), suite.id('a')) WHERE number = 'N1';

INSERT INTO shop.tb_task (id, tenant_id, name) VALUES (suite.id('task'), suite.id('a'), 'known');

-- name:weight of the tasks behind the first, in the order they were made, and the name of the one they are a part of.
CREATE FUNCTION suite.tasks() RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(concat(t.name, ':', t.weight, '<' || p.name), ' ' ORDER BY t.pk_task)
    FROM shop.tb_task AS t LEFT JOIN shop.tb_task AS p ON p.pk_task = t.fk_parent
    WHERE t.name <> 'known'
$$;

-- sku:quantity of the items of an order, in the order they were made.
CREATE FUNCTION suite.items(p_number TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(concat(p.sku, ':', i.quantity), ' ' ORDER BY i.pk_order_item)
    FROM shop.tb_order_item AS i
        JOIN shop.tb_order AS o ON o.pk_order = i.fk_order
        JOIN shop.tb_product AS p ON p.pk_product = i.fk_product
    WHERE o.number = p_number
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('the new row has a name in a loop', NULL, 'place_order', 'a',
 '{"number": "N2", "items": [{"sku": "ink", "quantity": 1}, {"sku": "pen", "quantity": 4}]}', 'success', NULL,
 $$suite.items('N2') = 'ink:1 pen:4' AND result.message = 'Order created'
   AND result.object_data ->> 'total' = '20.0000' AND result.object_data -> 'first_item' <> 'null'
   AND (SELECT i.quantity = 1 FROM shop.tb_order AS o JOIN shop.tb_order_item AS i ON i.pk_order_item = o.fk_first_item
        WHERE o.number = 'N2')
   AND (SELECT string_agg(p.stock::text, ' ' ORDER BY p.pk_product) = '6 0 99' FROM shop.tb_product AS p)
   AND result.extra_metadata -> 'result' ->> 'number' = 'N2' AND result.extra_metadata -> 'result' ->> 'status' = 'placed'
   AND result.extra_metadata -> 'result' -> 'order' ->> 'id' = result.id::text$$),
('nothing to do in the loop', NULL, 'place_order', 'a', '{"number": "N2", "items": []}', 'success', NULL,
 $$suite.items('N2') IS NULL AND result.object_data ->> 'number' = 'N2'$$),
('a round fails, and the new row is gone', NULL, 'place_order', 'a',
 '{"number": "N2", "items": [{"sku": "ink", "quantity": 1}, {"sku": "cup", "quantity": 4}]}', 'validation:no_product', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_order WHERE number = 'N2') AND (SELECT p.stock = 1 FROM shop.tb_product AS p WHERE p.id = '@ink')$$),
('a row that is found in another tenant only', NULL, 'place_order', 'b',
 '{"number": "N2", "items": [{"sku": "ink", "quantity": 1}]}', 'validation:no_product', NULL, NULL),
('a value that does not fit', NULL, 'place_order', 'a', '{"number": "N2", "items": [{"sku": "ink", "quantity": "many"}]}',
 'validation:invalid_value', NULL, NULL),

('rows of another entity in a branch', NULL, 'add_item', 'a', '{"id": "@order", "product": "@pen", "quantity": 2}', 'success', NULL,
 $$suite.items('N1') = 'ink:1 pen:2 pen:0' AND result.object_data ->> 'total' = '5.0000'
   AND (SELECT r.quantity = 2 FROM shop.tb_order_item AS i JOIN shop.tb_order_item AS r ON r.pk_order_item = i.fk_replaces
        WHERE i.quantity = 0)
   AND result.extra_metadata -> 'result' -> 'line' ->> 'quantity' = '2'$$),
('the other branch', NULL, 'add_item', 'a', '{"id": "@order", "product": "@pen", "quantity": 0}', 'validation:no_quantity', NULL,
 $$suite.items('N1') = 'ink:1'$$),
('a guard in front of it', NULL, 'add_item', 'a', '{"id": "@closed", "product": "@pen"}', 'validation:closed', 'status', NULL),
('a product of another tenant', NULL, 'add_item', 'a', '{"id": "@order", "product": "@foreign_pen"}',
 'validation:reference_not_found', 'product', NULL),

('another row beside the loaded one', NULL, 'reopen', 'a', '{"id": "@order"}', 'success', NULL,
 $$result.id = '@order' AND result.object_data ->> 'status' = 'closed' AND result.updated_fields = ARRAY['status']
   AND suite.items('N1') = 'ink:1' AND suite.items('N1-2') = 'ink:1'
   AND result.extra_metadata -> 'result' ->> 'number' = 'N1-2'
   AND (SELECT o.status = 'draft' AND p.id = '@order' FROM shop.tb_order AS o JOIN shop.tb_order AS p ON p.pk_order = o.fk_origin
        WHERE o.number = 'N1-2')$$),

('inserted in a branch', NULL, 'create_task', 'a', '{"name": "x", "weight": 7, "labels": ["l"]}', 'success', NULL,
 $$suite.tasks() = 'x:7' AND result.message = 'Task created' AND result.object_data ->> 'name' = 'x'
   AND result.updated_fields = ARRAY['name', 'weight', 'labels']
   AND (SELECT o.entity_id = result.id FROM app.tb_event_outbox AS o WHERE o.event = 'task.created')$$),
('inserted in a branch, with a default', NULL, 'create_task', 'a', '{"name": "x"}', 'success', NULL, $$suite.tasks() = 'x:1'$$),
('the branch that does not insert', NULL, 'create_task', 'a', '{"name": "x", "weight": 10}', 'validation:too_heavy', NULL,
 $$suite.tasks() IS NULL AND result.id IS NULL$$),

('inserted where it is missing', NULL, 'put_task', 'a', '{"name": "x", "weight": 3}', 'success', NULL,
 $$suite.tasks() = 'x:3' AND result.object_data ->> 'name' = 'x' AND result.updated_fields = ARRAY['name', 'weight']$$),
('updated where it is there', NULL, 'put_task', 'a', '{"name": "known", "weight": 3}', 'success', NULL,
 $$suite.tasks() IS NULL AND result.id IS NULL AND result.object_data IS NULL AND result.updated_fields = '{}'
   AND (SELECT t.weight = 3 FROM shop.tb_task AS t WHERE t.id = '@task')$$),
('there as it is', NULL, 'put_task', 'a', '{"name": "known", "weight": 1}', 'noop:unchanged', NULL, NULL),
('there in another tenant', NULL, 'put_task', 'b', '{"name": "known", "weight": 1}', 'success', NULL,
 $$result.object_data ->> 'name' = 'known' AND result.id <> '@task'$$),

('one of two inserts', NULL, 'choose_task', 'a', '{"kind": "light"}', 'success', NULL,
 $$suite.tasks() = 'light:2' AND result.object_data ->> 'weight' = '2'$$),
('the other insert', NULL, 'choose_task', 'a', '{"kind": "heavy"}', 'success', NULL, $$suite.tasks() = 'heavy:100'$$),
('returned before', NULL, 'choose_task', 'a', '{"kind": "other"}', 'success', NULL,
 $$suite.tasks() IS NULL AND result.id IS NULL AND result.message = 'Nothing chosen' AND result.updated_fields = '{}'$$),

('the first of several rows is the own one', NULL, 'import_tasks', 'a', '{"names": ["x", "y", "z"]}', 'success', NULL,
 $$suite.tasks() = 'x:1 y:1 z:1' AND result.object_data ->> 'name' = 'x'
   AND jsonb_array_length(result.extra_metadata #> '{_meta,sideEffects}') = 1
   AND result.extra_metadata #>> '{_meta,sideEffects,0,collection}' = 'otherTasks'
   AND jsonb_array_length(result.extra_metadata #> '{_meta,sideEffects,0,ids}') = 2
   AND result.extra_metadata #> '{_meta,sideEffects,0,ids}' @> (SELECT jsonb_agg(t.id) FROM shop.tb_task AS t WHERE t.name IN ('y', 'z'))$$),
('none of several rows', NULL, 'import_tasks', 'a', '{"names": []}', 'noop:unchanged', NULL,
 $$suite.tasks() IS NULL AND result.id IS NULL AND result.object_data IS NULL AND result.updated_fields = '{}'$$),
('values of the input in every round', NULL, 'copy_tasks', 'a', '{"name": "x", "weight": 4, "copies": 3}', 'success', NULL,
 $$suite.tasks() = 'x0:4 x1:4 x2:4' AND result.object_data ->> 'name' = 'x0' AND result.updated_fields = ARRAY['name', 'weight']$$),
('a bare insert in every round', NULL, 'fill_tasks', 'a', '{"name": "x", "parent_id": "@task", "copies": 2}', 'success', NULL,
 $$suite.tasks() = 'x:1<known x:1<known' AND result.object_data ->> 'name' = 'x'$$),
('the last round fails', NULL, 'copy_tasks', 'a', '{"name": "x", "weight": 101, "copies": 1}', 'validation:invalid_value', 'weight',
 $$suite.tasks() IS NULL$$),

('the second row refers to the first, the third to the second', NULL, 'split_task', 'a', '{"name": "x"}', 'success', NULL,
 $$suite.tasks() = 'x:1 x/1:1<x x/2:1<x/1' AND result.object_data ->> 'name' = 'x' AND result.message = 'Task created'$$),

('tried and done', NULL, 'try_task', 'a', '{"name": "x", "weight": 9}', 'success', NULL,
 $$suite.tasks() = 'x:9' AND result.object_data ->> 'weight' = '9'$$),
('tried, undone, and another row instead', NULL, 'try_task', 'a', '{"name": "x", "weight": 60}', 'success', NULL,
 $$suite.tasks() = 'half:50' AND result.object_data ->> 'name' = 'half' AND result.updated_fields = ARRAY['name', 'weight']$$),
('tried, undone, and nothing instead', NULL, 'try_task', 'a', '{"name": "x", "weight": 101}', 'success', NULL,
 $$suite.tasks() IS NULL AND result.id IS NULL AND result.extra_metadata -> 'result' ->> 'refused' = 'x'$$);

SELECT suite.run() AS passed \gset
\echo :passed
