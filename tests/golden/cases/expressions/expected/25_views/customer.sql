-- specql: sales.Customer views
-- content-sha256: 491b8fbff645cfa2faec9da8fb15f916e7eee7d65aa7cf0fab8f68b152ba9105
CREATE VIEW sales.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.email,
    company.id AS company_id,
    t.status,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'email', t.email,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'status', t.status,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_customer AS t
LEFT JOIN sales.tb_company AS company ON company.pk_company = t.fk_company
WHERE t.deleted_at IS NULL;
-- specql: end sales.Customer views
