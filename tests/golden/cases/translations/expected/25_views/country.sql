-- specql: common.Country views
-- content-sha256: 13835ffeb262d9ff159ba0ed64b8f692fb90ce48601cc2a3c548134a21da018a
CREATE VIEW common.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.iso_code,
    t.name,
    t.native_name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'iso_code', t.iso_code,
        'name', t.name,
        'native_name', t.native_name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM common.tb_country AS t
WHERE t.deleted_at IS NULL;
-- specql: end common.Country views
