-- specql: sales.Duty views
-- content-sha256: 8936ec482f0dd5336b31db2ffc7b2ff9ee56f883ccf5f0c8b40c54beaaabd0e0
CREATE VIEW sales.v_duty WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    place.id AS place_id,
    after.id AS after_id,
    computed.town,
    computed.followers,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'place_id', place.id,
        'place', CASE WHEN place.id IS NOT NULL THEN
            jsonb_build_object('id', place.id, 'identifier', place.identifier)
        END,
        'after_id', after.id,
        'after', CASE WHEN after.id IS NOT NULL THEN
            jsonb_build_object('id', after.id, 'identifier', after.identifier)
        END,
        'town', computed.town,
        'followers', computed.followers,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_duty AS t
LEFT JOIN sales.tb_place AS place ON place.pk_place = t.fk_place
LEFT JOIN sales.tb_duty AS after ON after.pk_duty = t.fk_after
CROSS JOIN LATERAL (
    SELECT
        place.town AS town,
        (
            SELECT count(*)::INTEGER
            FROM sales.tb_duty AS r
            WHERE r.tenant_id = t.tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_after = t.pk_duty AND (SELECT r_.opened FROM sales.tb_place AS r_ WHERE r_.pk_place = r.fk_place) = r.title AND (SELECT r_.country FROM sales.tb_place AS r_ WHERE r_.pk_place = r.fk_place) <> r.title
        ) AS followers
) AS computed
WHERE t.deleted_at IS NULL;

CREATE VIEW sales.v_far_duties WITH (security_invoker = true) AS
SELECT
    t.title,
    place.street AS duty_place_street
FROM sales.tb_duty AS t
LEFT JOIN sales.tb_place AS place ON place.pk_place = t.fk_place
WHERE t.deleted_at IS NULL
    AND place.distance > 10;

CREATE VIEW sales.v_duty_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.place_region,
    v.after_title,
    v.closed,
    v.refreshed_at,
    jsonb_build_object(
        'place_region', v.place_region,
        'after_title', v.after_title,
        'closed', v.closed::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM sales.mv_duty_agg AS v;
-- specql: end sales.Duty views
