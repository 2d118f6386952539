-- specql: kinds.Limit views
-- content-sha256: 4d0045e521a35911f7b21269d84f3e6ebd5eacde0f132644acb87ce4015bcafe
CREATE VIEW kinds.v_limit WITH (security_invoker = true) AS
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
FROM kinds.tb_limit AS t
WHERE t.deleted_at IS NULL;
-- specql: end kinds.Limit views
