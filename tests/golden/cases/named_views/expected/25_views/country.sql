-- specql: base.Country views
-- content-sha256: c110027a33e7f302ed3089926b05e4cf845e62759c07f8e767acfe3f04f9cb49
CREATE VIEW base.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_country AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Country views
