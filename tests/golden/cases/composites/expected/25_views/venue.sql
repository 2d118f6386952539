-- specql: places.Venue views
-- content-sha256: 6d1e14c4e41239594efe77c8758820ff26aeb1f9ae6c09fb4ed7054f560c9f7b
CREATE VIEW places.v_venue WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.address,
    t.hours,
    t."position",
    t.point,
    t.size,
    t.contacts,
    t.prices,
    t.home,
    t.opening,
    t.base_price,
    t.labels,
    t.hint,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'address', t.address,
        'hours', t.hours,
        'position', t."position",
        'point', t.point,
        'size', t.size,
        'contacts', t.contacts,
        'prices', t.prices,
        'home', t.home,
        'opening', t.opening,
        'base_price', t.base_price,
        'labels', t.labels,
        'hint', t.hint,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM places.tb_venue AS t
WHERE t.deleted_at IS NULL;
-- specql: end places.Venue views
