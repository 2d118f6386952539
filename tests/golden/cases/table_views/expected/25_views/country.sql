-- specql: base.Country views
-- content-sha256: 923eba6ce2faf3e0b6c2a6c7594e4cffce53ebcab1c5744a1da993f5294e2743
CREATE VIEW base.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_country AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Country views
