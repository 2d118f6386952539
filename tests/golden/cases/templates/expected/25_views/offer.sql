-- specql: shop.Offer views
-- content-sha256: 769c04bf3d2fa99a08c0f09ae20cea4d57d27d8053e9abc295e1beba808d5d39
CREATE VIEW shop.v_offer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.code,
    t.title,
    t.price,
    t.level,
    category.id AS category_id,
    t.labels,
    t.settings,
    template.id AS template_id,
    model.id AS model_id,
    t.resolved,
    computed.name_of_category,
    t.shown,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'title', t.title,
        'price', t.price,
        'level', t.level,
        'category_id', category.id,
        'category', CASE WHEN category.id IS NOT NULL THEN
            jsonb_build_object('id', category.id, 'identifier', category.identifier)
        END,
        'labels', t.labels,
        'settings', t.settings,
        'template_id', template.id,
        'template', CASE WHEN template.id IS NOT NULL THEN
            jsonb_build_object('id', template.id, 'identifier', template.identifier)
        END,
        'model_id', model.id,
        'model', CASE WHEN model.id IS NOT NULL THEN
            jsonb_build_object('id', model.id, 'identifier', model.identifier)
        END,
        'resolved', t.resolved,
        'name_of_category', computed.name_of_category,
        'shown', t.shown,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_offer AS t
LEFT JOIN base.tb_category AS category ON category.pk_category = t.fk_category
LEFT JOIN shop.tb_offer AS template ON template.pk_offer = t.fk_template
LEFT JOIN base.tb_model AS model ON model.pk_model = t.fk_model
CROSS JOIN LATERAL (
    SELECT
        category.name AS name_of_category
) AS computed
WHERE t.deleted_at IS NULL;

CREATE VIEW shop.v_offer_resolved WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.code,
    resolved_.title,
    resolved_.price,
    resolved_.level,
    category_resolved.id AS category_id,
    resolved_.labels,
    resolved_.settings,
    template.id AS template_id,
    model.id AS model_id,
    t.resolved,
    computed.name_of_category,
    t.shown,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'title', resolved_.title,
        'price', resolved_.price,
        'level', resolved_.level,
        'category_id', category_resolved.id,
        'category', CASE WHEN category_resolved.id IS NOT NULL THEN
            jsonb_build_object('id', category_resolved.id, 'identifier', category_resolved.identifier)
        END,
        'labels', resolved_.labels,
        'settings', resolved_.settings,
        'template_id', template.id,
        'template', CASE WHEN template.id IS NOT NULL THEN
            jsonb_build_object('id', template.id, 'identifier', template.identifier)
        END,
        'model_id', model.id,
        'model', CASE WHEN model.id IS NOT NULL THEN
            jsonb_build_object('id', model.id, 'identifier', model.identifier)
        END,
        'resolved', t.resolved,
        'name_of_category', computed.name_of_category,
        'shown', t.shown,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_offer AS t
LEFT JOIN base.tb_category AS category ON category.pk_category = t.fk_category
LEFT JOIN shop.tb_offer AS template ON template.pk_offer = t.fk_template
LEFT JOIN base.tb_model AS model ON model.pk_model = t.fk_model
CROSS JOIN LATERAL shop.offer_resolved(t.pk_offer, t.tenant_id) AS resolved_
LEFT JOIN base.tb_category AS category_resolved ON category_resolved.pk_category = resolved_.fk_category
CROSS JOIN LATERAL (
    SELECT
        category.name AS name_of_category
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end shop.Offer views
