-- specql: crm.Task views
-- content-sha256: 88bfd2db41d78fb28588812fa5bc6bca07c364633ffd705868ad3dd79686e8a3
CREATE VIEW crm.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    contact.id AS contact_id,
    t.title,
    t.points,
    t.done,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'contact_id', contact.id,
        'contact', CASE WHEN contact.id IS NOT NULL THEN
            jsonb_build_object('id', contact.id, 'identifier', contact.identifier)
        END,
        'title', t.title,
        'points', t.points,
        'done', t.done,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_task AS t
LEFT JOIN crm.tb_contact AS contact ON contact.pk_contact = t.fk_contact
WHERE t.deleted_at IS NULL;
-- specql: end crm.Task views
