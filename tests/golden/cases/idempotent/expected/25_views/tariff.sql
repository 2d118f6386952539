-- specql: base.Tariff views
-- content-sha256: fc9d373a6b5ee039c65cc969bb110e1fc17220fbe1ab3d96a9c002654d0662e4
CREATE VIEW base.v_tariff WITH (security_invoker = true) AS
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
FROM base.tb_tariff AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE base.v_tariff TO idempotent_app;
-- specql: end base.Tariff views
