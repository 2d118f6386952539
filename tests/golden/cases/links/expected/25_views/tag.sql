-- specql: base.Tag views
-- content-sha256: fe9f7ae7f76e15ee83b3cd562ddc724226e3279e93cc4771fdecca2b772e4cb2
CREATE VIEW base.v_tag WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.label,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'label', t.label,
        'alike', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM base.tb_tag_alike AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_alike
            WHERE l.fk_tag = t.pk_tag
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_tag AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Tag views
