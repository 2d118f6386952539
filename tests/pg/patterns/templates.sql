-- Rows and their templates: whose word counts, no circles, no long chains, one tenant at a time.
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

-- c1, c2 are categories; k1 a kind; m1 a model of it, m2 one without; o1 <- o2 <- o3 are offers, f1 is one of tenant b.
INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['c1', 'c2', 'm1', 'm2', 'o1', 'o2', 'o3', 'o4', 'f1']) WITH ORDINALITY AS n(name, position);

INSERT INTO base.tb_category (id, name) VALUES (suite.id('c1'), 'tools'), (suite.id('c2'), 'toys');
INSERT INTO base.tb_kind (title, weight) VALUES ('of the kind', 3);
INSERT INTO base.tb_model (id, title, level, fk_category, fk_kind)
SELECT suite.id('m1'), NULL, 'high', c.pk_category, k.pk_kind
FROM base.tb_category AS c, base.tb_kind AS k WHERE c.id = suite.id('c2');
INSERT INTO base.tb_model (id, title) VALUES (suite.id('m2'), 'of the model');

INSERT INTO shop.tb_offer (id, tenant_id, code, title, price, labels, settings, fk_category)
SELECT suite.id('o1'), suite.id('a'), 'one', 'first', 5, '{a,b}', '{"x": 1}', c.pk_category
FROM base.tb_category AS c WHERE c.id = suite.id('c1');
INSERT INTO shop.tb_offer (id, tenant_id, code, price, fk_template)
SELECT suite.id('o2'), suite.id('a'), 'two', 7, o.pk_offer FROM shop.tb_offer AS o WHERE o.id = suite.id('o1');
INSERT INTO shop.tb_offer (id, tenant_id, code, fk_template, fk_model)
SELECT suite.id('o3'), suite.id('a'), 'three', o.pk_offer, m.pk_model
FROM shop.tb_offer AS o, base.tb_model AS m WHERE o.id = suite.id('o2') AND m.id = suite.id('m1');
INSERT INTO shop.tb_offer (id, tenant_id, code, fk_model)
SELECT suite.id('o4'), suite.id('a'), 'four', m.pk_model FROM base.tb_model AS m WHERE m.id = suite.id('m1');
INSERT INTO shop.tb_offer (id, tenant_id, code, title) VALUES (suite.id('f1'), suite.id('b'), 'foreign', 'theirs');

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('what templates say', 'update_offer', 'a', '{"id": "@o1", "title": "changed"}', 'success', NULL,
 $$(SELECT v.title = 'changed' AND v.price = 7 AND v.labels = '{a,b}' AND v.settings = '{"x": 1}' AND v.level = 'high'
      AND v.category_id = '@c1' AND v.data ->> 'title' = 'changed' AND v.data ->> 'category_id' = '@c1'
      AND v.data -> 'category' ->> 'id' = '@c1' AND (v.data ->> 'price')::NUMERIC = 7 AND v.code = 'three'
    FROM shop.v_offer_resolved AS v WHERE v.id = '@o3')$$),
('v_offer says what the row has', 'update_offer', 'a', '{"id": "@o3", "code": "3"}', 'success', NULL,
 $$result.object_data ->> 'title' IS NULL AND result.object_data ->> 'category_id' IS NULL
   AND (SELECT v.title IS NULL AND v.price IS NULL AND v.category_id IS NULL FROM shop.v_offer AS v WHERE v.id = '@o3')$$),
('the own word counts', 'update_offer', 'a', '{"id": "@o3", "title": "own", "category_id": "@c2"}', 'success', NULL,
 $$(SELECT v.title = 'own' AND v.category_id = '@c2' AND v.price = 7 AND v.name_of_category = 'toys'
    FROM shop.v_offer_resolved AS v WHERE v.id = '@o3')$$),
('until it is taken back', 'update_offer', 'a', '{"id": "@o2", "price": null}', 'success', NULL,
 $$(SELECT v.price = 5 FROM shop.v_offer_resolved AS v WHERE v.id = '@o3')$$),
