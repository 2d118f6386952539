\ir checks.sql
\o /dev/null

INSERT INTO base.tb_category (name) VALUES ('Shoes');
INSERT INTO shop.tb_product (tenant_id, name, sku, fk_category, price) VALUES
    (suite.a(), 'Boot', 'B1', 1, 10),
    (suite.b(), 'Boot', 'B1', 1, 10);

-- unique_together and unique indexes: per tenant, without deleted rows
SELECT suite.refuses('unique_together', $$INSERT INTO shop.tb_product (tenant_id, name, sku, fk_category, price)
    VALUES (suite.a(), 'Boot', 'B2', 1, 10)$$, '23505', 'tb_product_name_category_key');
SELECT suite.refuses('unique index', $$INSERT INTO shop.tb_product (tenant_id, name, sku, price)
    VALUES (suite.a(), 'Shoe', 'B1', 10)$$, '23505', 'tb_product_sku_key');
UPDATE shop.tb_product SET deleted_at = now() WHERE tenant_id = suite.b();
INSERT INTO shop.tb_product (tenant_id, name, sku, fk_category, price) VALUES (suite.b(), 'Boot', 'B1', 1, 10);
INSERT INTO shop.tb_product (tenant_id, name, sku, price, note) VALUES
    (suite.a(), 'C', 'C1', 1, 'plain'), (suite.a(), 'D', 'D1', 1, 'plain');
SELECT suite.refuses('unique index with a condition', $$INSERT INTO shop.tb_product (tenant_id, name, sku, price, note)
    VALUES (suite.a(), 'E', 'E1', 1, 'xy'), (suite.a(), 'F', 'F1', 1, 'xy')$$, '23505', 'tb_product_note_key');
SELECT suite.check('a shared table has no tenant in its indexes', indexdef LIKE '%(name, fk_parent) WHERE (deleted_at IS NULL)')
FROM pg_indexes WHERE indexname = 'tb_category_name_parent_key';

-- constraints
SELECT suite.refuses('constraint', $$UPDATE shop.tb_product SET cost = 11 WHERE sku = 'B1'$$, '23514',
    'tb_product_price_covers_cost_check');
SELECT suite.check('a constraint is a failure with its name', r.status = 'validation:price_covers_cost'
    AND r.message = 'A product''s price must cover its cost'
    AND r.extra_metadata -> 'error' ->> 'code' = 'validation:price_covers_cost'
    AND r.extra_metadata -> 'error' -> 'fields' = '["cost", "price"]')
FROM app.update_product(suite.a(), NULL, jsonb_build_object(
    'id', (SELECT id FROM shop.tb_product WHERE tenant_id = suite.a() AND sku = 'B1'), 'cost', 11)) AS r;
SELECT suite.check('without a message it is the condition', r.status = 'validation:sold_period'
    AND r.message = 'sold_from <= sold_until')
FROM app.create_product(suite.a(), NULL,
    '{"name": "P", "sku": "P", "price": 1, "sold_from": "2024-02-01", "sold_until": "2024-01-01"}') AS r;
SELECT suite.check('a field''s own check is not one of them', r.status = 'validation:invalid_value'
    AND r.extra_metadata -> 'error' ->> 'field' = 'price')
FROM app.create_product(suite.a(), NULL, '{"name": "P", "sku": "P", "price": -1}') AS r;
SELECT suite.check('a message with quotes', r.status = 'validation:not_blank' AND r.message = 'Say "something"')
FROM app.create_category(NULL, NULL, '{"name": "  "}') AS r;
SELECT suite.check('unique_together names its fields', r.status = 'conflict:unique_violation'
    AND r.extra_metadata -> 'error' -> 'fields' = '["name", "category"]')
FROM app.create_product(suite.a(), NULL, jsonb_build_object('name', 'Boot', 'sku', 'B9', 'price', 1,
    'category_id', (SELECT id FROM base.tb_category))) AS r;
SELECT suite.check('an audit row says the same', count(*) = 1) FROM app.tb_mutation_audit_log
WHERE status = 'validation:price_covers_cost';

-- trigrams: an index for parts of texts, which PostgreSQL takes for LIKE
SELECT suite.check('a trigram index has the operator class of its extension',
    indexdef LIKE '%USING gin (label public.gin_trgm_ops)' OR indexdef LIKE '%USING gin (label gin_trgm_ops)')
FROM pg_indexes WHERE indexname = 'tb_product_label_idx';
SET enable_seqscan = off;
CREATE TEMPORARY TABLE trigram_plan (line text);
DO $$
DECLARE line text;
BEGIN
    FOR line IN EXPLAIN SELECT 1 FROM shop.tb_product WHERE name LIKE '%part%' AND sku LIKE '%other%' LOOP
        INSERT INTO trigram_plan VALUES (line);
    END LOOP;
END $$;
RESET enable_seqscan;
SELECT suite.check('LIKE takes the trigram index',
    EXISTS (SELECT FROM trigram_plan WHERE line LIKE '%tb_product_name_sku_gin_trgm_idx%'));
