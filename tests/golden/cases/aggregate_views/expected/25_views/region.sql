-- specql: web.Region views
-- content-sha256: 4750d0dc85cec215d6ee02a681f987f481e955d7a0105cf2bb30b36600d4e9e3
CREATE VIEW web.v_region WITH (security_invoker = true) AS
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
FROM web.tb_region AS t
WHERE t.deleted_at IS NULL;
-- specql: end web.Region views
