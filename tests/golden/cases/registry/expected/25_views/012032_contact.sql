-- specql: crm.Contact views
-- content-sha256: 5ef81c6911e4cfcfd2780e7558387cdef83e3fc1d62b30f8a3dbfee8ce2ad4ff
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.email,
    organization.id AS organization_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'email', t.email,
        'organization_id', organization.id,
        'organization', CASE WHEN organization.id IS NOT NULL THEN
            jsonb_build_object('id', organization.id, 'identifier', organization.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN management.tb_organization AS organization ON organization.pk_organization = t.fk_organization
WHERE t.deleted_at IS NULL;
-- specql: end crm.Contact views
