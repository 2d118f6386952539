-- specql: shop.Item views
-- content-sha256: 61d5c467762de72c2805ce029cecea5d5e849eeac87310c2d21c3d73854b1950
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
-- specql: end shop.Item views
