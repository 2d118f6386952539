-- specql: work.Team views
-- content-sha256: 099de76d54aa4e34ba0e8aaa33a0ba0cdb7402cbee0e227877d714b309ae05f8
CREATE VIEW work.v_team WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.size,
    lead.id AS lead_id,
    computed.members,
    computed.led,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'size', t.size,
        'lead_id', lead.id,
        'lead', CASE WHEN lead.id IS NOT NULL THEN
            jsonb_build_object('id', lead.id, 'identifier', lead.identifier)
        END,
        'members', computed.members,
        'led', computed.led,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_team AS t
LEFT JOIN work.tb_employee AS lead ON lead.pk_employee = t.fk_lead
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM work.tb_employee AS r
            WHERE r.tenant_id = t.tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_team = t.pk_team
        ) AS members,
        (
            SELECT count(*)::INTEGER
            FROM work.tb_employee AS r
            WHERE r.fk_team = t.pk_team
                AND r.deleted_at IS NULL
                AND r.fk_mentor = t.fk_lead
        ) AS led
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end work.Team views
