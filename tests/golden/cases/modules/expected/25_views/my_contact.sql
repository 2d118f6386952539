-- specql: crm.MyContact views
-- content-sha256: 3d4baf748f294d01e8301e9b8b884ef9b3832fc04a883cb4956925efd0ed3d62
CREATE VIEW crm.v_my_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.email,
    t.name,
    t.status,
    referrer.id AS referrer_id,
    language.id AS language_id,
    t.contact,
    t.customer_since,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'email', t.email,
        'name', t.name,
        'status', t.status,
        'referrer_id', referrer.id,
        'referrer', CASE WHEN referrer.id IS NOT NULL THEN
            jsonb_build_object('id', referrer.id, 'identifier', referrer.identifier)
        END,
        'language_id', language.id,
        'language', CASE WHEN language.id IS NOT NULL THEN
            jsonb_build_object('id', language.id, 'identifier', language.identifier)
        END,
        'contact', t.contact,
        'customer_since', t.customer_since,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_my_contact AS t
LEFT JOIN crm.tb_my_contact AS referrer ON referrer.pk_my_contact = t.fk_referrer
LEFT JOIN i18n.tb_language AS language ON language.pk_language = t.fk_language
WHERE t.deleted_at IS NULL;
-- specql: end crm.MyContact views
