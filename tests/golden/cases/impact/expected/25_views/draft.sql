-- specql: crm.Draft views
-- content-sha256: 96e0badb451c7e97ee0e096dcd5ecf35e713ff67615d99f7cddc18223d032775
CREATE VIEW crm.v_draft WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    contact.id AS contact_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'contact_id', contact.id,
        'contact', CASE WHEN contact.id IS NOT NULL THEN
            jsonb_build_object('id', contact.id, 'identifier', contact.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_draft AS t
LEFT JOIN crm.tb_contact AS contact ON contact.pk_contact = t.fk_contact
WHERE t.deleted_at IS NULL;
-- specql: end crm.Draft views
