-- specql: shop.Booking views
-- content-sha256: 168920328ef72ba4a3fc92b0ce8400c46656d38117f569bcd5d93abbca3957f9
CREATE VIEW shop.v_booking WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.guest,
    room.id AS room_id,
    t.kind,
    t.wing,
    t.from_day,
    t.till,
    t.rate,
    t.nights,
    t.label,
    t.price,
    computed.room_name,
    computed.doubled,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'guest', t.guest,
        'room_id', room.id,
        'room', CASE WHEN room.id IS NOT NULL THEN
            jsonb_build_object('id', room.id, 'identifier', room.identifier)
        END,
        'kind', t.kind,
        'wing', t.wing,
        'from_day', t.from_day,
        'till', t.till,
        'rate', t.rate,
        'nights', t.nights,
        'label', t.label,
        'price', t.price,
        'room_name', computed.room_name,
        'doubled', computed.doubled,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_booking AS t
LEFT JOIN shop.tb_room AS room ON room.pk_room = t.fk_room
CROSS JOIN LATERAL (
    SELECT
        room.name AS room_name,
        CAST(room.beds * 2.5 AS INTEGER) AS doubled
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end shop.Booking views
