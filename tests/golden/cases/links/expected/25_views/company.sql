-- specql: desk.Company views
-- content-sha256: 177cce5c4e87897743114ae56d7fbdb2cdd7f0b5970fbe3c88636b3213bb5ac6
CREATE VIEW desk.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    parent.id AS parent_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_company AS t
LEFT JOIN desk.tb_company AS parent ON parent.pk_company = t.fk_parent
WHERE t.deleted_at IS NULL;
-- specql: end desk.Company views
