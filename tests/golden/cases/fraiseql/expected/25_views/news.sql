-- specql: base.News views
-- content-sha256: 200d6384b27d31393756c295a97a40667033510102faa00ad5ce8e51cc612b3b
CREATE VIEW base.v_news WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    t.body,
    COALESCE(fk_about_topic.id, fk_about_internal.id) AS about_id,
    CASE
        WHEN t.fk_about_topic IS NOT NULL THEN 'Topic'
        WHEN t.fk_about_internal IS NOT NULL THEN 'Internal'
    END AS about_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'tagged', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM base.tb_news_tagged AS l
                JOIN base.tb_topic AS r ON r.pk_topic = l.fk_topic
            WHERE l.fk_news = t.pk_news
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_news AS t
LEFT JOIN base.tb_topic AS fk_about_topic ON fk_about_topic.pk_topic = t.fk_about_topic
LEFT JOIN base.tb_internal AS fk_about_internal ON fk_about_internal.pk_internal = t.fk_about_internal
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE base.v_news TO api;
-- specql: end base.News views
