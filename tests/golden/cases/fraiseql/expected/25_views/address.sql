-- specql: base.Address views
-- content-sha256: 85627fa811f6b069d4253af22815f383e2d78803f1bc56868bf92205d7935c20
CREATE VIEW base.v_address WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.town,
    t.status,
    t.grade,
    t.marks,
    t.quality,
    t.visits,
    t.share,
    t.vacant,
    t.label,
    t.secret_label,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'town', t.town,
        'status', t.status,
        'grade', t.grade,
        'quality', t.quality,
        'visits', t.visits,
        'label', t.label,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_address AS t
WHERE t.deleted_at IS NULL;

CREATE VIEW base.v_address_stages WITH (security_invoker = true) AS
SELECT
    t.status,
    t.status AS stage,
    t.marks,
    t.marks AS seen,
    upper(t.town) AS shouted
FROM base.tb_address AS t
WHERE t.deleted_at IS NULL
ORDER BY lower(t.town), t.visits DESC;

CREATE FUNCTION base.v_address_picks(
    p_least INTEGER
)
RETURNS TABLE (
    town TEXT
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT
    t.town
FROM base.tb_address AS t
WHERE t.deleted_at IS NULL
    AND t.visits > v_address_picks.p_least
ORDER BY t.visits
$specql$;

REVOKE ALL ON FUNCTION base.v_address_picks(INTEGER) FROM PUBLIC;

CREATE VIEW base.v_address_agg WITH (security_invoker = true) AS
SELECT
    v.status,
    v.grade,
    v.addresses,
    v.refreshed_at,
    jsonb_build_object(
        'status', v.status,
        'grade', v.grade,
        'addresses', v.addresses::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM base.mv_address_agg AS v;

GRANT SELECT ON TABLE base.v_address TO api;

GRANT SELECT ON TABLE base.v_address_stages TO api;

GRANT EXECUTE ON FUNCTION base.v_address_picks(INTEGER) TO api;

GRANT SELECT ON TABLE base.v_address_agg TO api;
-- specql: end base.Address views
