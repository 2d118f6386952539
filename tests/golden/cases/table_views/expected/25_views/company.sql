-- specql: sales.Company views
-- content-sha256: e87f61f7ae294b192b529646acd36ebfe969f9d6a932f2ce962e9c4ccdef5bf5
CREATE VIEW sales.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.shares,
    t.place,
    t.tags,
    country.id AS country_id,
    parent.id AS parent_id,
    t.label,
    computed.staff,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'shares', t.shares::TEXT,
        'place', t.place,
        'tags', t.tags,
        'country_id', country.id,
        'country', CASE WHEN country.id IS NOT NULL THEN
            jsonb_build_object('id', country.id, 'identifier', country.identifier)
        END,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'label', t.label,
        'staff', computed.staff,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_company AS t
LEFT JOIN base.tb_country AS country ON country.pk_country = t.fk_country
LEFT JOIN sales.tb_company AS parent ON parent.pk_company = t.fk_parent
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM sales.tb_person AS r
            WHERE r.fk_company = t.pk_company
                AND r.deleted_at IS NULL
        ) AS staff
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end sales.Company views
