-- specql: cms.Note views
-- content-sha256: a94ee016a7072240f6a5d09f41e908426dd82d501cd7e61247763eb3a72e1927
CREATE VIEW cms.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.text,
    t.is_archived,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'is_archived', t.is_archived,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM cms.tb_note AS t
WHERE t.deleted_at IS NULL;
-- specql: end cms.Note views
