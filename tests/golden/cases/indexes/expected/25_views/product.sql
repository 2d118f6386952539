-- specql: shop.Product views
-- content-sha256: 8b1f9c2028d8d4ca3083b369a6fb02efec2236e16f4cad626fea163d8c2b4978
CREATE VIEW shop.v_product WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.sku,
    category.id AS category_id,
    t.price,
    t.cost,
    t.on_sale,
    t.sold_from,
    t.sold_until,
    t.stock,
    t.tags,
    t.place,
    t.note,
    t.colour,
    t.label,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'sku', t.sku,
        'category_id', category.id,
        'category', CASE WHEN category.id IS NOT NULL THEN
            jsonb_build_object('id', category.id, 'identifier', category.identifier)
        END,
        'price', t.price,
        'cost', t.cost,
        'on_sale', t.on_sale,
        'sold_from', t.sold_from,
        'sold_until', t.sold_until,
        'stock', t.stock,
        'tags', t.tags,
        'place', t.place,
        'note', t.note,
        'colour', t.colour,
        'label', t.label,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_product AS t
LEFT JOIN base.tb_category AS category ON category.pk_category = t.fk_category
WHERE t.deleted_at IS NULL;
-- specql: end shop.Product views
