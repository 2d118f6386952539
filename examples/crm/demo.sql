-- What scripts/demo runs against the schema of this example, as an application would: through the functions in schema app.
\set ON_ERROR_STOP on
\set QUIET on
\pset footer off
\pset null '(null)'

\set tenant_a '''aaaaaaaa-0000-4000-8000-000000000001'''
\set tenant_b '''bbbbbbbb-0000-4000-8000-000000000002'''
\set caller '''cccccccc-0000-4000-8000-000000000003'''

\echo 'A company and a contact of tenant A:'
SELECT id AS company_id
FROM app.create_company(:tenant_a, :caller, '{"name": "Northwind Bakeries", "industry": "manufacturing"}') \gset
SELECT status, message, updated_fields
FROM app.create_contact(:tenant_a, :caller, jsonb_build_object('first_name', 'Ada', 'last_name', 'Byron',
    'email', 'ada@northwind.example', 'phone', '+441632960001', 'company_id', :'company_id'));
SELECT id AS contact_id FROM crm.v_contact WHERE email = 'ada@northwind.example' \gset

\echo 'The row, as the read view shows it:'
SELECT first_name, last_name, email, phone, status, data -> 'company' ->> 'id' = :'company_id' AS at_northwind
FROM crm.v_contact WHERE id = :'contact_id';

\echo 'qualify_lead, on the lead:'
SELECT status, updated_fields, object_data ->> 'status' AS contact_status
FROM app.qualify_lead(:tenant_a, :caller, jsonb_build_object('id', :'contact_id'));

\echo 'The contact becomes a customer; qualify_lead refuses a customer:'
SELECT status FROM app.update_contact(:tenant_a, :caller, jsonb_build_object('id', :'contact_id', 'status', 'customer'));
SELECT status, message FROM app.qualify_lead(:tenant_a, :caller, jsonb_build_object('id', :'contact_id'));

\echo 'An id that nobody has:'
SELECT status, message
FROM app.qualify_lead(:tenant_a, :caller, '{"id": "dddddddd-0000-4000-8000-000000000004"}');

\echo 'The same contact, asked for by tenant B:'
SELECT status, message FROM app.qualify_lead(:tenant_b, :caller, jsonb_build_object('id', :'contact_id'));

\echo 'Values the language knows to be wrong, and a key it does not know:'
SELECT status, message, extra_metadata -> 'error' ->> 'field' AS field
FROM app.create_contact(:tenant_a, :caller, '{"first_name": "B", "last_name": "C", "email": "not an address"}');
SELECT status, message FROM app.create_company(:tenant_a, :caller, '{"name": "X", "colour": "red"}');

\echo 'What the database says about the table, for FraiseQL and for people:'
SELECT obj_description('crm.tb_contact'::regclass) AS comment;

\echo 'The audit log has all of it:'
SELECT action, status, count(*) FROM app.tb_mutation_audit_log GROUP BY action, status ORDER BY action, status;

-- The script fails where the results are not the promised ones.
DO $$
BEGIN
    ASSERT (SELECT status = 'customer' FROM crm.v_contact), 'the contact is a customer';
    ASSERT (SELECT array_agg(DISTINCT status) @> ARRAY['success', 'validation:not_a_lead', 'not_found:contact']
            FROM app.tb_mutation_audit_log), 'every kind of answer was given';
    ASSERT (SELECT count(*) = 1 FROM crm.tb_contact) AND (SELECT count(*) = 1 FROM crm.tb_company),
        'what was refused left nothing behind';
    ASSERT obj_description('crm.tb_contact'::regclass) LIKE '%@fraiseql:type name=Contact,schema=crm%',
        'the table carries its annotation';
END
$$;
