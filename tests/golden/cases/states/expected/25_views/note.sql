-- specql: shop.Note views
-- content-sha256: 63ea9856e206c0260ab362a7520fea218954e3632ae2062140ef643763b5f590
CREATE VIEW shop.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.version,
    tag.id AS tag_id,
    computed.tag_version,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'version', t.version,
        'tag_id', tag.id,
        'tag', CASE WHEN tag.id IS NOT NULL THEN
            jsonb_build_object('id', tag.id, 'identifier', tag.identifier)
        END,
        'tag_version', computed.tag_version,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_note AS t
LEFT JOIN base.tb_tag AS tag ON tag.pk_tag = t.fk_tag
CROSS JOIN LATERAL (
    SELECT
        tag.version AS tag_version
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end shop.Note views
