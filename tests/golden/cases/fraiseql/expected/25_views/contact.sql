-- specql: crm.Contact views
-- content-sha256: e353cbe67e6594a7466a90eed007174bdb8c9d0c7d7eaf98542538a518819371
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.full_name,
    t.email,
    t.status,
    t.score,
    t.balance,
    t.address,
    t.tags,
    company.id AS company_id,
    t.notes_about,
    t.line_1,
    t.bic,
    t.label,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'full_name', t.full_name,
        'email', t.email,
        'status', t.status,
        'score', t.score,
        'balance', t.balance,
        'address', t.address,
        'tags', t.tags,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'line_1', t.line_1,
        'bic', t.bic,
        'label', t.label,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE crm.v_contact TO api;
-- specql: end crm.Contact views
