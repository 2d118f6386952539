-- What the tables, keys, policies, helpers and views of model_sql must do. Runs in one session, as the owner, who is not
-- bound by row level security, and as a role that is.

\set ON_ERROR_STOP 1
\set t1 '''11111111-1111-1111-1111-111111111111'''
\set t2 '''22222222-2222-2222-2222-222222222222'''
\o /dev/null

CREATE SCHEMA checks;
GRANT USAGE ON SCHEMA checks TO PUBLIC;

CREATE PROCEDURE checks.fails(p_state TEXT, p_statement TEXT) LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        EXECUTE p_statement;
    EXCEPTION WHEN OTHERS THEN
        IF SQLSTATE = p_state THEN
            RETURN;
        END IF;
        RAISE EXCEPTION 'fails with % (%), not with %: %', SQLSTATE, SQLERRM, p_state, p_statement;
    END;
    RAISE EXCEPTION 'does not fail: %', p_statement;
END
$$;

CREATE FUNCTION checks.holds(p_what TEXT, p_condition BOOLEAN) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF p_condition IS NOT TRUE THEN
        RAISE EXCEPTION 'not so: %', p_what;
    END IF;
END
$$;

-- Rows: two tenants, a cycle between company and contact, a company without a parent.
INSERT INTO common.tb_country (name, "order", "user") VALUES ('France', 1, 'A@B.fr'), ('Japan', 2, NULL);
INSERT INTO crm.tb_company (tenant_id, name, fk_country) VALUES (:t1, 'One', 1), (:t2, 'Two', 1);
INSERT INTO crm.tb_company (tenant_id, name, fk_country, fk_parent) VALUES (:t1, 'Child', 2, 1);
INSERT INTO crm.tb_contact (tenant_id, email, tags, fk_t, fk_order) VALUES (:t1, 'a@example.com', '{x}', 1, 2);
UPDATE crm.tb_company SET fk_main_contact = 1 WHERE pk_company = 1;

-- Identity
SELECT checks.holds('identifier', (SELECT identifier = 'country-1' FROM common.tb_country WHERE pk_country = 1));
SELECT checks.holds('identifier of a bigint key', (SELECT identifier = 'contact-1' FROM crm.tb_contact));
SELECT checks.holds('pk', (SELECT common.country_pk(id) = 2 FROM common.tb_country WHERE name = 'Japan'));
SELECT checks.holds('pk by identifier', common.country_pk_by_identifier('country-2') = 2);
SELECT checks.holds('id', (SELECT common.country_id(1) = id FROM common.tb_country WHERE name = 'France'));
SELECT checks.holds('identifier of pk', common.country_identifier(2) = 'country-2');
SELECT checks.holds('no tenant, no row', crm.contact_pk_by_identifier('contact-1') IS NULL);
SELECT checks.holds('tenant given', crm.contact_pk_by_identifier('contact-1', :t1) = 1);
SELECT checks.holds('other tenant given', crm.contact_pk_by_identifier('contact-1', :t2) IS NULL);
CALL checks.fails('42501', 'SET LOCAL ROLE pg_monitor; SELECT common.country_pk(gen_random_uuid())');

-- Keys
CALL checks.fails('23505', $$INSERT INTO common.tb_country (name) VALUES ('France')$$);
CALL checks.fails('23502', $$INSERT INTO common.tb_country (name) VALUES (NULL)$$);
CALL checks.fails('23514', $$INSERT INTO common.tb_country (name, "user") VALUES ('X', 'nobody')$$);
CALL checks.fails('23503', $$DELETE FROM crm.tb_company WHERE pk_company = 1$$);
CALL checks.fails('23503', $$DELETE FROM common.tb_country WHERE pk_country = 1$$);
CALL checks.fails('23503', $$UPDATE crm.tb_company SET fk_parent = 2 WHERE pk_company = 1$$);
CALL checks.fails('23503', $$UPDATE crm.tb_contact SET fk_t = 2$$);

-- A value is unique among the living rows of its tenant.
INSERT INTO crm.tb_contact (tenant_id, email, tags) VALUES (:t2, 'a@example.com', '{}');
CALL checks.fails('23505', $$INSERT INTO crm.tb_contact (tenant_id, email, tags)
    VALUES ('11111111-1111-1111-1111-111111111111', 'a@example.com', '{}')$$);
INSERT INTO crm.tb_contact (tenant_id, email, tags, deleted_at) VALUES (:t1, 'a@example.com', '{}', now());
SELECT checks.holds('a deleted row has no pk by id',
    (SELECT crm.contact_pk(id, :t1) IS NULL FROM crm.tb_contact WHERE deleted_at IS NOT NULL));
SELECT checks.holds('but its id is found',
    (SELECT crm.contact_id(pk_contact, :t1) = id FROM crm.tb_contact WHERE deleted_at IS NOT NULL));

