-- specql: shop.Tariff views
-- content-sha256: 02e97c557338bbfdad60af4e9ed947033d82163a802fc9c34103d9e8a0439cc9
CREATE VIEW shop.v_tariff WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.code,
    room.id AS room_id,
    t.price,
    t.name,
    t.note,
    t.effective_date,
    t.expiry_date,
    t.is_current,
    t.edition,
    t.version,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'room_id', room.id,
        'room', CASE WHEN room.id IS NOT NULL THEN
            jsonb_build_object('id', room.id, 'identifier', room.identifier)
        END,
        'price', t.price,
        'name', t.name,
        'note', t.note,
        'effective_date', t.effective_date,
        'expiry_date', t.expiry_date,
        'is_current', t.is_current,
        'edition', t.edition,
        'version', t.version,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_tariff AS t
LEFT JOIN shop.tb_room AS room ON room.pk_room = t.fk_room
WHERE t.deleted_at IS NULL;
-- specql: end shop.Tariff views
