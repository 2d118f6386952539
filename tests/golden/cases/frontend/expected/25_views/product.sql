-- specql: shop.Product views
-- content-sha256: 8cf9115998b130259e64334ad3329b75b913a03e2972d9e7e42ed65b215bf245
CREATE VIEW shop.v_product WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.price,
    t.weight,
    t.stock,
    t.rating,
    t.condition,
    t.status,
    t.active,
    t.tags,
    t.conditions_seen,
    t.origin,
    t.titles,
    t.attributes,
    t.place,
    t.released,
    t.seen_at,
    supplier.id AS supplier_id,
    replaced_by.id AS replaced_by_id,
    COALESCE(fk_about_product.id, fk_about_supplier.id) AS about_id,
    CASE
        WHEN t.fk_about_product IS NOT NULL THEN 'Product'
        WHEN t.fk_about_supplier IS NOT NULL THEN 'Supplier'
    END AS about_type,
    t.gross,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'price', t.price,
        'weight', t.weight,
        'stock', t.stock::TEXT,
        'rating', t.rating,
        'condition', t.condition,
        'status', t.status,
        'active', t.active,
        'tags', t.tags,
        'conditions_seen', t.conditions_seen,
        'origin', t.origin,
        'titles', t.titles,
        'attributes', t.attributes,
        'place', t.place,
        'released', t.released,
        'seen_at', t.seen_at,
        'supplier_id', supplier.id,
        'supplier', CASE WHEN supplier.id IS NOT NULL THEN
            jsonb_build_object('id', supplier.id, 'identifier', supplier.identifier)
        END,
        'similar', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_product_similar AS l
                JOIN shop.tb_product AS r ON r.pk_product = l.fk_similar
            WHERE l.fk_product = t.pk_product
        ), '[]'),
        'replaced_by_id', replaced_by.id,
        'replaced_by', CASE WHEN replaced_by.id IS NOT NULL THEN
            jsonb_build_object('id', replaced_by.id, 'identifier', replaced_by.identifier)
        END,
        'about_id', COALESCE(fk_about_product.id, fk_about_supplier.id),
        'about_type', CASE
            WHEN t.fk_about_product IS NOT NULL THEN 'Product'
            WHEN t.fk_about_supplier IS NOT NULL THEN 'Supplier'
        END,
        'about', CASE
            WHEN fk_about_product.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_product.id, 'identifier', fk_about_product.identifier)
            WHEN fk_about_supplier.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_supplier.id, 'identifier', fk_about_supplier.identifier)
        END,
        'gross', t.gross,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_product AS t
LEFT JOIN shop.tb_supplier AS supplier ON supplier.pk_supplier = t.fk_supplier
LEFT JOIN shop.tb_product AS replaced_by ON replaced_by.pk_product = t.fk_replaced_by
LEFT JOIN shop.tb_product AS fk_about_product ON fk_about_product.pk_product = t.fk_about_product
LEFT JOIN shop.tb_supplier AS fk_about_supplier ON fk_about_supplier.pk_supplier = t.fk_about_supplier
WHERE t.deleted_at IS NULL;

CREATE VIEW shop.v_product_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.status,
    v.supplier_id,
    v.supplier_name,
    v.products,
    v.mean_price,
    v.last_seen,
    v.weights,
    v.refreshed_at,
    jsonb_build_object(
        'status', v.status,
        'supplier_id', v.supplier_id,
        'supplier_name', v.supplier_name,
        'products', v.products::TEXT,
        'mean_price', v.mean_price,
        'last_seen', v.last_seen,
        'weights', v.weights,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM shop.mv_product_agg AS v;
-- specql: end shop.Product views
