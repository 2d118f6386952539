-- Aggregate views: tables that are as old as their last refresh, and those that follow every write.
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id) VALUES
    ('anna', '00000000-0000-4000-8000-000000000001'),
    ('bert', '00000000-0000-4000-8000-000000000002'),
    ('first', '00000000-0000-4000-8000-000000000003'),
    ('second', '00000000-0000-4000-8000-000000000004'),
    ('third', '00000000-0000-4000-8000-000000000005'),
    ('foreign', '00000000-0000-4000-8000-000000000006');

INSERT INTO shop.tb_customer (id, tenant_id, name, country) VALUES
    (suite.id('anna'), suite.id('a'), 'Anna', 'FR'),
    (suite.id('bert'), suite.id('b'), 'Bert', 'DE');

INSERT INTO shop.tb_order (id, tenant_id, fk_customer, status, article, amount, discount, pieces, placed_on, took, weight)
SELECT suite.id(n.name), suite.id(n.tenant), c.pk_customer, n.status, n.article, n.amount, n.discount, n.pieces,
    n.placed_on::date, n.took::interval, n.weight
FROM (VALUES
    ('first', 'a', 'Anna', 'paid', 'pen', 10.5, 0, 2, '2024-01-02', '1 hour', 1.5),
    ('second', 'a', 'Anna', 'paid', 'pen', 200, 0, NULL, '2024-01-01', NULL, 2.5),
    ('third', 'a', 'Anna', 'open', 'ink', 50, 10, 1, NULL, '5 minutes', NULL),
    ('foreign', 'b', 'Bert', 'paid', 'cup', 7, 0, 1, NULL, NULL, NULL)
) AS n(name, tenant, customer, status, article, amount, discount, pieces, placed_on, took, weight)
    JOIN shop.tb_customer AS c ON c.name = n.customer;

-- What the table should hold, made by hand.
CREATE VIEW suite.expected AS
SELECT o.tenant_id, o.fk_customer, c.id AS customer_id, o.status,
    count(*) AS orders,
    COALESCE(sum(CASE WHEN o.status = 'paid' THEN 1 END), 0) AS paid_orders,
    sum(o.amount) AS total,
    COALESCE(sum(CASE WHEN o.status <> 'paid' AND o.amount > 0 THEN o.amount * (1 - o.discount / 100.0) END), 0) AS open_total,
    sum(o.amount) / count(*) AS average,
    COALESCE(sum(o.pieces), 0) AS items,
    cardinality(array_agg(DISTINCT o.article)) AS articles,
    (array_agg(o.placed_on ORDER BY o.placed_on NULLS LAST))[1] AS first_day,
    (array_agg(o.article ORDER BY o.article DESC))[1] AS last_article,
    COALESCE(sum(o.took), INTERVAL '0') AS effort,
    avg(o.weight) AS mean_weight
FROM shop.tb_order AS o
    LEFT JOIN shop.tb_customer AS c ON c.pk_customer = o.fk_customer
WHERE o.deleted_at IS NULL
GROUP BY 1, 2, 3, 4;

