-- One write for each element of a list. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('p1', '00000000-0000-4000-8000-000000000001'),
    ('p2', '00000000-0000-4000-8000-000000000002'),
    ('p3', '00000000-0000-4000-8000-000000000003'),
    ('p4', '00000000-0000-4000-8000-000000000004'),
    ('p5', '00000000-0000-4000-8000-000000000005'),
    ('other', '00000000-0000-4000-8000-00000000000b'),
    ('seller', '00000000-0000-4000-8000-00000000000c');

INSERT INTO shop.tb_seller (id, tenant_id, name) VALUES (suite.id('seller'), suite.id('a'), 'Ada');

INSERT INTO shop.tb_price (id, tenant_id, code, amount) VALUES
    (suite.id('p1'), suite.id('a'), 'C1', 10),
    (suite.id('p2'), suite.id('a'), 'C2', 20),
    (suite.id('p3'), suite.id('a'), 'C3', 30),
    (suite.id('p4'), suite.id('a'), 'C4', 40),
    (suite.id('p5'), suite.id('a'), 'C5', 50),
    (suite.id('other'), suite.id('b'), 'O', 1);

-- Amounts of the live rows of a tenant, by code.
CREATE FUNCTION suite.amounts() RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(code || ' ' || trim_scale(amount), ', ' ORDER BY code) FROM shop.tb_price
    WHERE tenant_id = suite.id('a') AND deleted_at IS NULL
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('all of them', NULL, 'change_prices', 'a', '{"changes": [{"id": "@p1", "amount": 11}, {"id": "@p2", "amount": 22}]}', 'success',
 NULL, $$suite.amounts() = 'C1 11, C2 22, C3 30, C4 40, C5 50' AND result.message = '2 of 2 done' AND result.id IS NULL
   AND result.extra_metadata -> 'result' = jsonb_build_object('processed_count', 2, 'failed_count', 0,
       'failed_items', '[]'::JSONB, 'ids', '["@p1", "@p2"]'::JSONB)
   AND (SELECT count(*) = 2 FROM shop.tv_price WHERE data ->> 'amount' IN ('11.00', '22.00'))$$),
