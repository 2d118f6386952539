-- specql: work.Badge views
-- content-sha256: 6d69a54964db3a21d026f56d5feffdac6a4b0fdbb28f84f2cb053052e6e3b5d0
CREATE VIEW work.v_badge WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.label,
    holder.id AS holder_id,
    lender.id AS lender_id,
    team.id AS team_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'label', t.label,
        'holder_id', holder.id,
        'holder', CASE WHEN holder.id IS NOT NULL THEN
            jsonb_build_object('id', holder.id, 'identifier', holder.identifier)
        END,
        'lender_id', lender.id,
        'lender', CASE WHEN lender.id IS NOT NULL THEN
            jsonb_build_object('id', lender.id, 'identifier', lender.identifier)
        END,
        'team_id', team.id,
        'team', CASE WHEN team.id IS NOT NULL THEN
            jsonb_build_object('id', team.id, 'identifier', team.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_badge AS t
LEFT JOIN work.tb_person AS holder ON holder.pk_person = t.fk_holder
LEFT JOIN work.tb_person AS lender ON lender.pk_person = t.fk_lender
LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
WHERE t.deleted_at IS NULL;
-- specql: end work.Badge views
