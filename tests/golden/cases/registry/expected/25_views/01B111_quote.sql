-- specql: sales.Quote views
-- content-sha256: 7d1dfcfa329013e30010fb3ab5855e592fb0085d0321b77059fa456f572b0a25
CREATE VIEW sales.v_quote WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_quote AS t
WHERE t.deleted_at IS NULL;
-- specql: end sales.Quote views
