-- specql: work.Product views
-- content-sha256: e29da75a613fadc8d0eb1bf2406be57d89c00bd9cf697ea47e35ce0e13614df6
CREATE VIEW work.v_product WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.status,
    t.price,
    t.quantity,
    maker.id AS maker_id,
    t.total,
    t.dozen,
    t.gross,
    t.state,
    computed.maker_name,
    computed.age,
    computed.label,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'status', t.status,
        'price', t.price,
        'quantity', t.quantity,
        'maker_id', maker.id,
        'maker', CASE WHEN maker.id IS NOT NULL THEN
            jsonb_build_object('id', maker.id, 'identifier', maker.identifier)
        END,
        'total', t.total,
        'dozen', t.dozen,
        'gross', t.gross,
        'state', t.state,
        'maker_name', computed.maker_name,
        'age', computed.age::TEXT,
        'label', computed.label,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM work.tb_product AS t
LEFT JOIN work.tb_company AS maker ON maker.pk_company = t.fk_maker
CROSS JOIN LATERAL (
    SELECT
        maker.name AS maker_name,
        date_part('year', age(t.created_at))::INTEGER::BIGINT AS age,
        t.name || ' at ' || maker.name AS label
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end work.Product views
