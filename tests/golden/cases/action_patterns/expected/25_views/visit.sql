-- specql: shop.Visit views
-- content-sha256: 449700409f0c6b4bdcc78b571986f0d9d45bc8a2091eb8760cbf39e4aafed61c
CREATE VIEW shop.v_visit WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    machine.id AS machine_id,
    t.note,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'machine_id', machine.id,
        'machine', CASE WHEN machine.id IS NOT NULL THEN
            jsonb_build_object('id', machine.id, 'identifier', machine.identifier)
        END,
        'note', t.note,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_visit AS t
LEFT JOIN shop.tb_machine AS machine ON machine.pk_machine = t.fk_machine
WHERE t.deleted_at IS NULL;
-- specql: end shop.Visit views
