-- Assertions that name themselves, and the two tenants.
SET client_min_messages = warning;

CREATE SCHEMA suite;

CREATE FUNCTION suite.check(p_name TEXT, p_holds BOOLEAN) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF p_holds IS NOT TRUE THEN
        RAISE EXCEPTION 'case "%" failed', p_name;
    END IF;
END
$$;

-- The statement must fail with this SQLSTATE at this constraint.
CREATE FUNCTION suite.refuses(p_name TEXT, p_statement TEXT, p_sqlstate TEXT, p_constraint TEXT)
RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    state TEXT := 'nothing';
    name TEXT := '';
BEGIN
    BEGIN
        EXECUTE p_statement;
    EXCEPTION
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, name = CONSTRAINT_NAME;
    END;
    IF state <> p_sqlstate OR name <> p_constraint THEN
        RAISE EXCEPTION 'case "%" failed: %, constraint "%"', p_name, state, name;
    END IF;
END
$$;

CREATE FUNCTION suite.a() RETURNS UUID LANGUAGE sql IMMUTABLE AS $$ SELECT 'aaaaaaaa-0000-4000-8000-000000000000'::UUID $$;
CREATE FUNCTION suite.b() RETURNS UUID LANGUAGE sql IMMUTABLE AS $$ SELECT 'bbbbbbbb-0000-4000-8000-000000000000'::UUID $$;
