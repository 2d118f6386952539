-- specql: base.Internal views
-- content-sha256: d5eba9a4d628c14d9379fe90f891c1aa26b774596fa2a4aaad6fba699d74b1a2
CREATE VIEW base.v_internal WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.secret,
    topic.id AS topic_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'secret', t.secret,
        'topic_id', topic.id,
        'topic', CASE WHEN topic.id IS NOT NULL THEN
            jsonb_build_object('id', topic.id, 'identifier', topic.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_internal AS t
LEFT JOIN base.tb_topic AS topic ON topic.pk_topic = t.fk_topic
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE base.v_internal TO api;
-- specql: end base.Internal views
