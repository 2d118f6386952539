-- specql: base.Season views
-- content-sha256: 03b13f193932be22e63e26f93f2f396484adeeb70f27807ff88f2929f2ce585a
CREATE VIEW base.v_season WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.begins,
    t.ends,
    t.sold,
    t.returned,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'begins', t.begins,
        'ends', t.ends,
        'sold', t.sold,
        'returned', t.returned,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_season AS t;
-- specql: end base.Season views
