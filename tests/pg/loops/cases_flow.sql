-- switch, set, while, aggregate, return.

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a case, and a factor nobody touched', NULL, 'price_parcel', 'a', '{"id": "@letter_a"}', 'success', NULL,
 $$result.message = 'Parcel updated' AND result.extra_metadata ->> 'entity' = 'Parcel'
   AND result.extra_metadata -> 'result' @> '{"price": 8, "rate": 1, "text": "Price found", "heavy": false, "order": null}'
   AND result.extra_metadata -> 'result' -> 'self' = result.object_data AND result.updated_fields = ARRAY['price']
   AND suite.untouched()$$),
('another case, and a branch', NULL, 'price_parcel', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$(result.extra_metadata -> 'result' ->> 'rate')::numeric = 7.5 AND (result.object_data ->> 'price')::numeric = 150
   AND result.extra_metadata -> 'result' ->> 'order' = '@first_a'$$),
('no case', NULL, 'price_parcel', 'a', '{"id": "@pallet_a"}', 'validation:too_big', NULL, 'suite.untouched()'),
('a parcel of another tenant', NULL, 'price_parcel', 'b', '{"id": "@box_a"}', 'not_found:parcel', 'id', NULL),

('one of two values', NULL, 'grade_parcel', 'a', '{"id": "@box_a", "level": 2}', 'success', NULL,
 $$result.object_data ->> 'grade' = '1' AND result.updated_fields = ARRAY['grade'] AND result.message = 'done'$$),
('a return in a case', NULL, 'grade_parcel', 'a', '{"id": "@box_a", "level": 3}', 'success', NULL,
 $$result.message = 'Nothing to do at level 3' AND result.updated_fields = '{}'
   AND result.extra_metadata -> 'result' = '{"level": 3, "was": 7}'$$),
('a value that is computed', NULL, 'grade_parcel', 'a', '{"id": "@box_a", "level": 7}', 'success', NULL,
 $$result.message = 'It has that grade' AND NOT result.extra_metadata ? 'result'$$),
('a return without anything', NULL, 'grade_parcel', 'a', '{"id": "@box_a", "level": 9}', 'success', NULL,
 $$result.message = 'Nothing to change' AND result.object_data ->> 'grade' = '7'$$),

('the first condition that is true', NULL, 'sort_parcel', 'a', '{"id": "@pallet_a"}', 'success', NULL,
 $$result.object_data ->> 'owner' = 'heavy'$$),
('the second condition', NULL, 'sort_parcel', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$result.object_data ->> 'owner' = 'Ann!' AND suite.notes('@first_a') = 'line1 line2 lid lid'$$),
('no condition', NULL, 'sort_parcel', 'a', '{"id": "@letter_a"}', 'noop:unchanged', NULL, NULL),

('numbers over rows', NULL, 'sum_up', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$(result.extra_metadata -> 'result') - 'groups' @> '{"total": 12.5, "many": 2, "is_new": true, "notes": "line1=3;line2=4;line3=1;"}'
   AND round((result.extra_metadata -> 'result' ->> 'mean')::numeric, 3) = 5.333
   AND jsonb_array_length(result.extra_metadata -> 'result' -> 'groups') = 3
   AND result.extra_metadata -> 'result' -> 'groups' -> 0 ?& ARRAY['order', 'note', 'sum']$$),
('numbers over no rows', NULL, 'sum_up', 'a', '{"id": "@letter_a"}', 'success', NULL,
 $$result.extra_metadata -> 'result' @> '{"total": 0, "many": 0}'$$),
('a deleted row does not count', $$UPDATE shop.tb_order_line SET deleted_at = now() WHERE id = '@line1_a'$$, 'sum_up', 'a',
 '{"id": "@box_a"}', 'success', NULL, $$result.extra_metadata -> 'result' @> '{"total": 2.5, "many": 1, "notes": "line2=4;line3=1;"}'$$),

('rounds', NULL, 'halve', 'a', '{"start": 100}', 'success', NULL, $$result.extra_metadata -> 'result' = '6'$$),
('no rounds of one loop, three of another', NULL, 'halve', 'a', '{"start": 1}', 'success', NULL,
 $$result.extra_metadata -> 'result' = '3'$$),
('too many rounds', NULL, 'halve', 'a', '{"start": 2000000000}', 'failed:loop_limit', NULL, NULL),

('a row as the answer', NULL, 'first_line', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$result.extra_metadata -> 'result' ->> 'id' = '@line1_a' AND result.extra_metadata -> 'result' ->> 'note' = 'line1'$$),
('a text as the answer', NULL, 'first_line', 'a', '{"id": "@letter_a"}', 'success', NULL, $$result.message = 'No line'$$),

('what was tried is undone, and something else done', NULL, 'settle', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$result.object_data ->> 'owner' = 'Ann!' AND result.object_data -> 'price' = 'null' AND result.object_data ->> 'grade' = '1'
   AND result.updated_fields = ARRAY['grade', 'owner'] AND suite.notes('@first_a') = 'line1 line2' AND suite.untouched()$$),
('a failure that the database found', NULL, 'settle', 'a', '{"id": "@letter_a"}', 'success', NULL,
 $$result.object_data ->> 'owner' = 'Ann?'$$),
('nothing to catch', $$UPDATE shop.tb_parcel SET weight = 1 WHERE id = '@box_a'$$, 'settle', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$result.object_data ->> 'owner' = 'tried' AND result.object_data ->> 'grade' = '1' AND suite.notes('@first_a') = 'line1 line2 tried'$$),
('a failure that nobody catches', NULL, 'settle', 'a', '{"id": "@box_a", "stop": true}', 'failed:stopped', NULL,
 $$(SELECT p.owner = 'Ann' AND p.grade = 7 FROM shop.tb_parcel AS p WHERE p.id = '@box_a')$$),
('a failure goes through a block that does not catch it', NULL, 'settle_all', 'a', '{"id": "@box_a"}', 'success', NULL,
 $$result.message = 'Fine' AND result.object_data ->> 'owner' = 'Ann' AND result.updated_fields = '{}'$$),
('a code of the database', NULL, 'settle_all', 'a', '{"id": "@letter_a"}', 'success', NULL, $$result.message = 'Divided'$$),
('any other', $$UPDATE shop.tb_parcel SET weight = -1 WHERE id = '@letter_a'$$, 'settle_all', 'a', '{"id": "@letter_a"}', 'success',
 NULL, $$result.message = 'Other'$$);
