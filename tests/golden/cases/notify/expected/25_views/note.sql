-- specql: base.Note views
-- content-sha256: cd67a0ac3c3addf069d8c2b38b7186cc15c349cc3a820f3bd631d0197ba490e6
CREATE VIEW base.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.text,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_note AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE base.v_note TO notify_app;
-- specql: end base.Note views
