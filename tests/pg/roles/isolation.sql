-- Two tenants, one role: what one of them wrote is not there for the other, through functions, views and plain SQL.

\set a '''aaaaaaaa-0000-4000-8000-000000000000'''
\set b '''bbbbbbbb-0000-4000-8000-000000000000'''
\set who '''cccccccc-0000-4000-8000-000000000000'''

SET SESSION AUTHORIZATION "crm-web";

SELECT suite.check('no tenant, no rows', NOT EXISTS (SELECT FROM crm.v_contact) AND NOT EXISTS (SELECT FROM crm.tb_contact));

SELECT suite.check('a shared row', status = 'success') FROM app.create_country(NULL, :who, '{"code": "FR"}');

SELECT suite.check('a company of A', status = 'success') FROM app.create_company(:a, :who, '{"name": "Of A"}');
SELECT suite.check('a company of B', status = 'success') FROM app.create_company(:b, :who, '{"name": "Of B"}');

SET app.current_tenant_id = :a;
SELECT suite.check('a contact of A', status = 'success' AND object_data -> 'country' IS NOT NULL)
FROM app.create_contact(:a, :who, jsonb_build_object(
    'email', 'a@example.com',
    'company_id', (SELECT id FROM crm.v_company),
    'country_id', (SELECT id FROM common.v_country)
));
SET app.current_tenant_id = :b;
SELECT suite.check('a contact of B', status = 'success')
FROM app.create_contact(:b, :who, '{"email": "b@example.com"}');

-- Reading, as A.

SET app.current_tenant_id = :a;

SELECT suite.check('view: own rows', count(*) = 1 AND bool_and(email = 'a@example.com' AND tenant_id = :a)) FROM crm.v_contact;
SELECT suite.check('view: a reference of the tenant', count(*) = 1 AND bool_and(data -> 'company' ->> 'id' IS NOT NULL))
FROM crm.v_contact;
SELECT suite.check('table: own rows', count(*) = 1 AND bool_and(email = 'a@example.com')) FROM crm.tb_contact;
SELECT suite.check('join: own rows', count(*) = 1) FROM crm.tb_contact AS c CROSS JOIN crm.tb_company AS o;
SELECT suite.check('shared: everybody', count(*) = 1) FROM common.v_country;
SELECT suite.check('helper: own rows', crm.contact_pk(id) IS NOT NULL AND crm.contact_pk(id, :b) IS NULL) FROM crm.v_contact;

SELECT set_config('suite.contact_of_a', (SELECT id::TEXT FROM crm.v_contact), false) \gset
SELECT set_config('suite.company_of_a', (SELECT pk_company::TEXT FROM crm.tb_company), false) \gset

-- Writing, as B.

SET app.current_tenant_id = :b;

SELECT suite.check('function: a row of another tenant', status = 'not_found:contact')
FROM app.qualify_lead(:b, :who, jsonb_build_object('id', current_setting('suite.contact_of_a')));

WITH changed AS (UPDATE crm.tb_contact SET status = 'qualified' WHERE id = current_setting('suite.contact_of_a')::UUID RETURNING 1)
SELECT suite.check('update: a row of another tenant', count(*) = 0) FROM changed;

WITH gone AS (DELETE FROM crm.tb_contact WHERE email = 'a@example.com' RETURNING 1)
SELECT suite.check('delete: a row of another tenant', count(*) = 0) FROM gone;

-- What a statement must be refused with.
CREATE TEMPORARY TABLE refused (name TEXT, statement TEXT, sqlstate TEXT);
INSERT INTO refused VALUES
    ('insert for another tenant', $$INSERT INTO crm.tb_contact (tenant_id, email)
        VALUES ('aaaaaaaa-0000-4000-8000-000000000000', 'x@example.com')$$, '42501'),
    ('insert without a tenant', $$INSERT INTO crm.tb_contact (email) VALUES ('x@example.com')$$, '42501'),
    ('give a row away', $$UPDATE crm.tb_contact SET tenant_id = 'aaaaaaaa-0000-4000-8000-000000000000'$$, '42501'),
    ('refer to a row of another tenant', $$UPDATE crm.tb_contact
        SET fk_company = current_setting('suite.company_of_a')::INTEGER$$, '23503'),
    ('read the log', $$SELECT FROM app.tb_mutation_audit_log$$, '42501'),
    ('write the log', $$INSERT INTO app.tb_mutation_audit_log (entity_type, action, operation, status)
        VALUES ('x', 'x', 'CUSTOM', 'x')$$, '42501'),
    ('forget the log', $$TRUNCATE app.tb_mutation_audit_log$$, '42501'),
    ('turn row security off', $$ALTER TABLE crm.tb_contact DISABLE ROW LEVEL SECURITY$$, '42501'),
    ('make a table', $$CREATE TABLE crm.mine ()$$, '42501');

DO $$
DECLARE
    r RECORD;
BEGIN
    FOR r IN SELECT * FROM refused LOOP
        BEGIN
            EXECUTE r.statement;
            RAISE EXCEPTION 'case "%" failed: allowed', r.name USING ERRCODE = 'ZZ001';
        EXCEPTION
            WHEN SQLSTATE 'ZZ001' THEN
                RAISE;
            WHEN OTHERS THEN
                IF SQLSTATE <> r.sqlstate THEN
                    RAISE EXCEPTION 'case "%" failed: % %', r.name, SQLSTATE, SQLERRM;
                END IF;
        END;
    END LOOP;
END
$$;

-- A setting that is there but empty is no tenant.

SET app.current_tenant_id = '';
SELECT suite.check('empty tenant, no rows', NOT EXISTS (SELECT FROM crm.tb_contact));

RESET SESSION AUTHORIZATION;

SELECT suite.check('nothing of A was changed', count(*) = 2 AND count(DISTINCT tenant_id) = 2) FROM crm.tb_contact;
SELECT suite.check('everything is in the log', count(*) = 6 AND count(DISTINCT tenant_id) = 2) FROM app.tb_mutation_audit_log;
