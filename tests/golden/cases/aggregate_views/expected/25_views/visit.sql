-- specql: web.Visit views
-- content-sha256: 958208a6a61a764ddd97ada370c984e86eb771c0785e1e638e8e854384e07d6c
CREATE VIEW web.v_visit WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.page,
    t.seconds,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'page', t.page,
        'seconds', t.seconds
    ) AS data
FROM web.tb_visit AS t;

CREATE VIEW web.v_visit_agg WITH (security_invoker = true) AS
SELECT
    v.page,
    v.visits,
    v.refreshed_at,
    jsonb_build_object(
        'page', v.page,
        'visits', v.visits::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM web.mv_visit_agg AS v;
-- specql: end web.Visit views
