-- specql: mall.Sale views
-- content-sha256: 2b9f803371465675f70f0c9d1a604081b2aa70527f2dcdbf10235d63147cedfc
CREATE VIEW mall.v_sale WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    t.status,
    t.article,
    t.amount,
    t.discount,
    t.pieces,
    t.placed_on,
    t.took,
    t.weight,
    t.seller,
    t.is_large,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'status', t.status,
        'article', t.article,
        'amount', t.amount,
        'discount', t.discount,
        'pieces', t.pieces,
        'placed_on', t.placed_on,
        'took', t.took,
        'weight', t.weight,
        'seller', t.seller,
        'is_large', t.is_large,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM mall.tb_sale AS t
LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;

CREATE VIEW mall.v_sale_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.customer_id,
    v.status,
    v.orders,
    v.paid_orders,
    v.total,
    v.open_total,
    v.average,
    v.items,
    v.articles,
    v.first_day,
    v.last_article,
    v.effort,
    v.mean_weight,
    v.refreshed_at,
    jsonb_build_object(
        'customer_id', v.customer_id,
        'status', v.status,
        'orders', v.orders::TEXT,
        'paid_orders', v.paid_orders::TEXT,
        'total', v.total,
        'open_total', v.open_total,
        'average', v.average,
        'items', v.items::TEXT,
        'articles', v.articles::TEXT,
        'first_day', v.first_day,
        'last_article', v.last_article,
        'effort', v.effort,
        'mean_weight', v.mean_weight,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM mall.mv_sale_agg AS v;

CREATE VIEW mall.v_sales_by_country WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.customer_country,
    v.is_large,
    v.placed_on,
    v.customers,
    v.largest,
    v.rows,
    v.refreshed_at,
    jsonb_build_object(
        'customer_country', v.customer_country,
        'is_large', v.is_large,
        'placed_on', v.placed_on,
        'customers', v.customers::TEXT,
        'largest', v.largest,
        'rows', v.rows::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM mall.mv_sales_by_country AS v;
-- specql: end mall.Sale views
