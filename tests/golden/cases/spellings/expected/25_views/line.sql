-- specql: desk.Line views
-- content-sha256: ab96d51f9c02c88bde0cc498d24df0e317f627021061a604080ede179618b1fb
CREATE VIEW desk.v_line WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    invoice.id AS invoice_id,
    t.text,
    t.amount,
    t.quantity,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'invoice_id', invoice.id,
        'invoice', CASE WHEN invoice.id IS NOT NULL THEN
            jsonb_build_object('id', invoice.id, 'identifier', invoice.identifier)
        END,
        'text', t.text,
        'amount', t.amount,
        'quantity', t.quantity,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_line AS t
LEFT JOIN desk.tb_invoice AS invoice ON invoice.pk_invoice = t.fk_invoice
WHERE t.deleted_at IS NULL;
-- specql: end desk.Line views
