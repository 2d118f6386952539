-- specql: management.Organization views
-- content-sha256: 310114c5e89bdba1e7e1388938cbc0948cacad07500be34e666a064edac43307
CREATE VIEW management.v_organization WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
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
FROM management.tb_organization AS t
WHERE t.deleted_at IS NULL;
-- specql: end management.Organization views
