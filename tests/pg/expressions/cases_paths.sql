-- Paths over references.

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('paths in conditions and values', NULL, 'place_order', 'a', '{"id": "@order"}', 'success', NULL,
 $$result.object_data ->> 'ship_to' = 'Lyon' AND result.object_data ->> 'status' = 'placed'$$),
('a path that ends early is unknown, and a guard wants true', NULL, 'place_order', 'a', '{"id": "@empty_order"}',
 'forbidden:place_order', NULL, NULL),
('a path that ends behind its first reference', $$UPDATE sales.tb_customer SET fk_company = NULL WHERE id = '@ann'$$,
 'place_order', 'a', '{"id": "@order"}', 'validation:not_delivered_there', 'customer', NULL),
('a path that ends behind its second reference', $$UPDATE sales.tb_company SET fk_country = NULL WHERE id = '@acme'$$,
 'place_order', 'a', '{"id": "@order"}', 'validation:not_delivered_there', 'customer', NULL),
('the value at the end of a path', $$UPDATE sales.tb_company SET fk_country = geo.country_pk('@mars') WHERE id = '@acme'$$,
 'place_order', 'a', '{"id": "@order"}', 'validation:not_delivered_there', 'customer', NULL),
('beside an own field', $$UPDATE sales.tb_order SET total = 101 WHERE id = '@order'$$, 'place_order', 'a', '{"id": "@order"}',
 'validation:over_credit', 'total',
 $$result.extra_metadata -> 'error' -> 'fields' = '["total", "customer"]'$$),
('an unknown condition takes the other branch', $$UPDATE geo.tb_country SET in_union = NULL WHERE id = '@france'$$,
 'place_order', 'a', '{"id": "@order"}', 'success', NULL, $$result.object_data ->> 'ship_to' = 'France'$$),
('the row of another tenant', NULL, 'place_order', 'a', '{"id": "@foreign_order"}', 'not_found:order', 'id', NULL),
('behind an input value', NULL, 'open_order', 'a', '{"for": "@branch", "customer_id": "@ann"}', 'success', NULL,
 $$result.object_data ->> 'number' = 'MA-1' AND result.object_data -> 'total' = '10'$$),
('behind an input value that is NULL', NULL, 'open_order', 'a', '{"for": "@branch", "customer_id": null}',
 'validation:closed', 'customer', NULL),
('behind an input value of another tenant', NULL, 'open_order', 'a', '{"for": "@foreign_company", "customer_id": "@ann"}',
 'validation:reference_not_found', 'for', NULL),
('in WHERE, behind what was found, in SET', NULL, 'hurry_order', 'a', '{"id": "@order"}', 'success', NULL,
 $$(SELECT name = 'A' FROM sales.tb_customer WHERE id = '@ann') AND (SELECT name = 'Bob' FROM sales.tb_customer WHERE id = '@bob')
   AND (SELECT name = 'Foreign' FROM sales.tb_customer WHERE id = '@foreign_customer')
   AND result.object_data -> 'ship_to' = 'null'$$),
('in WHERE, and nothing is found', NULL, 'hurry_order', 'a', '{"id": "@empty_order"}', 'validation:not_french', NULL, NULL);
