-- specql: common.File views
-- content-sha256: 3722152e5e6d032e166f3f6e1fb5b483e635d179c5940d85421ab7bc2a05a8f6
CREATE VIEW common.v_file WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.path,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'path', t.path,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM common.tb_file AS t
WHERE t.deleted_at IS NULL;
-- specql: end common.File views
