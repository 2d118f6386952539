-- specql: desk.Entry views
-- content-sha256: eeddc36d7ff382948f7d3a5a60fa22f4672feca8ecb40e9927a723b58cb9207d
CREATE VIEW desk.v_entry WITH (security_invoker = true) AS
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
    t.is_known,
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
        'is_known', t.is_known,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_entry AS t
LEFT JOIN desk.tb_company AS fk_about_company ON fk_about_company.pk_company = t.fk_about_company
LEFT JOIN desk.tb_person AS fk_about_person ON fk_about_person.pk_person = t.fk_about_person
WHERE t.deleted_at IS NULL;
-- specql: end desk.Entry views
