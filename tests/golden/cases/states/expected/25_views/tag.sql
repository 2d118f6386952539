-- specql: base.Tag views
-- content-sha256: 6f2f425941e5d8cccd9f2fd602319dc2ac976dc5971ad581e6c5a0e9a9775750
CREATE VIEW base.v_tag WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    parent.id AS parent_id,
    t.mood,
    t.version,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'mood', t.mood,
        'version', t.version
    ) AS data
FROM base.tb_tag AS t
LEFT JOIN base.tb_tag AS parent ON parent.pk_tag = t.fk_parent;
-- specql: end base.Tag views
