-- specql: crm.Greeting views
-- content-sha256: d071125aa1ce8324cc6953b494b54fc786e546a7e3962f411dace01b519c81a5
CREATE VIEW crm.v_greeting WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.text,
    language.id AS language_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'language_id', language.id,
        'language', CASE WHEN language.id IS NOT NULL THEN
            jsonb_build_object('id', language.id, 'identifier', language.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_greeting AS t
LEFT JOIN i18n.tb_language AS language ON language.pk_language = t.fk_language
WHERE t.deleted_at IS NULL;
-- specql: end crm.Greeting views
