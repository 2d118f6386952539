-- specql: core.User views
-- content-sha256: 58c0e6cc2b31565c4818eda94bfff9c11a79bc1e4d0c5a0359ea0ce40fd1a6f5
CREATE VIEW core.v_user WITH (security_invoker = true) AS
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
FROM core.tb_user AS t
WHERE t.deleted_at IS NULL;
-- specql: end core.User views
