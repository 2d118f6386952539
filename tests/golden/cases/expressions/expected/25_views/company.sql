-- specql: sales.Company views
-- content-sha256: 8343cb3a93971af168b0a4aa7de564d0c0a3e1c012171051b207ea9d9814ac08
CREATE VIEW sales.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    country.id AS country_id,
    parent.id AS parent_id,
    t.credit,
    t.address,
    t.notes,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'country_id', country.id,
        'country', CASE WHEN country.id IS NOT NULL THEN
            jsonb_build_object('id', country.id, 'identifier', country.identifier)
        END,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'credit', t.credit,
        'address', t.address,
        'notes', t.notes,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_company AS t
LEFT JOIN geo.tb_country AS country ON country.pk_country = t.fk_country
LEFT JOIN sales.tb_company AS parent ON parent.pk_company = t.fk_parent
WHERE t.deleted_at IS NULL;
-- specql: end sales.Company views
