-- foreach: over rows, lists and JSON.

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('rows that refer to the own row', NULL, 'pack', 'a', '{"id": "@first_a"}', 'success', NULL,
 $$(SELECT a.stock = 3 FROM shop.tb_article AS a WHERE a.id = '@pen_a')
   AND (SELECT count(*) = 2 FROM shop.tb_order_line AS l WHERE l.is_done AND l.tenant_id = '@a')
   AND result.updated_fields = ARRAY['status'] AND suite.untouched()$$),
('a failure in the second round undoes the first', $$UPDATE shop.tb_order_line SET quantity = 8 WHERE id = '@line2_a'$$, 'pack',
 'a', '{"id": "@first_a"}', 'validation:out_of_stock', NULL,
 $$(SELECT a.stock = 10 FROM shop.tb_article AS a WHERE a.id = '@pen_a') AND suite.untouched()$$),
('no rows, no rounds', NULL, 'pack', 'a', '{"id": "@third_a"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_order_line AS l WHERE l.is_done)$$),
('rows of another tenant are not there', NULL, 'pack', 'b', '{"id": "@first_a"}', 'not_found:order', 'id', 'suite.untouched()'),
('deleted rows are passed over', $$UPDATE shop.tb_order_line SET deleted_at = now() WHERE id = '@line1_a'$$, 'pack', 'a',
 '{"id": "@first_a"}', 'success', NULL, $$(SELECT a.stock = 6 FROM shop.tb_article AS a WHERE a.id = '@pen_a')$$),
('ten thousand rows', $$INSERT INTO shop.tb_order_line (tenant_id, fk_order, fk_article, quantity)
    SELECT '@a', shop.order_pk('@third_a', '@a'), shop.article_pk('@pen_a', '@a'), 0 FROM generate_series(1, 10000)$$, 'pack',
 'a', '{"id": "@third_a"}', 'success', NULL,
 $$(SELECT count(*) = 10000 FROM shop.tb_order_line AS l WHERE l.is_done) AND suite.untouched()$$),

('objects of the input', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": [
    {"sku": "pen", "quantity": 2, "note": {"text": "for Ann"}, "done": true, "parts": [{"name": "cap", "quantity": 1}]},
    {"sku": "ink", "quantity": "1", "parts": [{"name": "lid", "extra": true, "free": true, "quantity": 4},
        {"name": "box", "extra": true, "free": false}, {"name": "bag", "extra": true}]}]}', 'success', NULL,
 $$suite.notes('@third_a') = 'for Ann cap! - lid!' AND result.updated_fields = '{}'
   AND (SELECT array_agg(ROW(l.quantity, l.amount, l.is_done)::text ORDER BY l.pk_order_line)
            = ARRAY['(2,5.0,t)', '(2,0,f)', '(1,10,f)', '(5,0,f)']
        FROM shop.tb_order_line AS l WHERE l.fk_order = shop.order_pk('@third_a', '@a'))
   AND suite.untouched()$$),
