-- specql: catalog.manufacturer views
-- content-sha256: 54c5117242f7a93c4f229b3f7ee2e71c4df50586bdd2a55a2eafdc43143f4d1e
CREATE VIEW catalog.v_manufacturer WITH (security_invoker = true) AS
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
FROM catalog.tb_manufacturer AS t
WHERE t.deleted_at IS NULL;
-- specql: end catalog.manufacturer views
