-- specql: shop.Offer views
-- content-sha256: 4f70b2974a26e022ead972ed30b5221e632ed07c689020b091fe8886e0bf591a
CREATE VIEW shop.v_offer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.price,
    template.id AS template_id,
    computed.shown_title,
    computed.shown_price,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'price', t.price,
        'template_id', template.id,
        'template', CASE WHEN template.id IS NOT NULL THEN
            jsonb_build_object('id', template.id, 'identifier', template.identifier)
        END,
        'shown_title', computed.shown_title,
        'shown_price', computed.shown_price,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_offer AS t
LEFT JOIN shop.tb_offer AS template ON template.pk_offer = t.fk_template
CROSS JOIN LATERAL (
    SELECT
        coalesce(t.title, template.title, (SELECT r.title FROM shop.tb_offer AS r WHERE r.pk_offer = template.fk_template)) AS shown_title,
        coalesce(t.price, template.price, (SELECT r.price FROM shop.tb_offer AS r WHERE r.pk_offer = template.fk_template)) AS shown_price
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end shop.Offer views
