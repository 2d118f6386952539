-- specql: base.Town views
-- content-sha256: d8acae4079b308358f602ed30d58237d380d1f4cad2f130f31e41324fd7e60d5
CREATE VIEW base.v_town WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.mayor,
    t.budget,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_town AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Town views
