-- specql: crm.Task views
-- content-sha256: 557fecdbbd965a4cbf7a83e2e05ac27efbde25e7d63758feb8b4e4c6d317314c
CREATE VIEW crm.v_task WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    t.status,
    t.points,
    t.tags,
    owner.id AS owner_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'status', t.status,
        'points', t.points,
        'tags', t.tags,
        'owner_id', owner.id,
        'owner', CASE WHEN owner.id IS NOT NULL THEN
            jsonb_build_object('id', owner.id, 'identifier', owner.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_task AS t
LEFT JOIN crm.tb_person AS owner ON owner.pk_person = t.fk_owner
WHERE t.deleted_at IS NULL;
-- specql: end crm.Task views
