-- specql: base.Category views
-- content-sha256: 69c17f07b7bf389730ba242858aaf3aecc1a2ff2568aaf58ca70145b9dceb2fe
CREATE VIEW base.v_category WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_category AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Category views
