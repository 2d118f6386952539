-- specql: shop.Badge views
-- content-sha256: 8674cad9876445327d85eb6fbbe1e29a85765eaec78e464dbcdaedb01f050405
CREATE VIEW shop.v_badge WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.code,
    t.holder,
    t.level,
    t.note,
    COALESCE(fk_owner_machine.id, fk_owner_visit.id) AS owner_id,
    CASE
        WHEN t.fk_owner_machine IS NOT NULL THEN 'Machine'
        WHEN t.fk_owner_visit IS NOT NULL THEN 'Visit'
    END AS owner_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'holder', t.holder,
        'level', t.level,
        'note', t.note,
        'owner_id', COALESCE(fk_owner_machine.id, fk_owner_visit.id),
        'owner_type', CASE
            WHEN t.fk_owner_machine IS NOT NULL THEN 'Machine'
            WHEN t.fk_owner_visit IS NOT NULL THEN 'Visit'
        END,
        'owner', CASE
            WHEN fk_owner_machine.id IS NOT NULL THEN
                jsonb_build_object('id', fk_owner_machine.id, 'identifier', fk_owner_machine.identifier)
            WHEN fk_owner_visit.id IS NOT NULL THEN
                jsonb_build_object('id', fk_owner_visit.id, 'identifier', fk_owner_visit.identifier)
        END,
        'machines', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM shop.tb_badge_machines AS l
                JOIN shop.tb_machine AS r ON r.pk_machine = l.fk_machine
            WHERE l.fk_badge = t.pk_badge
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_badge AS t
LEFT JOIN shop.tb_machine AS fk_owner_machine ON fk_owner_machine.pk_machine = t.fk_owner_machine
LEFT JOIN shop.tb_visit AS fk_owner_visit ON fk_owner_visit.pk_visit = t.fk_owner_visit
WHERE t.deleted_at IS NULL;
-- specql: end shop.Badge views
