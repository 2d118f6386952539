-- specql: crm.Contact views
-- content-sha256: d3255f30de4d0d7c55c203c79ec03824b6e726045c40b2fd417bb77cf48a8830
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.status,
    t.score,
    company.id AS company_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'status', t.status,
        'score', t.score,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
WHERE t.deleted_at IS NULL;
-- specql: end crm.Contact views
