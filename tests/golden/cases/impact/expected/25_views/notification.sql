-- specql: crm.Notification views
-- content-sha256: 364834015d5c5b5bd6d8042e4f93d986ac0549450074acdcd43b91ef31d8a8b2
CREATE VIEW crm.v_notification WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    contact.id AS contact_id,
    t.text,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'contact_id', contact.id,
        'contact', CASE WHEN contact.id IS NOT NULL THEN
            jsonb_build_object('id', contact.id, 'identifier', contact.identifier)
        END,
        'text', t.text,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_notification AS t
LEFT JOIN crm.tb_contact AS contact ON contact.pk_contact = t.fk_contact
WHERE t.deleted_at IS NULL;
-- specql: end crm.Notification views
