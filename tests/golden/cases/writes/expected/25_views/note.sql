-- specql: crm.Note views
-- content-sha256: a5b400c969e6d0095f98898895c6906c7becb7b019cfef27968a07b32db32363
CREATE VIEW crm.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.text,
    about.id AS about_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'about_id', about.id,
        'about', CASE WHEN about.id IS NOT NULL THEN
            jsonb_build_object('id', about.id, 'identifier', about.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_note AS t
LEFT JOIN crm.tb_task AS about ON about.pk_task = t.fk_about
WHERE t.deleted_at IS NULL;
-- specql: end crm.Note views
