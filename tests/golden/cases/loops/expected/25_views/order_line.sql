-- specql: shop.OrderLine views
-- content-sha256: ca3edeb0ebf60e703cbe6decb88dcf215f074cdeb6dc9a8d558e3be6ea9f0e49
CREATE VIEW shop.v_order_line WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    "order".id AS order_id,
    article.id AS article_id,
    t.note,
    t.quantity,
    t.amount,
    t.is_done,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'order_id', "order".id,
        'order', CASE WHEN "order".id IS NOT NULL THEN
            jsonb_build_object('id', "order".id, 'identifier', "order".identifier)
        END,
        'article_id', article.id,
        'article', CASE WHEN article.id IS NOT NULL THEN
            jsonb_build_object('id', article.id, 'identifier', article.identifier)
        END,
        'note', t.note,
        'quantity', t.quantity,
        'amount', t.amount,
        'is_done', t.is_done,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_order_line AS t
LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
LEFT JOIN shop.tb_article AS article ON article.pk_article = t.fk_article
WHERE t.deleted_at IS NULL;
-- specql: end shop.OrderLine views
