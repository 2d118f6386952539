-- specql: core.User views
-- content-sha256: 4c5be6a84e037c07f3049ed125b23300b84b8ee750e972f8b1172c54307f72c8
CREATE VIEW core.v_user WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.username,
    t.email,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'username', t.username,
        'email', t.email,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM core.tb_user AS t
WHERE t.deleted_at IS NULL;
-- specql: end core.User views
