-- specql: crm.Contact views
-- content-sha256: f34b4d97ff9803db9b655a8b86af61b47b5d40aee5683e86fd6e94df9cb511c1
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.email,
    t.phone,
    t.first_name,
    company.id AS company_id,
    t.status,
    t.score,
    t.tags,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'email', t.email,
        'phone', t.phone,
        'first_name', t.first_name,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'status', t.status,
        'score', t.score,
        'tags', t.tags,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
WHERE t.deleted_at IS NULL;
-- specql: end crm.Contact views
