-- specql: shop.Remark views
-- content-sha256: a545000d969fa31d1ae4e4d4067588fec3db12c48cd3df7b96e268dac1cf0a4d
CREATE VIEW shop.v_remark WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.body,
    t.mood,
    article.id AS article_id,
    parent.id AS parent_id,
    tag.id AS tag_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'body', t.body,
        'mood', t.mood,
        'article_id', article.id,
        'article', CASE WHEN article.id IS NOT NULL THEN
            jsonb_build_object('id', article.id, 'identifier', article.identifier)
        END,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'tag_id', tag.id,
        'tag', CASE WHEN tag.id IS NOT NULL THEN
            jsonb_build_object('id', tag.id, 'identifier', tag.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_remark AS t
LEFT JOIN shop.tb_article AS article ON article.pk_article = t.fk_article
LEFT JOIN shop.tb_remark AS parent ON parent.pk_remark = t.fk_parent
LEFT JOIN base.tb_tag AS tag ON tag.pk_tag = t.fk_tag;
-- specql: end shop.Remark views
