-- Declared parameters, and who may call.

INSERT INTO suite.ids (name, id) VALUES
    ('mine', '22222222-0000-4000-8000-000000000001'),
    ('theirs', '22222222-0000-4000-8000-000000000002'),
    ('abroad', '22222222-0000-4000-8000-000000000003');

INSERT INTO crm.tb_invoice (id, tenant_id, number, total, created_by) VALUES
    (suite.id('mine'), suite.id('a'), 'M', 10, suite.id('caller')),
    (suite.id('theirs'), suite.id('a'), 'T', 10, suite.id('nobody')),
    (suite.id('abroad'), suite.id('b'), 'A', 10, suite.id('caller'));

-- Replaces one of the two functions an application makes its own.
CREATE FUNCTION suite.grant(p_function TEXT, p_name TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE FUNCTION app.%I(p_user_id UUID, %I TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS %L',
        p_function, replace(p_function, 'caller_has', 'p'),
        format('SELECT p_user_id = suite.id(%L) AND $2 = %L', 'caller', p_name));
END
$$;

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a declared parameter', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10, "method": "transfer", "by": "@acme"}',
 'success', NULL, $$result.object_data ->> 'number' = 'M/transfer' AND result.object_data -> 'payer' ->> 'id' = '@acme'$$),
('a default, and optional ones that are absent', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10}', 'success', NULL,
 $$result.object_data ->> 'number' = 'M/card' AND result.object_data -> 'payer' = 'null'$$),
('null is not absent', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10, "method": null}',
 'validation:required_field', 'number', NULL),
('a required parameter is absent', NULL, 'pay_invoice', 'a', '{"id": "@mine"}', 'validation:required_field', 'amount', NULL),
('a required parameter is null', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": null}', 'validation:required_field',
 'amount', NULL),
('a value that is none of the enum', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10, "method": "cash"}',
 'validation:invalid_value', 'method', NULL),
('a value that its type refuses', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": -1}', 'validation:invalid_value',
 'amount', NULL),
('a value of another type', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": "much"}', 'validation:invalid_value',
 'amount', NULL),
('a reference of another tenant', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10, "by": "@foreign_company"}',
 'validation:reference_not_found', 'by', NULL),
('a reference that is no uuid', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10, "by": "acme"}',
 'validation:invalid_value', 'by', NULL),
('a reference has its declared name only', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 10, "by_id": "@acme"}',
 'validation:unknown_field', 'by_id', NULL),
('a step sees it', NULL, 'pay_invoice', 'a', '{"id": "@mine", "amount": 9}', 'validation:too_little', 'total', NULL),
('a parameter of a read name', NULL, 'renumber', 'a', '{"id": "@mine", "theNumber": "X"}', 'success', NULL,
 $$(SELECT number = 'X' FROM crm.tb_invoice WHERE id = '@mine')$$),
('rows that are named stay in the tenant', NULL, 'renumber', 'a', '{"id": "@abroad", "theNumber": "X"}', 'noop:unchanged',
 NULL, $$(SELECT number = 'A' FROM crm.tb_invoice WHERE id = '@abroad')$$),

('nobody has a permission', NULL, 'issue_an_invoice', 'a', '{"number": "7"}', 'forbidden:issue_invoice', NULL,
 $$NOT EXISTS (SELECT FROM crm.tb_invoice WHERE number = '7')$$),
('the permission that was given', $$SELECT suite.grant('caller_has_permission', 'invoice.7')$$, 'issue_an_invoice', 'a',
 '{"number": "7", "payer": "@acme"}', 'success', NULL,
 $$result.object_data ->> 'total' = '5' AND result.object_data -> 'payer' ->> 'id' = '@acme'$$),
('another permission', $$SELECT suite.grant('caller_has_permission', 'invoice.8')$$, 'issue_an_invoice', 'a',
 '{"number": "7"}', 'forbidden:issue_invoice', NULL, NULL),
('a permission and no reference', $$SELECT suite.grant('caller_has_permission', 'invoice.7')$$, 'issue_an_invoice', 'a',
 '{"number": "7", "payer": "@foreign_company"}', 'validation:reference_not_found', 'payer', NULL),
('a declared name hides the inferred one', NULL, 'issue_an_invoice', 'a', '{"number": "7", "payer_id": "@acme"}',
 'validation:unknown_field', 'payer_id', NULL),
('the owner with a permission', $$SELECT suite.grant('caller_has_permission', 'invoice.void')$$, 'void_invoice', 'a',
 '{"id": "@mine"}', 'success', NULL, $$result.object_data ->> 'status' = 'void'$$),
('the owner without one', NULL, 'void_invoice', 'a', '{"id": "@mine"}', 'forbidden:void_invoice', NULL, NULL),
('a permission without a role', $$SELECT suite.grant('caller_has_permission', 'invoice.void')$$, 'void_invoice', 'a',
 '{"id": "@theirs"}', 'forbidden:void_invoice', NULL,
 $$(SELECT status = 'open' FROM crm.tb_invoice WHERE id = '@theirs')$$),
('a permission and a role',
 $$SELECT suite.grant('caller_has_permission', 'invoice.void'), suite.grant('caller_has_role', 'admin')$$, 'void_invoice',
 'a', '{"id": "@theirs"}', 'success', NULL, NULL),
('a guard comes after the row', $$SELECT suite.grant('caller_has_permission', 'invoice.void')$$, 'void_invoice', 'a',
 '{"id": "@abroad"}', 'not_found:invoice', 'id', NULL),
('a guard comes before the version', NULL, 'void_invoice', 'a',
 '{"id": "@mine", "expected_updated_at": "2001-01-01T00:00:00Z"}', 'forbidden:void_invoice', NULL, NULL),
('a guard of an action without steps', $$UPDATE crm.tb_invoice SET status = 'paid' WHERE id = '@mine'$$, 'change_total', 'a',
 '{"id": "@mine", "total": 3}', 'forbidden:change_total', NULL, NULL),
('the same, when it holds', NULL, 'change_total', 'a', '{"id": "@mine", "total": 3}', 'success', NULL,
 $$result.object_data ->> 'total' = '3'$$);
