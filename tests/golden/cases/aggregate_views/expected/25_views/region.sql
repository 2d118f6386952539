-- specql: web.Region views
-- content-sha256: 5ccb830986905e5fa2915e3bc760402199fbdec80c945165f8938ea222f76e97
CREATE VIEW web.v_region WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM web.tb_region AS t
WHERE t.deleted_at IS NULL;

CREATE VIEW web.v_region_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.customer_id,
    v.status,
    v.orders,
    v.largest,
    v.refreshed_at,
    jsonb_build_object(
        'customer_id', v.customer_id,
        'status', v.status,
        'orders', v.orders::TEXT,
        'largest', v.largest,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM web.mv_region_agg AS v;

CREATE VIEW web.v_orders_by_country WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.who_country,
    v.orders,
    v.refreshed_at,
    jsonb_build_object(
        'who_country', v.who_country,
        'orders', v.orders::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM web.mv_orders_by_country AS v;

CREATE VIEW web.v_region_visits WITH (security_invoker = true) AS
SELECT
    v.page,
    v.visits,
    v.seconds,
    v.refreshed_at,
    jsonb_build_object(
        'page', v.page,
        'visits', v.visits::TEXT,
        'seconds', v.seconds::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM web.mv_region_visits AS v;
-- specql: end web.Region views
