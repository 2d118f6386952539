-- specql: shop.Article views
-- content-sha256: 244717e8b346e361e23c67a519f1613facfa37e45e9c5064ae3add8355d85c4d
CREATE VIEW shop.v_article WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    main_tag.id AS main_tag_id,
    COALESCE(fk_about_tag.id, fk_about_remark.id) AS about_id,
    CASE
        WHEN t.fk_about_tag IS NOT NULL THEN 'Tag'
        WHEN t.fk_about_remark IS NOT NULL THEN 'Remark'
    END AS about_type,
    computed.remarks,
    computed.red_remarks,
    computed.tag_name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'main_tag_id', main_tag.id,
        'main_tag', CASE WHEN main_tag.id IS NOT NULL THEN
            jsonb_build_object('id', main_tag.id, 'identifier', main_tag.identifier)
        END,
        'tags', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_article_tags AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
            WHERE l.fk_article = t.pk_article
        ), '[]'),
        'about_id', COALESCE(fk_about_tag.id, fk_about_remark.id),
        'about_type', CASE
            WHEN t.fk_about_tag IS NOT NULL THEN 'Tag'
            WHEN t.fk_about_remark IS NOT NULL THEN 'Remark'
        END,
        'about', CASE
            WHEN fk_about_tag.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_tag.id, 'identifier', fk_about_tag.identifier)
            WHEN fk_about_remark.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_remark.id, 'identifier', fk_about_remark.identifier)
        END,
        'remarks', computed.remarks,
        'red_remarks', computed.red_remarks,
        'tag_name', computed.tag_name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_article AS t
LEFT JOIN base.tb_tag AS main_tag ON main_tag.pk_tag = t.fk_main_tag
LEFT JOIN base.tb_tag AS fk_about_tag ON fk_about_tag.pk_tag = t.fk_about_tag
LEFT JOIN shop.tb_remark AS fk_about_remark ON fk_about_remark.pk_remark = t.fk_about_remark
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM shop.tb_remark AS r
            WHERE r.fk_article = t.pk_article
        ) AS remarks,
        (
            SELECT count(*)::INTEGER
            FROM shop.tb_remark AS r
            WHERE r.fk_article = t.pk_article
                AND r.mood = 'bad'
        ) AS red_remarks,
        main_tag.name AS tag_name
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end shop.Article views
