-- specql: shop.Order views
-- content-sha256: 2b1b38b3572f8d3eb3922aca9d802a6ac0ea9b7f702d3c20beb6dbd46f0f0edc
CREATE VIEW shop.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.number,
    t.status,
    t.total,
    origin.id AS origin_id,
    first_item.id AS first_item_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'number', t.number,
        'status', t.status,
        'total', t.total,
        'origin_id', origin.id,
        'origin', CASE WHEN origin.id IS NOT NULL THEN
            jsonb_build_object('id', origin.id, 'identifier', origin.identifier)
        END,
        'first_item_id', first_item.id,
        'first_item', CASE WHEN first_item.id IS NOT NULL THEN
            jsonb_build_object('id', first_item.id, 'identifier', first_item.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order AS t
LEFT JOIN shop.tb_order AS origin ON origin.pk_order = t.fk_origin
LEFT JOIN shop.tb_order_item AS first_item ON first_item.pk_order_item = t.fk_first_item
WHERE t.deleted_at IS NULL;
-- specql: end shop.Order views
