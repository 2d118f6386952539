-- specql: places.Plain views
-- content-sha256: 978ae6775cfe733f3d5ee9f1058187dd57df9e29f8c1bc1a4b6bb8145cfca9b9
CREATE VIEW places.v_plain WITH (security_invoker = true) AS
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
FROM places.tb_plain AS t
WHERE t.deleted_at IS NULL;
-- specql: end places.Plain views
