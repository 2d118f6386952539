-- specql: crm.Client views
-- content-sha256: 7dd0f0a2553078000ab8119e965032616ceb428484a632380016cb0569731ba8
CREATE VIEW crm.v_client WITH (security_invoker = true) AS
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
    t.tier,
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
        'tier', t.tier,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_client AS t
LEFT JOIN crm.tb_client AS referrer ON referrer.pk_client = t.fk_referrer
LEFT JOIN i18n.tb_language AS language ON language.pk_language = t.fk_language
WHERE t.deleted_at IS NULL;
-- specql: end crm.Client views
