-- specql: support.Ticket views
-- content-sha256: a328d5b24648075c3924e7590f7d999231c969d68bb137424d620133aca1249f
CREATE VIEW support.v_ticket WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    contact.id AS contact_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'contact_id', contact.id,
        'contact', CASE WHEN contact.id IS NOT NULL THEN
            jsonb_build_object('id', contact.id, 'identifier', contact.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM support.tb_ticket AS t
LEFT JOIN crm.tb_contact AS contact ON contact.pk_contact = t.fk_contact
WHERE t.deleted_at IS NULL;
-- specql: end support.Ticket views