('an empty list of objects', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": []}', 'noop:unchanged', NULL, NULL),
('null for a list inside of an object', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": [{"sku": "pen", "parts": null}]}',
 'success', NULL, $$suite.notes('@third_a') = '-'$$),
('a text for a list inside of an object', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": [{"sku": "pen", "parts": "x"}]}',
 'validation:invalid_value', NULL, $$suite.notes('@third_a') IS NULL$$),
('a text for a number', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": [{"sku": "pen", "quantity": "two"}]}',
 'validation:invalid_value', NULL, $$suite.notes('@third_a') IS NULL$$),
('what a round looks for is missing', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": [{"sku": "pen"}, {"sku": "cup"}]}',
 'validation:unknown_article', NULL, $$suite.notes('@third_a') IS NULL$$),
('an object instead of a list', NULL, 'add_lines', 'a', '{"id": "@third_a", "lines": {"sku": "pen"}}',
 'validation:invalid_value', 'lines', NULL),
('ten thousand objects', NULL, 'add_lines', 'a',
 (SELECT '{"id": "@third_a", "lines": ' || json_agg(json_build_object('sku', 'pen', 'quantity', i)) || '}'
          FROM generate_series(1, 10000) AS i), 'success', NULL,
 $$(SELECT sum(l.quantity) = 50005000 FROM shop.tb_order_line AS l WHERE l.fk_order = shop.order_pk('@third_a', '@a'))$$),

('texts and references of the input, lists of the row', NULL, 'tag', 'a',
 '{"id": "@first_a", "tags": ["new", "red", "new"], "rows": ["@red_a", "@big_a"]}', 'success', NULL,
 $$(SELECT string_agg(l.name, ' ' ORDER BY l.pk_label) = 'big! red! dry new' FROM shop.tb_label AS l WHERE l.tenant_id = '@a')
   AND suite.notes('@first_a') = 'line1 line2 dry big! x y' AND suite.untouched()$$),
('lists that are NULL', NULL, 'tag', 'a', '{"id": "@third_a", "tags": ["red"], "rows": []}', 'noop:unchanged', NULL,
 $$suite.notes('@third_a') IS NULL$$),
('a reference to a row of another tenant', NULL, 'tag', 'a', '{"id": "@first_a", "tags": ["x"], "rows": ["@red_b"]}',
 'validation:reference_not_found', 'rows', 'suite.untouched()'),

('rows by a condition, and theirs', NULL, 'cancel_followers', 'a', '{"id": "@first_a"}', 'success', NULL,
 $$(SELECT o.status = 'cancelled' FROM shop.tb_order AS o WHERE o.id = '@second_a')
   AND (SELECT o.status = 'sent' FROM shop.tb_order AS o WHERE o.id = '@third_a')
   AND NOT EXISTS (SELECT FROM shop.tb_order_line AS l WHERE l.id = '@line3_a')
   AND suite.notes('@first_a') = 'line1 line2' AND suite.untouched()$$),
('rows of the own entity, the own row among them', $$UPDATE shop.tb_order SET fk_follows = NULL WHERE tenant_id = '@a'$$,
 'close_all', 'a', '{"id": "@first_a"}', 'success', NULL,
 $$(SELECT bool_and(o.status = 'sent') FROM shop.tb_order AS o WHERE o.tenant_id = '@a')
   AND result.object_data ->> 'status' = 'sent' AND suite.untouched()$$),
('rows of the own entity that refer to the own row', NULL, 'close_all', 'a', '{"id": "@first_a"}', 'validation:has_followers', NULL,
 $$(SELECT o.status = 'open' FROM shop.tb_order AS o WHERE o.id = '@first_a')$$),

('an id in JSON leads to a row', NULL, 'add_articles', 'a',
 '{"id": "@third_a", "articles": [{"article_id": "@ink_a", "quantity": 2, "again": "@pen_a"}, {"quantity": 3}]}', 'success', NULL,
 $$(SELECT array_agg(ROW(a.sku, l.quantity)::text ORDER BY l.pk_order_line) = ARRAY['(ink,2)', '(,3)']
    FROM shop.tb_order_line AS l LEFT JOIN shop.tb_article AS a ON a.pk_article = l.fk_article
    WHERE l.fk_order = shop.order_pk('@third_a', '@a'))
   AND suite.notes('@first_a') = 'again again' AND suite.untouched()$$),
('an id in JSON of a row of another tenant', NULL, 'add_articles', 'a', '{"id": "@third_a", "articles": [{"article_id": "@ink_b"}]}',
 'validation:reference_not_found', 'article', 'suite.untouched()'),
('an id in JSON that is none', NULL, 'add_articles', 'a', '{"id": "@third_a", "articles": [{"article_id": "ink"}]}',
 'validation:invalid_value', NULL, NULL),

('JSON of the row', NULL, 'copy_parts', 'a', '{"id": "@first_a"}', 'success', NULL,
 $$suite.notes('@first_a') = 'line1 line2 cap nib'$$),
('JSON of the row that is NULL', NULL, 'copy_parts', 'a', '{"id": "@second_a"}', 'noop:unchanged', NULL, NULL),
('JSON of the row that is no list', $$UPDATE shop.tb_order SET extra = '{"name": "cap"}' WHERE id = '@first_a'$$, 'copy_parts', 'a',
 '{"id": "@first_a"}', 'validation:invalid_value', NULL, NULL);
