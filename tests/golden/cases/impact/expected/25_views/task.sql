-- specql: crm.Task views
-- content-sha256: 7f0ba362d838ff1dc029e5183c6037b9510a3d5d126cb3e119982fca751d79fc
CREATE VIEW crm.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    contact.id AS contact_id,
    t.title,
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
        'done', t.done,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_task AS t
LEFT JOIN crm.tb_contact AS contact ON contact.pk_contact = t.fk_contact
WHERE t.deleted_at IS NULL;
-- specql: end crm.Task views
