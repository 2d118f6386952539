-- specql: sales.Team views
-- content-sha256: ee2dba2673209cfefb1e4f837faba8ffc3c2bdf96270839a2d17e4adc7e65ce0
CREATE VIEW sales.v_team WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.size,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'size', t.size,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_team AS t
WHERE t.deleted_at IS NULL;
-- specql: end sales.Team views
