-- specql: base.Bundle views
-- content-sha256: ae663faa40b9b5a4bd28ff80b8fdbb41c570ea12bc0ff0c57c277ae579398daf
CREATE VIEW base.v_bundle WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'tags', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM base.tb_bundle_tags AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
            WHERE l.fk_bundle = t.pk_bundle
        ), '[]')
    ) AS data
FROM base.tb_bundle AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Bundle views
