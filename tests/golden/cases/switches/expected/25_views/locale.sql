-- specql: base.Locale views
-- content-sha256: acb62bb45568d0a316b6d013ccd8f03662452d3e89bf688422983ff0b4d6269a
CREATE VIEW base.v_locale WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_locale AS t;
-- specql: end base.Locale views
