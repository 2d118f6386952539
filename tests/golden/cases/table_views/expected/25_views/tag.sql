-- specql: base.Tag views
-- content-sha256: bed9116540e4e18f26d674c9417045088301a014e6decdd222f2c99caa06448f
CREATE VIEW base.v_tag WITH (security_invoker = true) AS
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
FROM base.tb_tag AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Tag views