('a template of a template of another entity', 'update_offer', 'a', '{"id": "@o4", "price": 1}', 'success', NULL,
 $$(SELECT v.title = 'of the kind' AND v.level = 'high' AND v.category_id = '@c2' AND v.price = 1 AND v.labels IS NULL
    FROM shop.v_offer_resolved AS v WHERE v.id = '@o4')$$),
('it may change', 'update_model', NULL, '{"id": "@m1", "title": "own of the model"}', 'success', NULL,
 $$(SELECT v.title = 'own of the model' FROM shop.v_offer_resolved AS v WHERE v.id = '@o4')
   AND (SELECT v.title = 'own of the model' FROM base.v_model_resolved AS v WHERE v.id = '@m1')$$),
('another model', 'update_offer', 'a', '{"id": "@o4", "model_id": "@m2"}', 'success', NULL,
 $$(SELECT v.title = 'of the model' AND v.level IS NULL AND v.category_id IS NULL AND v.data ->> 'category' IS NULL
    FROM shop.v_offer_resolved AS v WHERE v.id = '@o4')$$),
('no model', 'update_offer', 'a', '{"id": "@o4", "model_id": null}', 'success', NULL,
 $$(SELECT v.title IS NULL FROM shop.v_offer_resolved AS v WHERE v.id = '@o4')$$),
('a deleted template gives what it has', 'delete_offer', 'a', '{"id": "@o1"}', 'success', NULL,
 $$(SELECT v.title = 'first' AND v.price = 7 FROM shop.v_offer_resolved AS v WHERE v.id = '@o3')
   AND NOT EXISTS (SELECT FROM shop.v_offer_resolved AS v WHERE v.id = '@o1')$$),
('the function, by key', 'update_offer', 'a', '{"id": "@o3", "price": 9}', 'success', NULL,
 $$(SELECT r.title = 'first' AND r.price = 9 AND r.code = 'three' FROM shop.tb_offer AS t,
      shop.offer_resolved(t.pk_offer, t.tenant_id) AS r WHERE t.id = '@o3')
   AND NOT EXISTS (SELECT FROM shop.offer_resolved((SELECT t.pk_offer FROM shop.tb_offer AS t WHERE t.id = '@f1')))
   AND NOT EXISTS (SELECT FROM shop.offer_resolved(NULL))$$),
('a template of its own template', 'update_offer', 'a', '{"id": "@o1", "template_id": "@o2"}', 'validation:template_cycle',
 'template', $$result.message = 'Offer cannot be a template of itself'
   AND (SELECT fk_template IS NULL FROM shop.tb_offer WHERE id = '@o1')$$),
('a template of itself', 'update_offer', 'a', '{"id": "@o4", "template_id": "@o4"}', 'validation:template_cycle', 'template', NULL),
('too far away', 'create_offer', 'a', '{"code": "x", "template_id": "@o3"}', 'validation:template_depth', 'template',
 $$result.message = 'Offer has at most 2 templates that follow each other'$$),
('far enough', 'create_offer', 'a', '{"code": "x", "template_id": "@o2"}', 'success', NULL,
 $$(SELECT v.title = 'first' AND v.price = 7 FROM shop.v_offer_resolved AS v WHERE v.code = 'x')$$),
('a template of another tenant', 'create_offer', 'a', '{"code": "x", "template_id": "@f1"}', 'validation:reference_not_found',
 'template', NULL);

SELECT suite.run() AS passed \gset
\o
\echo :passed
\o /dev/null

-- Rows in a circle, older than the pattern, end.
BEGIN;
ALTER TABLE shop.tb_offer DISABLE TRIGGER tb_offer_check_templates_trigger;
UPDATE shop.tb_offer SET title = NULL, fk_template = (SELECT o.pk_offer FROM shop.tb_offer AS o WHERE o.id = suite.id('o2'))
WHERE id = suite.id('o1');
DO $$
BEGIN
    ASSERT (SELECT count(*) = 4 AND bool_and(v.title IS NULL) FILTER (WHERE v.code = 'two') FROM shop.v_offer_resolved AS v WHERE v.tenant_id = suite.id('a')),
        'a circle of templates ends';
END;
$$;
ROLLBACK;