CREATE FUNCTION suite.check_fresh(p_when TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    difference INTEGER;
BEGIN
    SELECT count(*) INTO difference
    FROM (
        SELECT tenant_id, fk_customer, customer_id, status, orders, paid_orders, total, open_total, round(average, 6), items,
            articles, first_day, last_article, effort, mean_weight
        FROM shop.mv_order_agg
    ) AS m
        FULL JOIN (SELECT e.*, round(e.average, 6) AS rounded FROM suite.expected AS e) AS e
            ON m.tenant_id = e.tenant_id AND m.fk_customer IS NOT DISTINCT FROM e.fk_customer AND m.status = e.status
    WHERE ROW(m.customer_id, m.orders, m.paid_orders, m.total, m.open_total, m.round, m.items, m.articles, m.first_day,
            m.last_article, m.effort, m.mean_weight)
        IS DISTINCT FROM ROW(e.customer_id, e.orders, e.paid_orders, e.total, e.open_total, e.rounded, e.items, e.articles,
            e.first_day, e.last_article, e.effort, e.mean_weight);
    ASSERT difference = 0, format('%s: %s groups are wrong', p_when, difference);
    ASSERT (SELECT count(*) FROM shop.mv_order_agg) = (SELECT count(*) FROM suite.expected), p_when || ': a group is there twice';
END
$$;

SELECT suite.check_fresh('after an insert');

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('create', 'create_order', 'a', '{"article": "mug", "amount": 3}', 'success', NULL,
 $$(SELECT orders = 1 AND total = 3 AND customer_id IS NULL FROM shop.mv_order_agg WHERE fk_customer IS NULL)
   AND (SELECT count(*) = 3 FROM shop.mv_order_agg WHERE tenant_id = suite.id('a'))$$),
('update', 'update_order', 'a', '{"id": "@third", "status": "paid"}', 'success', NULL,
 $$(SELECT orders = 3 AND total = 260.5 FROM shop.mv_order_agg WHERE customer_id = '@anna')$$),
('delete', 'delete_order', 'a', '{"id": "@second"}', 'success', NULL,
 $$(SELECT total = 10.5 AND items = 2 AND orders = 1 FROM shop.mv_order_agg WHERE customer_id = '@anna' AND status = 'paid')$$),
('a group goes', 'delete_order', 'b', '{"id": "@foreign"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM shop.mv_order_agg WHERE tenant_id = suite.id('b'))$$),
('a failure leaves it', 'update_order', 'a', '{"id": "@foreign", "status": "open"}', 'not_found:order', 'id', NULL),
('a shared entity', 'create_visit', NULL, '{"page": "home"}', 'success', NULL,
 $$(SELECT visits = 1 FROM web.mv_visit_agg WHERE page = 'home')$$);
SELECT suite.run() AS passed \gset
\o
\echo :passed
\o /dev/null
SELECT suite.check_fresh('after actions');

DO $$
DECLARE
    old_time TIMESTAMPTZ;
BEGIN
    -- Several tenants in one statement; a row that goes from one to another; nothing written at all.
    UPDATE shop.tb_order SET amount = amount + 1;
    PERFORM suite.check_fresh('after an update of two tenants');
    UPDATE shop.tb_order SET tenant_id = suite.id('b'), fk_customer = NULL WHERE id = suite.id('third');
    PERFORM suite.check_fresh('after a row went to another tenant');
    UPDATE shop.mv_order_agg SET refreshed_at = '2000-01-01';
    UPDATE shop.tb_order SET amount = 0 WHERE false;
    ASSERT (SELECT bool_and(refreshed_at = '2000-01-01') FROM shop.mv_order_agg), 'no row written, but refreshed';
    UPDATE shop.tb_order SET amount = 0 WHERE tenant_id = suite.id('a');
    ASSERT (SELECT bool_and((refreshed_at = '2000-01-01') = (tenant_id = suite.id('b'))) FROM shop.mv_order_agg),
        'the other tenant was refreshed';
    DELETE FROM shop.tb_order WHERE article = 'ink';
    PERFORM suite.check_fresh('after a deletion');

    -- Sums of another entity with the same fields are its own.
    INSERT INTO mall.tb_sale (tenant_id, article, amount) VALUES (suite.id('a'), 'pen', 99);
    ASSERT (SELECT total = 99 FROM mall.mv_sale_agg), 'mv_sale_agg follows';
    PERFORM mall.refresh_mv_sales_by_country();
    ASSERT NOT EXISTS (SELECT FROM mall.mv_sales_by_country), 'an open sale without a country';

    -- By hand.
    UPDATE shop.tb_order SET amount = 120, status = 'paid' WHERE id IN (suite.id('first'), suite.id('foreign'));
    UPDATE shop.tb_order SET deleted_at = NULL WHERE id = suite.id('foreign');
    UPDATE shop.tb_order SET amount = 130, deleted_at = NULL, placed_on = '2024-01-02' WHERE id = suite.id('second');
    ASSERT NOT EXISTS (SELECT FROM shop.mv_sales_by_country), 'manual, but filled';
    PERFORM shop.refresh_mv_sales_by_country(suite.id('a'));
    ASSERT (SELECT array_agg((tenant_id, customer_country, is_large, placed_on, customers, largest, rows)::TEXT)
        = ARRAY[format('(%s,FR,t,2024-01-02,1,130.0000,2)', suite.id('a'))] FROM shop.mv_sales_by_country), 'one tenant';
    PERFORM app.refresh_table_views();
    ASSERT (SELECT count(*) = 1 FROM shop.mv_sales_by_country WHERE tenant_id = suite.id('b')), 'all tenants';
    UPDATE shop.tb_customer SET country = 'IT';
    PERFORM shop.refresh_mv_sales_by_country();
    ASSERT (SELECT count(*) = 2 FROM shop.mv_sales_by_country WHERE customer_country = 'IT'), 'a path';
    PERFORM suite.check_fresh('after refresh_table_views()');
    DELETE FROM web.tb_visit;
    ASSERT NOT EXISTS (SELECT FROM web.mv_visit_agg), 'visits are gone';
END
$$;

-- A role without rights past row security: it sees, writes and refreshes the rows of its tenant.
CREATE ROLE aggregate_reader;
GRANT USAGE ON SCHEMA shop, suite, web TO aggregate_reader;
GRANT SELECT ON suite.ids TO aggregate_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA shop TO aggregate_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA web TO aggregate_reader;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA shop, suite, web TO aggregate_reader;
SELECT set_config('app.current_tenant_id', suite.id('a')::TEXT, false);
UPDATE shop.mv_order_agg SET refreshed_at = '2000-01-01';
UPDATE shop.mv_sales_by_country SET refreshed_at = '2000-01-01';
SET ROLE aggregate_reader;
DO $$
BEGIN
    ASSERT (SELECT count(*) > 0 AND bool_and(tenant_id = suite.id('a')) FROM shop.mv_order_agg), 'rows of another tenant are seen';
    UPDATE shop.tb_order SET amount = amount + 1;
    PERFORM shop.refresh_mv_sales_by_country();
    PERFORM shop.refresh_mv_sales_by_country(suite.id('b'));
    BEGIN
        INSERT INTO shop.mv_order_agg (tenant_id, status, orders, paid_orders, total, open_total, items, articles, effort)
        VALUES (suite.id('b'), 'open', 1, 0, 0, 0, 0, 0, '0');
        RAISE EXCEPTION 'a row of another tenant was written';
    EXCEPTION
        WHEN insufficient_privilege THEN
            NULL;
    END;
END
$$;
RESET ROLE;
DO $$
BEGIN
    PERFORM suite.check_fresh('after the writes of a role');
    ASSERT (SELECT bool_and((refreshed_at = '2000-01-01') = (tenant_id = suite.id('b'))) FROM shop.mv_order_agg),
        'the role has refreshed another tenant';
    ASSERT (SELECT bool_and((refreshed_at = '2000-01-01') = (tenant_id = suite.id('b'))) FROM shop.mv_sales_by_country),
        'the role has refreshed another tenant by hand';
END
$$;
DROP OWNED BY aggregate_reader;
DROP ROLE aggregate_reader;

-- Group by group: after every write the groups are what a query over all rows says, and only those that were written are new.
CREATE FUNCTION suite.check_groups(p_when TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    ASSERT NOT EXISTS (
        (
            SELECT m.tenant_id, m.fk_order, m.order_id, m.kind, m.is_dear, m.items, m.total FROM shop.mv_item_agg AS m
            EXCEPT ALL
            SELECT i.tenant_id, i.fk_order, o.id, i.kind, i.price > 50, count(*),
                COALESCE(sum(i.price) FILTER (WHERE i.price > 0), 0)
            FROM shop.tb_item AS i JOIN shop.tb_order AS o ON o.pk_order = i.fk_order
            WHERE i.deleted_at IS NULL AND i.kind IS DISTINCT FROM 'hidden'
            GROUP BY 1, 2, 3, 4, 5
        )
        UNION ALL
        (
            SELECT i.tenant_id, i.fk_order, o.id, i.kind, i.price > 50, count(*),
                COALESCE(sum(i.price) FILTER (WHERE i.price > 0), 0)
            FROM shop.tb_item AS i JOIN shop.tb_order AS o ON o.pk_order = i.fk_order
            WHERE i.deleted_at IS NULL AND i.kind IS DISTINCT FROM 'hidden'
            GROUP BY 1, 2, 3, 4, 5
            EXCEPT ALL
            SELECT m.tenant_id, m.fk_order, m.order_id, m.kind, m.is_dear, m.items, m.total FROM shop.mv_item_agg AS m
        )
    ), format('%s: the groups are not those of the rows', p_when);
END
$$;

DO $$
DECLARE
    write TEXT;
BEGIN
    PERFORM set_config('app.current_tenant_id', '', false);
    PERFORM suite.check_groups('nothing');
    FOREACH write IN ARRAY ARRAY[
        $w$INSERT INTO shop.tb_item (tenant_id, fk_order, kind, price)
            SELECT o.tenant_id, o.pk_order, k.kind, k.price FROM shop.tb_order AS o,
                (VALUES ('a', 1), ('a', 60), ('b', 2), (NULL, 3), (NULL, 70), ('hidden', 9)) AS k(kind, price)$w$,
        $w$INSERT INTO shop.tb_item (tenant_id, fk_order, kind, price)
            SELECT o.tenant_id, o.pk_order, 'one more', -5 FROM shop.tb_order AS o WHERE o.id = suite.id('first')$w$,
        $w$UPDATE shop.tb_item SET price = price + 20$w$,
        $w$UPDATE shop.tb_item SET kind = 'b' WHERE kind = 'a' AND price < 50$w$,
        $w$UPDATE shop.tb_item SET kind = NULL WHERE kind = 'b'$w$,
        $w$UPDATE shop.tb_item SET kind = 'hidden' WHERE price > 80$w$,
        $w$UPDATE shop.tb_item SET fk_order = (SELECT o.pk_order FROM shop.tb_order AS o WHERE o.id = suite.id('second'))
            WHERE tenant_id = suite.id('a') AND kind IS NULL$w$,
        $w$UPDATE shop.tb_item SET deleted_at = now() WHERE kind = 'one more'$w$,
        $w$UPDATE shop.tb_item SET deleted_at = NULL WHERE kind = 'one more'$w$,
        $w$UPDATE shop.tb_item SET price = 0 WHERE FALSE$w$,
        $w$DELETE FROM shop.tb_item WHERE price > 40$w$,
        $w$DELETE FROM shop.tb_item WHERE tenant_id = suite.id('b')$w$
    ] LOOP
        EXECUTE write;
        PERFORM suite.check_groups(write);
    END LOOP;
    ASSERT EXISTS (SELECT FROM shop.mv_item_agg), 'something is left';

    UPDATE shop.mv_item_agg SET refreshed_at = '2000-01-01';
    UPDATE shop.tb_item SET price = price + 1 WHERE kind = 'one more';
    ASSERT (SELECT bool_and((m.refreshed_at > '2000-01-01') = (m.kind IS NOT DISTINCT FROM 'one more')) AND count(*) > 1
        FROM shop.mv_item_agg AS m), 'only the group that was written is new';

    UPDATE shop.mv_item_agg SET total = 0;
    PERFORM shop.refresh_mv_item_agg();
    PERFORM suite.check_groups('refreshed');
    TRUNCATE shop.tb_item;
    PERFORM suite.check_groups('TRUNCATE');
    ASSERT NOT EXISTS (SELECT FROM shop.mv_item_agg), 'nothing is left';
END
$$;

-- Joins are paths with names of their own; rows of another entity make groups too, and their writes are followed there.
DO $$
BEGIN
    INSERT INTO shop.tb_item (tenant_id, fk_order, kind, price)
    SELECT o.tenant_id, o.pk_order, 'a', 10 FROM shop.tb_order AS o WHERE o.id IN (suite.id('first'), suite.id('foreign'));
    UPDATE shop.tb_customer SET country = name;
    PERFORM shop.refresh_mv_items_by_place(), web.refresh_mv_orders_by_country();
    ASSERT (SELECT count(*) = 2 AND bool_and(m.total = 10 AND m.order_status = o.status AND m.large = (o.amount > 100)::INTEGER)
        FROM shop.mv_items_by_place AS m
            JOIN shop.tb_customer AS c ON c.country = m.buyer_country
            JOIN shop.tb_order AS o ON o.fk_customer = c.pk_customer AND o.id IN (suite.id('first'), suite.id('foreign'))),
        'items by place';
    ASSERT (SELECT bool_and(m.orders = (SELECT count(*) FROM shop.tb_order AS o JOIN shop.tb_customer AS c
                ON c.pk_customer = o.fk_customer WHERE c.country = m.who_country AND o.deleted_at IS NULL))
            AND count(*) = 2 AND count(DISTINCT m.tenant_id) = 2 FROM web.mv_orders_by_country AS m), 'orders by country';

    UPDATE shop.tb_order SET status = 'open' WHERE id = suite.id('foreign');
    ASSERT (SELECT m.orders = 1 AND m.status = 'open' AND m.tenant_id = suite.id('b') FROM web.mv_region_agg AS m
        WHERE m.customer_id = suite.id('bert')), 'an order is written, a table of the region follows';
    ASSERT (SELECT bool_and(m.orders = (SELECT count(*) FROM shop.tb_order AS o WHERE o.fk_customer = m.fk_customer
                AND o.status = m.status AND o.deleted_at IS NULL)) FROM web.mv_region_agg AS m), 'all orders';

    INSERT INTO web.tb_visit (page, seconds) VALUES ('x', 1), ('x', 2), ('y', 3);
    UPDATE web.tb_visit SET page = 'z' WHERE page = 'y';
    UPDATE web.tb_visit SET seconds = NULL WHERE seconds = 2;
    DELETE FROM web.tb_visit WHERE page = 'none';
    ASSERT (SELECT array_agg(ROW(m.page, m.visits, m.seconds)::TEXT ORDER BY m.page) = ARRAY['(x,2,1)', '(z,1,3)']
        FROM web.mv_region_visits AS m WHERE m.page IN ('x', 'y', 'z')), 'visits';
    TRUNCATE web.tb_visit;
    ASSERT NOT EXISTS (SELECT FROM web.mv_region_visits), 'no visits';
    PERFORM app.refresh_table_views();
END
$$;
