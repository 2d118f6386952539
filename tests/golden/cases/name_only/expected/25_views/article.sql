-- specql: cms.Article views
-- content-sha256: e780cf97e5c08ea080b79149763936e2d359b9c3ee1fb30bd9b6518efcf868b8
CREATE VIEW cms.v_article WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.status,
    section.id AS section_id,
    t.article,
    t.access,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'status', t.status,
        'section_id', section.id,
        'section', CASE WHEN section.id IS NOT NULL THEN
            jsonb_build_object('id', section.id, 'identifier', section.identifier)
        END,
        'article', t.article,
        'access', t.access,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM cms.tb_article AS t
LEFT JOIN cms.tb_section AS section ON section.pk_section = t.fk_section
WHERE t.deleted_at IS NULL;
-- specql: end cms.Article views
