-- specql: crm.Contact views
-- content-sha256: 33a045eb91bbd6f6a1b81f26a62eb9846b7029bc7350196c5d3d8ab6677eb39c
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.email,
    t.status,
    t.score,
    t.due,
    t.seen,
    t.tags,
    company.id AS company_id,
    owner.id AS owner_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'email', t.email,
        'status', t.status,
        'score', t.score,
        'due', t.due,
        'seen', t.seen,
        'tags', t.tags,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'owner_id', owner.id,
        'owner', CASE WHEN owner.id IS NOT NULL THEN
            jsonb_build_object('id', owner.id, 'identifier', owner.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
LEFT JOIN crm.tb_contact AS owner ON owner.pk_contact = t.fk_owner
WHERE t.deleted_at IS NULL;
-- specql: end crm.Contact views
