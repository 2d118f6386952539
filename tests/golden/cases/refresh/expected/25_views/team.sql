-- specql: work.Team views
-- content-sha256: 62e1c9aa3c82e5414c37ca375fa55914055d8087cd87a7c369cafcdac09ec7d2
CREATE VIEW work.v_team WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    lead.id AS lead_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'lead_id', lead.id,
        'lead', CASE WHEN lead.id IS NOT NULL THEN
            jsonb_build_object('id', lead.id, 'identifier', lead.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_team AS t
LEFT JOIN work.tb_person AS lead ON lead.pk_person = t.fk_lead
WHERE t.deleted_at IS NULL;
-- specql: end work.Team views
