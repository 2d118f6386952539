-- specql: shop.Parcel views
-- content-sha256: 3c9a71ec10d8dab5dee138a46d2ac120f40e1817c007c3805499a466e7ac1eab
CREATE VIEW shop.v_parcel WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.kind,
    t.weight,
    t.grade,
    t.owner,
    "order".id AS order_id,
    t.parts,
    t.is_big,
    t.price,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'kind', t.kind,
        'weight', t.weight,
        'grade', t.grade,
        'owner', t.owner,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'parts', t.parts,
        'is_big', t.is_big,
        'price', t.price,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_parcel AS t
LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
WHERE t.deleted_at IS NULL;
-- specql: end shop.Parcel views
