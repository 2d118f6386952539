-- specql: shop.Place views
-- content-sha256: 629918150657cbeed5182e34a31156ca833c31bc21a04eafc95f36695347d64d
CREATE VIEW shop.v_place WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.secret,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'secret', t.secret,
        'tags', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_place_tags AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
            WHERE l.fk_place = t.pk_place
        ), '[]')
    ) AS data
FROM shop.tb_place AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Place views
