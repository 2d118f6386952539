-- specql: web.Visit views
-- content-sha256: 292fe10f522382b8062a705c7bcf7a07d75c825965456d39771e5ecb516ff348
CREATE VIEW web.v_visit WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.page,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'page', t.page
    ) AS data
FROM web.tb_visit AS t;
-- specql: end web.Visit views
