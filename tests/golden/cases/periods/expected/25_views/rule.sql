-- specql: base.Rule views
-- content-sha256: 6d37f56bd8cac843beea3ff1eec2360d1b351af4e1dbf64db3dec9f867600978
CREATE VIEW base.v_rule WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.text,
    parent.id AS parent_id,
    t.since,
    t.holds,
    t.expiry_date,
    t.version_number,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'text', t.text,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'since', t.since,
        'holds', t.holds,
        'expiry_date', t.expiry_date,
        'version_number', t.version_number
    ) AS data
FROM base.tb_rule AS t
LEFT JOIN base.tb_rule AS parent ON parent.pk_rule = t.fk_parent;
-- specql: end base.Rule views
