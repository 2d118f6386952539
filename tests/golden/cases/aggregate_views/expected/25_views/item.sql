-- specql: shop.Item views
-- content-sha256: 6962f436740be2b0a8e5a0e9a4d6e66f0ec69e9f3b6a7018d5d85f215b0d8f12
CREATE VIEW shop.v_item WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    "order".id AS order_id,
    t.kind,
    t.price,
    t.is_dear,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'kind', t.kind,
        'price', t.price,
        'is_dear', t.is_dear,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_item AS t
LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
WHERE t.deleted_at IS NULL;

CREATE VIEW shop.v_item_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.order_id,
    v.kind,
    v.is_dear,
    v.items,
    v.total,
    v.refreshed_at,
    jsonb_build_object(
        'order_id', v.order_id,
        'kind', v.kind,
        'is_dear', v.is_dear,
        'items', v.items::TEXT,
        'total', v.total,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM shop.mv_item_agg AS v;

CREATE VIEW shop.v_items_by_place WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.buyer_country,
    v.order_status,
    v.total,
    v.large,
    v.refreshed_at,
    jsonb_build_object(
        'buyer_country', v.buyer_country,
        'order_status', v.order_status,
        'total', v.total,
        'large', v.large::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM shop.mv_items_by_place AS v;
-- specql: end shop.Item views
