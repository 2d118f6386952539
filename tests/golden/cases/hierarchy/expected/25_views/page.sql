-- specql: common.Page views
-- content-sha256: 94208e85dad5af3f7c36a9e921b47312e1d7d06f79a3c4002baa24b4e554fdab
CREATE VIEW common.v_page WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    below.id AS below_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'below_id', below.id,
        'below', CASE WHEN below.id IS NOT NULL THEN
            jsonb_build_object('id', below.id, 'identifier', below.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM common.tb_page AS t
LEFT JOIN common.tb_page AS below ON below.pk_page = t.fk_below
WHERE t.deleted_at IS NULL;
-- specql: end common.Page views
