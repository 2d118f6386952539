-- specql: crm.Essay views
-- content-sha256: 44766a7cab0f5d5a34868d2f477c8ed846165baa73b2bf3f9484b61514e64f17
CREATE VIEW crm.v_essay WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.state,
    t.pages,
    t.is_done,
    parent.id AS parent_id,
    model.id AS model_id,
    COALESCE(fk_about_essay.id, fk_about_topic.id) AS about_id,
    CASE
        WHEN t.fk_about_essay IS NOT NULL THEN 'Essay'
        WHEN t.fk_about_topic IS NOT NULL THEN 'Topic'
    END AS about_type,
    topic.id AS topic_id,
    t.mark,
    computed.sisters,
    computed.above,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'state', t.state,
        'pages', t.pages,
        'is_done', t.is_done,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'model_id', model.id,
        'model', CASE WHEN model.id IS NOT NULL THEN
            jsonb_build_object('id', model.id, 'identifier', model.identifier)
        END,
        'annexes', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM crm.tb_essay_annexes AS l
                JOIN crm.tb_essay AS r ON r.pk_essay = l.fk_annexes
            WHERE l.fk_essay = t.pk_essay
        ), '[]'),
        'about_id', COALESCE(fk_about_essay.id, fk_about_topic.id),
        'about_type', CASE
            WHEN t.fk_about_essay IS NOT NULL THEN 'Essay'
            WHEN t.fk_about_topic IS NOT NULL THEN 'Topic'
        END,
        'about', CASE
            WHEN fk_about_essay.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_essay.id, 'identifier', fk_about_essay.identifier)
            WHEN fk_about_topic.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_topic.id, 'identifier', fk_about_topic.identifier)
        END,
        'topic_id', topic.id,
        'topic', CASE WHEN topic.id IS NOT NULL THEN
            jsonb_build_object('id', topic.id, 'identifier', topic.identifier)
        END,
        'mark', t.mark,
        'sisters', computed.sisters,
        'above', computed.above,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_essay AS t
LEFT JOIN crm.tb_essay AS parent ON parent.pk_essay = t.fk_parent
LEFT JOIN crm.tb_essay AS model ON model.pk_essay = t.fk_model
LEFT JOIN crm.tb_essay AS fk_about_essay ON fk_about_essay.pk_essay = t.fk_about_essay
LEFT JOIN crm.tb_topic AS fk_about_topic ON fk_about_topic.pk_topic = t.fk_about_topic
LEFT JOIN crm.tb_topic AS topic ON topic.pk_topic = t.fk_topic
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM crm.tb_essay AS r
            WHERE r.tenant_id = t.tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_parent = t.pk_essay
        ) AS sisters,
        (SELECT r.name FROM crm.tb_topic AS r WHERE r.pk_topic = parent.fk_topic) AS above
) AS computed
WHERE t.deleted_at IS NULL;

CREATE VIEW crm.v_essay_resolved WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.state,
    resolved.pages,
    t.is_done,
    parent.id AS parent_id,
    model.id AS model_id,
    COALESCE(fk_about_essay.id, fk_about_topic.id) AS about_id,
    CASE
        WHEN t.fk_about_essay IS NOT NULL THEN 'Essay'
        WHEN t.fk_about_topic IS NOT NULL THEN 'Topic'
    END AS about_type,
    topic.id AS topic_id,
    t.mark,
    computed.sisters,
    computed.above,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'state', t.state,
        'pages', resolved.pages,
        'is_done', t.is_done,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'model_id', model.id,
        'model', CASE WHEN model.id IS NOT NULL THEN
            jsonb_build_object('id', model.id, 'identifier', model.identifier)
        END,
        'annexes', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM crm.tb_essay_annexes AS l
                JOIN crm.tb_essay AS r ON r.pk_essay = l.fk_annexes
            WHERE l.fk_essay = t.pk_essay
        ), '[]'),
        'about_id', COALESCE(fk_about_essay.id, fk_about_topic.id),
        'about_type', CASE
            WHEN t.fk_about_essay IS NOT NULL THEN 'Essay'
            WHEN t.fk_about_topic IS NOT NULL THEN 'Topic'
        END,
        'about', CASE
            WHEN fk_about_essay.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_essay.id, 'identifier', fk_about_essay.identifier)
            WHEN fk_about_topic.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_topic.id, 'identifier', fk_about_topic.identifier)
        END,
        'topic_id', topic.id,
        'topic', CASE WHEN topic.id IS NOT NULL THEN
            jsonb_build_object('id', topic.id, 'identifier', topic.identifier)
        END,
        'mark', t.mark,
        'sisters', computed.sisters,
        'above', computed.above,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_essay AS t
LEFT JOIN crm.tb_essay AS parent ON parent.pk_essay = t.fk_parent
LEFT JOIN crm.tb_essay AS model ON model.pk_essay = t.fk_model
LEFT JOIN crm.tb_essay AS fk_about_essay ON fk_about_essay.pk_essay = t.fk_about_essay
LEFT JOIN crm.tb_topic AS fk_about_topic ON fk_about_topic.pk_topic = t.fk_about_topic
LEFT JOIN crm.tb_topic AS topic ON topic.pk_topic = t.fk_topic
CROSS JOIN LATERAL crm.essay_resolved(t.pk_essay, t.tenant_id) AS resolved
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM crm.tb_essay AS r
            WHERE r.tenant_id = t.tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_parent = t.pk_essay
        ) AS sisters,
        (SELECT r.name FROM crm.tb_topic AS r WHERE r.pk_topic = parent.fk_topic) AS above
) AS computed
WHERE t.deleted_at IS NULL;

CREATE FUNCTION crm.v_long_papers(
    p_least INTEGER,
    p_tenant_id UUID DEFAULT nullif(current_setting('app.current_tenant_id', true), '')::UUID
)
RETURNS TABLE (
    title TEXT,
    topic_name TEXT,
    below INTEGER
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT
    t.title,
    topic.name AS topic_name,
    (
        SELECT count(*)::INTEGER
        FROM crm.tb_essay AS r
        WHERE r.tenant_id = t.tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_parent = t.pk_essay
    ) AS below
FROM crm.tb_essay AS t
LEFT JOIN crm.tb_topic AS topic ON topic.pk_topic = t.fk_topic
WHERE t.deleted_at IS NULL
    AND t.tenant_id = v_long_papers.p_tenant_id
    AND t.pages > v_long_papers.p_least AND EXISTS (
    SELECT
    FROM crm.tb_essay AS r
    WHERE r.tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::UUID
        AND r.deleted_at IS NULL
        AND r.fk_parent = t.pk_essay
)
ORDER BY title
$specql$;

REVOKE ALL ON FUNCTION crm.v_long_papers(INTEGER, UUID) FROM PUBLIC;

CREATE VIEW crm.v_papers_by_topic WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.subject_name,
    v.above_state,
    v.papers,
    v.finals,
    v.pages,
    v.refreshed_at,
    jsonb_build_object(
        'subject_name', v.subject_name,
        'above_state', v.above_state,
        'papers', v.papers::TEXT,
        'finals', v.finals::TEXT,
        'pages', v.pages::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM crm.mv_papers_by_topic AS v;
-- specql: end crm.Essay views
