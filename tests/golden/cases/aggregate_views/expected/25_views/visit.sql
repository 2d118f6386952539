-- specql: web.Visit views
-- content-sha256: 932d3174f52362171474be3fc00cc399cffdc0d630ec8eac6380dd9d429c111c
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
-- specql: end web.Visit views
