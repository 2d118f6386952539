-- specql: desk.Badge views
-- content-sha256: bd352092006c9ad171a3e75fe75bd1c33bdb2e9c3b9b1ca25ec05cc182d89ef5
CREATE VIEW desk.v_badge WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.number,
    COALESCE(fk_holder_company.id, fk_holder_person.id) AS holder_id,
    CASE
        WHEN t.fk_holder_company IS NOT NULL THEN 'Company'
        WHEN t.fk_holder_person IS NOT NULL THEN 'Person'
    END AS holder_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'number', t.number,
        'holder_id', COALESCE(fk_holder_company.id, fk_holder_person.id),
        'holder_type', CASE
            WHEN t.fk_holder_company IS NOT NULL THEN 'Company'
            WHEN t.fk_holder_person IS NOT NULL THEN 'Person'
        END,
        'holder', CASE
            WHEN fk_holder_company.id IS NOT NULL THEN
                jsonb_build_object('id', fk_holder_company.id, 'identifier', fk_holder_company.identifier)
            WHEN fk_holder_person.id IS NOT NULL THEN
                jsonb_build_object('id', fk_holder_person.id, 'identifier', fk_holder_person.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_badge AS t
LEFT JOIN desk.tb_company AS fk_holder_company ON fk_holder_company.pk_company = t.fk_holder_company
LEFT JOIN desk.tb_person AS fk_holder_person ON fk_holder_person.pk_person = t.fk_holder_person
WHERE t.deleted_at IS NULL;
-- specql: end desk.Badge views
