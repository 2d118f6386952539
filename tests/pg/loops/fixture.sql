-- Rows the cases start from, written past the functions: two tenants that look alike.

INSERT INTO suite.ids (name, id) VALUES
    ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO suite.ids (name, id)
SELECT n.name || '_' || t.name, md5(n.name || t.name)::uuid
FROM unnest(ARRAY['pen', 'ink', 'big', 'red', 'dry', 'first', 'second', 'third', 'line1', 'line2', 'line3', 'letter', 'box',
    'pallet']) AS n(name)
    CROSS JOIN unnest(ARRAY['a', 'b']) AS t(name);

INSERT INTO shop.tb_article (id, tenant_id, sku, stock, price)
SELECT suite.id(v.name || '_' || t.name), suite.id(t.name), v.name, v.stock, v.price
FROM unnest(ARRAY['a', 'b']) AS t(name) CROSS JOIN (VALUES ('pen', 10, 2.5), ('ink', 1, 10)) AS v(name, stock, price);

INSERT INTO shop.tb_label (id, tenant_id, name)
SELECT suite.id(v.name || '_' || t.name), suite.id(t.name), v.name
FROM unnest(ARRAY['a', 'b']) AS t(name) CROSS JOIN unnest(ARRAY['big', 'red', 'dry']) AS v(name);

INSERT INTO shop.tb_order (id, tenant_id, number, status, codes, extra)
SELECT suite.id('first_' || t.name), suite.id(t.name), '1', 'open', ARRAY['x', 'y'],
    '[{"name": "cap", "quantity": 2}, {"name": "nib"}]'
FROM unnest(ARRAY['a', 'b']) AS t(name);

INSERT INTO shop.tb_order (id, tenant_id, number, status, fk_follows)
SELECT suite.id(v.name || '_' || t.name), suite.id(t.name), v.number, v.status,
    shop.order_pk(suite.id('first_' || t.name), suite.id(t.name))
FROM unnest(ARRAY['a', 'b']) AS t(name)
    CROSS JOIN (VALUES ('second', '2', 'open'), ('third', '3', 'sent')) AS v(name, number, status);

-- The labels of the first order, dry before big.
INSERT INTO shop.tb_order_labels (fk_order, fk_label, tenant_id, position)
SELECT shop.order_pk(suite.id('first_' || t.name), suite.id(t.name)),
    shop.label_pk(suite.id(l.name || '_' || t.name), suite.id(t.name)), suite.id(t.name), l.position
FROM unnest(ARRAY['a', 'b']) AS t(name) CROSS JOIN unnest(ARRAY['dry', 'big']) WITH ORDINALITY AS l(name, position);

INSERT INTO shop.tb_order_line (id, tenant_id, fk_order, fk_article, quantity, note)
SELECT suite.id(v.name || '_' || t.name), suite.id(t.name), shop.order_pk(suite.id(v.owner || '_' || t.name), suite.id(t.name)),
    shop.article_pk(suite.id('pen_' || t.name), suite.id(t.name)), v.quantity, v.name
FROM unnest(ARRAY['a', 'b']) AS t(name)
    CROSS JOIN (VALUES ('line1', 'first', 3), ('line2', 'first', 4), ('line3', 'second', 1)) AS v(name, owner, quantity);

UPDATE shop.tb_order_line SET amount = CASE note WHEN 'line1' THEN 10 WHEN 'line2' THEN 2.5 END;

INSERT INTO shop.tb_parcel (id, tenant_id, kind, weight, grade, owner, is_big, fk_order, parts)
SELECT suite.id(v.kind || '_' || t.name), suite.id(t.name), v.kind, v.weight, 7, 'Ann', v.is_big,
    CASE WHEN v.kind = 'box' THEN shop.order_pk(suite.id('first_' || t.name), suite.id(t.name)) END,
    CASE WHEN v.kind = 'box' THEN '[{"kind": "lid"}, {"kind": "tape"}, {}, {"kind": "lid"}]'::jsonb END
FROM unnest(ARRAY['a', 'b']) AS t(name)
    CROSS JOIN (VALUES ('letter', 8, NULL), ('box', 20, true), ('pallet', 20, true)) AS v(kind, weight, is_big);

-- What is noted on the lines of an order, in the order they were made.
CREATE FUNCTION suite.notes(p_order UUID) RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(COALESCE(l.note, '-'), ' ' ORDER BY l.pk_order_line)
    FROM shop.tb_order_line AS l JOIN shop.tb_order AS o ON o.pk_order = l.fk_order
    WHERE o.id = p_order AND l.deleted_at IS NULL
$$;

-- Nothing of the other tenant has changed.
CREATE FUNCTION suite.untouched() RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (SELECT FROM shop.tb_order_line WHERE tenant_id = suite.id('b') AND (updated_by IS NOT NULL OR deleted_at IS NOT NULL))
        AND NOT EXISTS (SELECT FROM shop.tb_order WHERE tenant_id = suite.id('b') AND updated_by IS NOT NULL)
        AND NOT EXISTS (SELECT FROM shop.tb_article WHERE tenant_id = suite.id('b') AND updated_by IS NOT NULL)
        AND NOT EXISTS (SELECT FROM shop.tb_label WHERE tenant_id = suite.id('b') AND updated_by IS NOT NULL)
        AND (SELECT count(*) = 3 FROM shop.tb_order_line WHERE tenant_id = suite.id('b'))
$$;
