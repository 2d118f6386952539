-- specql: sales.Place views
-- content-sha256: 73ac86c1aa1684d464e67cb26d3c53b7db9b875f1ddb4f770eed7891e5401d98
CREATE VIEW sales.v_place WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.town,
    t.opened,
    t.country,
    t.region,
    t.closed,
    t.street,
    t.distance,
    t.guarded,
    t.floors,
    t.doors,
    t.keeper,
    t.owner,
    t.windows,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'town', t.town,
        'opened', t.opened,
        'country', t.country,
        'region', t.region,
        'closed', t.closed,
        'street', t.street,
        'distance', t.distance,
        'guarded', t.guarded,
        'floors', t.floors,
        'doors', t.doors,
        'keeper', t.keeper,
        'owner', t.owner,
        'windows', t.windows,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_place AS t
WHERE t.deleted_at IS NULL;
-- specql: end sales.Place views
