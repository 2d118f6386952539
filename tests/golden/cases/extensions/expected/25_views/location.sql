-- specql: crm.Location views
-- content-sha256: 35d2695b0223bd1114e23605c87bcaee73e88907bff0107c84af6ba0b5b2421e
CREATE VIEW crm.v_location WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    parent.id AS parent_id,
    t.street,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'street', t.street,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_location AS t
LEFT JOIN crm.tb_location AS parent ON parent.pk_location = t.fk_parent
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE crm.v_location TO application;
-- specql: end crm.Location views