-- Values
SELECT checks.holds('defaults', (SELECT status = 'it''s' AND score = 12.5 FROM crm.tb_contact WHERE pk_contact = 1));
UPDATE crm.tb_contact SET status = E'a\\b' WHERE pk_contact = 1;
UPDATE crm.tb_contact SET status = '/' || '* x *' || '/' WHERE pk_contact = 1;
UPDATE crm.tb_contact SET status = E'two\nlines', stages = '{proposal,closed_won}' WHERE pk_contact = 1;
CALL checks.fails('23514', $$UPDATE crm.tb_contact SET status = 'gone'$$);
CALL checks.fails('23514', $$UPDATE crm.tb_contact SET stages = '{proposal,gone}'$$);
CALL checks.fails('23514', $$UPDATE crm.tb_contact SET tags = '{a,NULL}'$$);
CALL checks.fails('23514', $$UPDATE crm.tb_contact SET tags = '{{a},{b}}'$$);
CALL checks.fails('23502', $$UPDATE crm.tb_contact SET tags = NULL$$);

-- Views
SELECT checks.holds('data of a company', (
    SELECT v.data - 'created_at' - 'updated_at' = jsonb_build_object(
        'id', c.id, 'identifier', 'company-3', 'name', 'Child',
        'parent_id', p.id, 'parent', jsonb_build_object('id', p.id, 'identifier', 'company-1'),
        'country_id', n.id, 'country', jsonb_build_object('id', n.id, 'identifier', 'country-2'),
        'main_contact_id', NULL, 'main_contact', NULL)
    FROM crm.v_company AS v, crm.tb_company AS c, crm.tb_company AS p, common.tb_country AS n
    WHERE v.id = c.id AND c.pk_company = 3 AND p.pk_company = 1 AND n.pk_country = 2
));
SELECT checks.holds('columns of a view', (
    SELECT string_agg(attname, ' ' ORDER BY attnum)
        = 'id tenant_id identifier email status stage stages score t_id order_id tags created_at updated_at data'
    FROM pg_attribute WHERE attrelid = 'crm.v_contact'::REGCLASS AND attnum > 0
));
SELECT checks.holds('deleted rows are hidden', (SELECT count(*) = 2 FROM crm.v_contact));
INSERT INTO public.tb_everything (f_bigint, l_bigint) VALUES (9007199254740993, '{1,9007199254740993}');
SELECT checks.holds('bigint is a string', (
    SELECT data -> 'f_bigint' = '"9007199254740993"' AND data -> 'l_bigint' = '["1", "9007199254740993"]'
    FROM public.v_everything
));
SELECT checks.holds('all columns are in data', (
    SELECT count(*) = 4 + (
            SELECT count(*) FROM pg_attribute WHERE attrelid = 'public.tb_everything'::REGCLASS AND attname ~ '^l?[flc]_'
        )
    FROM public.v_everything, jsonb_object_keys(data)
));
DELETE FROM public.tb_everything;

-- Row level security, through the table and the view
CREATE ROLE specql_test_app;
GRANT USAGE ON SCHEMA crm, common TO specql_test_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA crm, common TO specql_test_app;
SET ROLE specql_test_app;
SELECT checks.holds('unset: no row', (SELECT count(*) = 0 FROM crm.tb_contact));
BEGIN;
SET LOCAL app.current_tenant_id = :t1;
SELECT checks.holds('tenant 1: table', (SELECT count(*) = 2 FROM crm.tb_contact));
SELECT checks.holds('tenant 1: view', (SELECT count(*) = 1 FROM crm.v_contact));
CALL checks.fails('42501', $$INSERT INTO crm.tb_contact (tenant_id, email, tags)
    VALUES ('22222222-2222-2222-2222-222222222222', 'b@example.com', '{}')$$);
COMMIT;
SELECT checks.holds('empty again: no row', (SELECT count(*) = 0 FROM crm.v_contact));
RESET ROLE;
REVOKE ALL ON ALL TABLES IN SCHEMA crm, common FROM specql_test_app;
REVOKE ALL ON SCHEMA crm, common FROM specql_test_app;
DROP ROLE specql_test_app;

-- Comments
SELECT checks.holds('comment of a table', obj_description('crm.tb_contact'::REGCLASS)
    = E'CRM contact\n\n@fraiseql:type name=Contact,schema=crm,trinity=true');
SELECT checks.holds('odd comment', obj_description('common.tb_country'::REGCLASS)
    LIKE E'A country: it''s "large" or \\\\ small.\n-- specql: not a header\n/' || E'* not a comment\n\n@%');
SELECT checks.holds('comment of a view', obj_description('crm.v_contact'::REGCLASS)
    = E'CRM contact\n\n@fraiseql:type\nname: Contact\nschema: crm\ntrinity: true\ndescription: "CRM contact"');
SELECT checks.holds('no table or column without a comment', (
    SELECT count(*) = 0 FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'v') AND c.relnamespace IN ('crm'::REGNAMESPACE, 'common'::REGNAMESPACE)
        AND a.attnum > 0 AND (obj_description(c.oid) IS NULL OR col_description(c.oid, a.attnum) IS NULL)
));

\o
