-- specql: shop.Shift views
-- content-sha256: 47530ac1f37234817a43f5b563e8d76e190b4395c156a0c1211a4b8190516f4a
CREATE VIEW shop.v_shift WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    room.id AS room_id,
    t.first,
    t.last,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'room_id', room.id,
        'room', CASE WHEN room.id IS NOT NULL THEN
            jsonb_build_object('id', room.id, 'identifier', room.identifier)
        END,
        'first', t.first,
        'last', t.last,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_shift AS t
LEFT JOIN shop.tb_room AS room ON room.pk_room = t.fk_room
WHERE t.deleted_at IS NULL;
-- specql: end shop.Shift views
