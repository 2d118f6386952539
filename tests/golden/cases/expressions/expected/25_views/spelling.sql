-- specql: sales.Spelling views
-- content-sha256: cb2523af92652f7d4c385902b4c158add0b545c533006319ead518c577b8a7f7
CREATE VIEW sales.v_spelling WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.email,
    t.phone,
    t.website,
    t.status,
    t.score,
    company.id AS company_id,
    partner.id AS partner_id,
    t.due_date,
    t.birth,
    t.tags,
    t.info,
    t.active,
    t.address,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'email', t.email,
        'phone', t.phone,
        'website', t.website,
        'status', t.status,
        'score', t.score,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'partner_id', partner.id,
        'partner', CASE WHEN partner.id IS NOT NULL THEN
            jsonb_build_object('id', partner.id, 'identifier', partner.identifier)
        END,
        'due_date', t.due_date,
        'birth', t.birth,
        'tags', t.tags,
        'info', t.info,
        'active', t.active,
        'address', t.address,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_spelling AS t
LEFT JOIN sales.tb_company AS company ON company.pk_company = t.fk_company
LEFT JOIN sales.tb_spelling AS partner ON partner.pk_spelling = t.fk_partner
WHERE t.deleted_at IS NULL;
-- specql: end sales.Spelling views
