-- specql: base.Country views
-- content-sha256: adcc2fa833a3b8e486c3538c659bb80e1684fd04405ffb1e322eee01da381f74
CREATE VIEW base.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.name,
    capital.id AS capital_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'name', t.name,
        'capital_id', capital.id,
        'capital', CASE WHEN capital.id IS NOT NULL THEN
            jsonb_build_object('id', capital.id, 'identifier', capital.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_country AS t
LEFT JOIN base.tb_town AS capital ON capital.pk_town = t.fk_capital
WHERE t.deleted_at IS NULL;
-- specql: end base.Country views
