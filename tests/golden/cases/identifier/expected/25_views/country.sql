-- specql: geo.Country views
-- content-sha256: 994a20e366ea84e61ebfe948bf2801f4692031ad8d937091912624d81357cbde
CREATE VIEW geo.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.iso,
    t.number,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'iso', t.iso,
        'number', t.number,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM geo.tb_country AS t
WHERE t.deleted_at IS NULL;
-- specql: end geo.Country views
