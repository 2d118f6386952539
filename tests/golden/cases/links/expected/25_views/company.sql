-- specql: desk.Company views
-- content-sha256: 37e401e3de4e4986e262b194ace4a89eace7cc9e52b792b2d0c8d590b2f93269
CREATE VIEW desk.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    parent.id AS parent_id,
    computed.entries,
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
        'entries', computed.entries,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_company AS t
LEFT JOIN desk.tb_company AS parent ON parent.pk_company = t.fk_parent
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM desk.tb_entry AS r
            WHERE r.tenant_id = t.tenant_id
                AND r.deleted_at IS NULL
                AND (r.fk_about_company = t.pk_company AND num_nonnulls(t.pk_company, r.fk_about_person) < 2)
        ) AS entries
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end desk.Company views
