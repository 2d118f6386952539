-- specql: base.Topic views
-- content-sha256: be358010983e92b0172b4dee0dd5cdd8ce0c9bee8aebe8b62ade71fd96d26872
CREATE VIEW base.v_topic WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.clicks,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'clicks', t.clicks::TEXT,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_topic AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE base.v_topic TO api;
-- specql: end base.Topic views
