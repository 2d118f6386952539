-- specql: desk.Note views
-- content-sha256: 8c0cdfe3ecdd123cab3980ce87be908d1faf19b7e6566fa1cbd98ae70c2909b4
CREATE VIEW desk.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.text,
    COALESCE(fk_about_company.id, fk_about_person.id) AS about_id,
    CASE
        WHEN t.fk_about_company IS NOT NULL THEN 'Company'
        WHEN t.fk_about_person IS NOT NULL THEN 'Person'
    END AS about_type,
    COALESCE(fk_source_call.id, fk_source_person.id) AS source_id,
    CASE
        WHEN t.fk_source_call IS NOT NULL THEN 'Call'
        WHEN t.fk_source_person IS NOT NULL THEN 'Person'
    END AS source_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'about_id', COALESCE(fk_about_company.id, fk_about_person.id),
        'about_type', CASE
            WHEN t.fk_about_company IS NOT NULL THEN 'Company'
            WHEN t.fk_about_person IS NOT NULL THEN 'Person'
        END,
        'about', CASE
            WHEN fk_about_company.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_company.id, 'identifier', fk_about_company.identifier)
            WHEN fk_about_person.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_person.id, 'identifier', fk_about_person.identifier)
        END,
        'source_id', COALESCE(fk_source_call.id, fk_source_person.id),
        'source_type', CASE
            WHEN t.fk_source_call IS NOT NULL THEN 'Call'
            WHEN t.fk_source_person IS NOT NULL THEN 'Person'
        END,
        'source', CASE
            WHEN fk_source_call.id IS NOT NULL THEN
                jsonb_build_object('id', fk_source_call.id, 'identifier', fk_source_call.identifier)
            WHEN fk_source_person.id IS NOT NULL THEN
                jsonb_build_object('id', fk_source_person.id, 'identifier', fk_source_person.identifier)
        END,
        'tags', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM desk.tb_note_tags AS l
                JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
            WHERE l.fk_note = t.pk_note
        ), '[]'),
        'readers', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM desk.tb_note_readers AS l
                JOIN desk.tb_person AS r ON r.pk_person = l.fk_person
            WHERE l.fk_note = t.pk_note
        ), '[]'),
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_note AS t
LEFT JOIN desk.tb_company AS fk_about_company ON fk_about_company.pk_company = t.fk_about_company
LEFT JOIN desk.tb_person AS fk_about_person ON fk_about_person.pk_person = t.fk_about_person
LEFT JOIN desk.tb_call AS fk_source_call ON fk_source_call.pk_call = t.fk_source_call
LEFT JOIN desk.tb_person AS fk_source_person ON fk_source_person.pk_person = t.fk_source_person
WHERE t.deleted_at IS NULL;
-- specql: end desk.Note views
