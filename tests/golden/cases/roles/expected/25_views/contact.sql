-- specql: crm.Contact views
-- content-sha256: f9134e1b8dc78137cdb68cdd49d500206cb73e7848d1e5eeba8f5848db3b2ff6
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.email,
    company.id AS company_id,
    country.id AS country_id,
    t.status,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'email', t.email,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'country_id', country.id,
        'country', CASE WHEN country.id IS NOT NULL THEN
            jsonb_build_object('id', country.id, 'identifier', country.identifier)
        END,
        'status', t.status,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
LEFT JOIN common.tb_country AS country ON country.pk_country = t.fk_country
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE crm.v_contact TO "crm-web";
-- specql: end crm.Contact views