('elements that fail, over several batches', NULL, 'change_prices', 'a',
 '{"changes": [{"id": "@p1", "amount": 11}, {"id": "@p2", "amount": -2}, {"id": "@p3", "amount": 33},
   {"id": "@p4", "amount": 44}, {"id": "@p1", "amount": "many"}, {"id": "@other", "amount": 2}, {"id": "@p5", "amount": 55}]}',
 'success', NULL,
 $$suite.amounts() = 'C1 11, C2 20, C3 33, C4 44, C5 55' AND result.message = '4 of 7 done'
   AND (SELECT amount = 1 FROM shop.tb_price WHERE id = '@other')
   AND result.extra_metadata #> '{result,ids}' = '["@p1", "@p3", "@p4", "@p5"]'
   AND (SELECT string_agg(concat_ws(' ', f ->> 'index', f ->> 'code', f ->> 'sqlstate', f ->> 'message'), '; ')
        FROM jsonb_array_elements(result.extra_metadata #> '{result,failed_items}') AS f)
       = '1 validation:positive 23514 A price is positive.; 4 validation:invalid_value 22P02 Invalid value; '
         || '5 not_found:price Price not found'$$),
('none of them', NULL, 'change_prices', 'a', '{"changes": [{"id": "@other", "amount": 2}, {"amount": 2}]}', 'failed:bulk_operation',
 NULL, $$result.message = '2 of 2 failed' AND jsonb_array_length(result.extra_metadata #> '{error,failures}') = 2
   AND (SELECT amount = 1 FROM shop.tb_price WHERE id = '@other')$$),
('what is so already', NULL, 'change_prices', 'a', '{"changes": [{"id": "@p1", "amount": 10}]}', 'noop:unchanged', NULL,
 $$result.extra_metadata #> '{result,ids}' = '["@p1"]' AND (SELECT updated_by IS NULL FROM shop.tb_price WHERE id = '@p1')$$),
('an empty list', NULL, 'change_prices', 'a', '{"changes": []}', 'noop:unchanged', NULL, $$result.message = '0 of 0 done'$$),
('no list', NULL, 'change_prices', 'a', '{}', 'validation:required_field', 'changes', NULL),
('something else', NULL, 'change_prices', 'a', '{"changes": {"id": 1}}', 'validation:invalid_value', 'changes', NULL),
('a row that its condition leaves out', $$UPDATE shop.tb_price SET status = 'closed' WHERE id = '@p1'$$, 'change_prices', 'a',
 '{"changes": [{"id": "@p1", "amount": 11}, {"id": "@p2", "amount": 22}]}', 'success', NULL,
 $$result.extra_metadata #>> '{result,failed_items,0,code}' = 'not_found:price'
   AND suite.amounts() = 'C1 10, C2 22, C3 30, C4 40, C5 50'$$),
('a row twice', NULL, 'change_prices', 'a', '{"changes": [{"id": "@p1", "amount": 11}, {"id": "@p1", "amount": 12}]}', 'success',
 NULL, $$(SELECT amount = 12 FROM shop.tb_price WHERE id = '@p1')$$),

('inserts', NULL, 'add_prices', 'a', '{"seller": "@seller", "prices": [{"code": "N1", "amount": 1, "remark": "R"}, {"code": "N2"}]}',
 'success', NULL, $$result.id IS NULL AND result.updated_fields = '{}' AND jsonb_array_length(result.extra_metadata #> '{result,ids}') = 2
   AND (SELECT count(*) = 2 FROM shop.tb_price AS p JOIN shop.tb_seller AS s ON s.pk_seller = p.fk_seller
        WHERE p.code LIKE 'N_' AND p.tenant_id = '@a' AND p.created_by = '@caller'
            AND p.id::TEXT IN (SELECT jsonb_array_elements_text(result.extra_metadata #> '{result,ids}')))$$),
('secrets of elements stay out of the log', $$SELECT app.add_prices('@a', '@caller', '{"prices": [{"code": "N1", "remark": "R"}]}')$$,
 'close_prices', 'a', '{"price_ids": []}', 'noop:unchanged', NULL,
 $$(SELECT input_payload ->> 'prices' = '***' FROM app.tb_mutation_audit_log WHERE action = 'add_prices')$$),
('stop at the first error', NULL, 'add_prices', 'a',
 '{"prices": [{"code": "N1"}, {"code": "N2"}, {"code": "N3"}, {"code": "C1"}, {"code": "N5"}]}', 'success', NULL,
 $$result.message = '3 of 5 done' AND (SELECT count(*) = 3 FROM shop.tb_price WHERE code LIKE 'N_')
   AND result.extra_metadata -> 'result' @> '{"total_count": 5, "processed_count": 3, "failed_count": 1, "skipped_count": 1}'
   AND result.extra_metadata #> '{result,failures,0}' @> '{"index": 3, "code": "conflict:unique_violation", "field": "code"}'$$),
('stop at once', NULL, 'add_prices', 'a', '{"prices": [{"code": "C1"}, {"code": "N1"}]}', 'failed:bulk_operation', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_price WHERE code LIKE 'N_')$$),
('no array', NULL, 'add_prices', 'a', '{"prices": 1}', 'validation:invalid_value', NULL, NULL),

('a list of ids', NULL, 'close_prices', 'a', '{"price_ids": ["@p1", "@p3"]}', 'success', NULL,
 $$(SELECT count(*) = 2 FROM shop.tb_price WHERE status = 'closed') AND result.extra_metadata -> 'result'
   = jsonb_build_object('ids', '["@p1", "@p3"]'::JSONB, 'failed_count', 0, 'skipped_count', 0)$$),
('all or none', NULL, 'close_prices', 'a', '{"price_ids": ["@p1", "@other", "@p3", "@other"]}', 'failed:bulk_operation', NULL,
 $$result.message = '2 of 4 failed' AND NOT EXISTS (SELECT FROM shop.tb_price WHERE status = 'closed')
   AND (SELECT string_agg(f ->> 'index', ' ') FROM jsonb_array_elements(result.extra_metadata #> '{error,failures}') AS f) = '1 3'$$),
('deletes', NULL, 'drop_prices', 'a', '{"ids": [{"id": "@p1"}, {"id": "@p2"}]}', 'success', NULL,
 $$suite.amounts() = 'C3 30, C4 40, C5 50' AND result.extra_metadata -> 'result' @> '{"total_count": 2, "failed_count": 0}'$$),
('a delete of what is gone', $$UPDATE shop.tb_price SET deleted_at = now() WHERE id = '@p1'$$, 'drop_prices', 'a',
 '{"ids": [{"id": "@p2"}, {"id": "@p1"}]}', 'failed:bulk_operation', NULL, $$suite.amounts() = 'C2 20, C3 30, C4 40, C5 50'$$),
('rows of another entity, and their impact', NULL, 'drop_sellers', 'a', '{"sellers": [{"name": "Ada"}, {"name": "Eve"}]}', 'success', NULL,
 $$NOT result.extra_metadata ? 'result' AND result.message = '1 of 2 done'
   AND (SELECT deleted_at IS NOT NULL FROM shop.tb_seller WHERE id = '@seller')
   AND result.extra_metadata #> '{_meta,sideEffects,0,ids}' = '["@seller"]'$$),
('another tenant', NULL, 'drop_sellers', 'b', '{"sellers": [{"name": "Ada"}]}', 'failed:bulk_operation', NULL, NULL),
('no tenant', NULL, 'drop_sellers', NULL, '{"sellers": []}', 'unauthorized:no_tenant', NULL, NULL);

SELECT suite.run() AS passed \gset
\echo :passed
