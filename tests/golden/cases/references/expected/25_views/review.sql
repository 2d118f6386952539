-- specql: tenants.Review views
-- content-sha256: 68a6906143e5694cce4bca3920844b3fd51a965bd7ff9c5253c87246cd8cfaa9
CREATE VIEW tenants.v_review WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    book.id AS book_id,
    t.stars,
    answer_to.id AS answer_to_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'book_id', book.id,
        'book', CASE WHEN book.id IS NOT NULL THEN
            jsonb_build_object('id', book.id, 'identifier', book.identifier)
        END,
        'stars', t.stars,
        'answer_to_id', answer_to.id,
        'answer_to', CASE WHEN answer_to.id IS NOT NULL THEN
            jsonb_build_object('id', answer_to.id, 'identifier', answer_to.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM tenants.tb_review AS t
LEFT JOIN blog.tb_book AS book ON book.pk_book = t.fk_book
LEFT JOIN tenants.tb_review AS answer_to ON answer_to.pk_review = t.fk_answer_to
WHERE t.deleted_at IS NULL;
-- specql: end tenants.Review views
