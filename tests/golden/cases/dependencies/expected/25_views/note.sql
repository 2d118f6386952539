-- specql: shop.Note views
-- content-sha256: 220b3fbad599090ad699ae106e120181cae35853950924e17a7bf9a56917cc0a
CREATE VIEW shop.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    COALESCE(fk_about_customer.id, fk_about_order.id) AS about_id,
    CASE
        WHEN t.fk_about_customer IS NOT NULL THEN 'Customer'
        WHEN t.fk_about_order IS NOT NULL THEN 'Order'
    END AS about_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'about_id', COALESCE(fk_about_customer.id, fk_about_order.id),
        'about_type', CASE
            WHEN t.fk_about_customer IS NOT NULL THEN 'Customer'
            WHEN t.fk_about_order IS NOT NULL THEN 'Order'
        END,
        'about', CASE
            WHEN fk_about_customer.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_customer.id, 'identifier', fk_about_customer.identifier)
            WHEN fk_about_order.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_order.id, 'identifier', fk_about_order.identifier)
        END,
        'readers', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_note_readers AS l
                JOIN shop.tb_customer AS r ON r.pk_customer = l.fk_customer
            WHERE l.fk_note = t.pk_note
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_note AS t
LEFT JOIN shop.tb_customer AS fk_about_customer ON fk_about_customer.pk_customer = t.fk_about_customer
LEFT JOIN shop.tb_order AS fk_about_order ON fk_about_order.pk_order = t.fk_about_order
WHERE t.deleted_at IS NULL;
-- specql: end shop.Note views
