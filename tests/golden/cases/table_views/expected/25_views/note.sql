-- specql: sales.Note views
-- content-sha256: 8e0d4b8f0990725706cdcd8ee007c6016f160c531b9337441ee16f357ca80959
CREATE VIEW sales.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.text,
    person.id AS person_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'person_id', person.id,
        'person', CASE WHEN person.id IS NOT NULL THEN
            jsonb_build_object('id', person.id, 'identifier', person.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_note AS t
LEFT JOIN sales.tb_person AS person ON person.pk_person = t.fk_person
WHERE t.deleted_at IS NULL;
-- specql: end sales.Note views
