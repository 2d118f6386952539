-- specql: desk.Note views
-- content-sha256: cf598c1175bd5894f3851db9642be784b76bdccc81c6047e5127fc6672e38ecb
CREATE VIEW desk.v_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    t.body,
    t.level,
    t.kind,
    t.at,
    t.words,
    t.extra,
    COALESCE(fk_about_invoice.id, fk_about_customer.id) AS about_id,
    CASE
        WHEN t.fk_about_invoice IS NOT NULL THEN 'Invoice'
        WHEN t.fk_about_customer IS NOT NULL THEN 'Customer'
    END AS about_type,
    COALESCE(fk_author_customer.id, fk_author_invoice.id) AS author_id,
    CASE
        WHEN t.fk_author_customer IS NOT NULL THEN 'Customer'
        WHEN t.fk_author_invoice IS NOT NULL THEN 'Invoice'
    END AS author_type,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'body', t.body,
        'level', t.level,
        'kind', t.kind,
        'at', t.at,
        'words', t.words,
        'extra', t.extra,
        'about_id', COALESCE(fk_about_invoice.id, fk_about_customer.id),
        'about_type', CASE
            WHEN t.fk_about_invoice IS NOT NULL THEN 'Invoice'
            WHEN t.fk_about_customer IS NOT NULL THEN 'Customer'
        END,
        'about', CASE
            WHEN fk_about_invoice.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_invoice.id, 'identifier', fk_about_invoice.identifier)
            WHEN fk_about_customer.id IS NOT NULL THEN
                jsonb_build_object('id', fk_about_customer.id, 'identifier', fk_about_customer.identifier)
        END,
        'author_id', COALESCE(fk_author_customer.id, fk_author_invoice.id),
        'author_type', CASE
            WHEN t.fk_author_customer IS NOT NULL THEN 'Customer'
            WHEN t.fk_author_invoice IS NOT NULL THEN 'Invoice'
        END,
        'author', CASE
            WHEN fk_author_customer.id IS NOT NULL THEN
                jsonb_build_object('id', fk_author_customer.id, 'identifier', fk_author_customer.identifier)
            WHEN fk_author_invoice.id IS NOT NULL THEN
                jsonb_build_object('id', fk_author_invoice.id, 'identifier', fk_author_invoice.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_note AS t
LEFT JOIN desk.tb_customer AS customer ON customer.pk_customer = t.fk_customer
LEFT JOIN desk.tb_invoice AS fk_about_invoice ON fk_about_invoice.pk_invoice = t.fk_about_invoice
LEFT JOIN desk.tb_customer AS fk_about_customer ON fk_about_customer.pk_customer = t.fk_about_customer
LEFT JOIN desk.tb_customer AS fk_author_customer ON fk_author_customer.pk_customer = t.fk_author_customer
LEFT JOIN desk.tb_invoice AS fk_author_invoice ON fk_author_invoice.pk_invoice = t.fk_author_invoice
WHERE t.deleted_at IS NULL;
-- specql: end desk.Note views
