-- specql: desk.Person views
-- content-sha256: b14d269a23cee4924efb4851d622660f094d2cb4a9ae7354a2eae63bf4f875d4
CREATE VIEW desk.v_person WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    employer.id AS employer_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'friends', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM desk.tb_person_friends AS l
                JOIN desk.tb_person AS r ON r.pk_person = l.fk_friends
            WHERE l.fk_person = t.pk_person
        ), '[]'),
        'employer_id', employer.id,
        'employer', CASE WHEN employer.id IS NOT NULL THEN
            jsonb_build_object('id', employer.id, 'identifier', employer.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_person AS t
LEFT JOIN desk.tb_company AS employer ON employer.pk_company = t.fk_employer
WHERE t.deleted_at IS NULL;
-- specql: end desk.Person views
