-- specql: common.Locale views
-- content-sha256: 71b583993d79ab2c3e3df3d1929b4989c6af3b382c999631d63622c28dde0af1
CREATE VIEW common.v_locale WITH (security_invoker = true) AS
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
FROM common.tb_locale AS t
WHERE t.deleted_at IS NULL;
-- specql: end common.Locale views
