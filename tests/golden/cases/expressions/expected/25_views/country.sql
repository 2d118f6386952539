-- specql: geo.Country views
-- content-sha256: c5fe689fa979379a881cadb2fe391901a87ec5ac1d802a66b4156ef5ce08ff74
CREATE VIEW geo.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.name,
    t.in_union,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'name', t.name,
        'in_union', t.in_union,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM geo.tb_country AS t
WHERE t.deleted_at IS NULL;
-- specql: end geo.Country views
