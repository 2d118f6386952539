-- specql: sales.Visit views
-- content-sha256: 3e8da01ef53891171112166a5877ecda7de14a97563ca7aa8f029a20f2abb9f8
CREATE VIEW sales.v_visit WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.place,
    t.at,
    t.email,
    t.phone,
    t.age,
    t.rank,
    t.done,
    t.tags,
    t.days,
    t.lasts,
    t.note,
    customer.id AS customer_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'place', t.place,
        'at', t.at,
        'email', t.email,
        'phone', t.phone,
        'age', t.age,
        'rank', t.rank,
        'done', t.done,
        'tags', t.tags,
        'days', t.days,
        'lasts', t.lasts,
        'note', t.note,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_visit AS t
LEFT JOIN sales.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end sales.Visit views
