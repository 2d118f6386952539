-- specql: sales.Customer views
-- content-sha256: f809b6136aee8fab95fa7c26d04e1c9581daad63c8a64e505166d7f981ab1f4b
CREATE VIEW sales.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.email,
    t.phone,
    company.id AS company_id,
    t.status,
    t.tags,
    t.born,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'email', t.email,
        'phone', t.phone,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'status', t.status,
        'tags', t.tags,
        'born', t.born,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_customer AS t
LEFT JOIN sales.tb_company AS company ON company.pk_company = t.fk_company
WHERE t.deleted_at IS NULL;
-- specql: end sales.Customer views
