-- Cases are rows: what is given, which action is called with what, what must come out. Every case runs in a
-- sub-transaction that is undone afterwards, so that cases know nothing of each other. Only what fails is printed.
\set QUIET on
SET client_min_messages = warning;
\o /dev/null

DROP SCHEMA IF EXISTS suite CASCADE;

CREATE SCHEMA suite;

CREATE TABLE suite.cases (
    number INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    given TEXT,             -- statements run before the call
    action TEXT NOT NULL,   -- function in schema app
    tenant TEXT,            -- name of an id, NULL: none
    payload TEXT,           -- @name stands for an id
    status TEXT NOT NULL,
    field TEXT,             -- field of the error
    holds TEXT              -- a condition on `result` and on the database that must be true afterwards
);

CREATE TABLE suite.ids (name TEXT PRIMARY KEY, id UUID NOT NULL);

-- Two tenants, and who calls. A suite adds names of its own.
INSERT INTO suite.ids (name, id) VALUES
    ('a', 'aaaaaaaa-0000-4000-8000-000000000000'),
    ('b', 'bbbbbbbb-0000-4000-8000-000000000000'),
    ('caller', 'cccccccc-0000-4000-8000-000000000000');

CREATE FUNCTION suite.id(p_name TEXT) RETURNS UUID LANGUAGE sql STABLE AS $$
    SELECT i.id FROM suite.ids AS i WHERE i.name = p_name
$$;

-- A text with the ids in place of @name.
CREATE FUNCTION suite.expand(p_text TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
    entry suite.ids;
BEGIN
    FOR entry IN SELECT * FROM suite.ids ORDER BY length(name) DESC LOOP
        p_text := replace(p_text, '@' || entry.name, entry.id::text);
    END LOOP;
    RETURN p_text;
END
$$;

-- What is wrong with the outcome; NULL: nothing.
CREATE FUNCTION suite.judge(c suite.cases, result app.mutation_result, logged BIGINT) RETURNS TEXT LANGUAGE plpgsql AS $$
DECLARE
    entry app.tb_mutation_audit_log;
    holds BOOLEAN := true;
BEGIN
    IF result.status IS DISTINCT FROM c.status THEN
        RETURN format('status is %s (%s)', result.status, result.message);
    END IF;
    IF result.extra_metadata -> 'error' ->> 'field' IS DISTINCT FROM c.field THEN
        RETURN format('field of the error is %s', result.extra_metadata -> 'error' ->> 'field');
    END IF;
    IF result.message IS NULL OR result.updated_fields IS NULL OR result.extra_metadata ->> 'entity' IS NULL THEN
        RETURN format('the result lacks something: %s', result);
    END IF;
    IF result.status NOT IN ('success', 'noop:unchanged', 'conflict:duplicate_found') AND result.object_data IS NOT NULL THEN
        RETURN 'a failure has data';
    END IF;
    IF logged <> 1 THEN
        RETURN format('%s audit rows', logged);
    END IF;
    SELECT l.* INTO entry FROM app.tb_mutation_audit_log AS l WHERE l.action = c.action ORDER BY l.created_at DESC LIMIT 1;
    IF entry.status IS DISTINCT FROM c.status OR entry.tenant_id IS DISTINCT FROM suite.id(c.tenant)
        OR entry.user_id IS DISTINCT FROM suite.id('caller') OR entry.entity_id IS DISTINCT FROM result.id THEN
        RETURN format('the audit row does not fit: %s', entry);
    END IF;
    IF c.holds IS NOT NULL THEN
        EXECUTE format('SELECT %s FROM (SELECT ($1).*) AS result', suite.expand(c.holds)) INTO holds USING result;
    END IF;
    IF holds IS NOT TRUE THEN
        RETURN format('not true: %s; %s', c.holds, result);
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION suite.run_case(c suite.cases) RETURNS TEXT LANGUAGE plpgsql AS $$
DECLARE
    result app.mutation_result;
    before BIGINT;
    verdict TEXT := 'did not run';
BEGIN
    BEGIN
        IF c.given IS NOT NULL THEN
            EXECUTE suite.expand(c.given);
        END IF;
        SELECT count(*) INTO before FROM app.tb_mutation_audit_log;
        EXECUTE format('SELECT (f).* FROM app.%I($1, $2, $3) AS f', c.action)
            INTO result
            USING suite.id(c.tenant), suite.id('caller'), suite.expand(c.payload)::jsonb;
        verdict := suite.judge(c, result, (SELECT count(*) FROM app.tb_mutation_audit_log) - before);
        RAISE SQLSTATE 'ZZ001';
    EXCEPTION
        WHEN SQLSTATE 'ZZ001' THEN
            RETURN verdict;
        WHEN OTHERS THEN
            RETURN format('raised %s: %s', SQLSTATE, SQLERRM);
    END;
END
$$;

CREATE FUNCTION suite.run() RETURNS TEXT LANGUAGE plpgsql AS $$
DECLARE
    c suite.cases;
    verdict TEXT;
    failed INTEGER := 0;
    total INTEGER := 0;
BEGIN
    FOR c IN SELECT * FROM suite.cases ORDER BY number LOOP
        verdict := suite.run_case(c);
        total := total + 1;
        IF verdict IS NOT NULL THEN
            failed := failed + 1;
            RAISE WARNING 'case "%" failed: %', c.name, verdict;
        END IF;
    END LOOP;
    IF failed > 0 OR total = 0 THEN
        RAISE EXCEPTION '% of % cases failed', failed, total;
    END IF;
    RETURN format('%s cases passed', total);
END
$$;

-- For files that are scripts and no tables of cases.
CREATE FUNCTION suite.check(p_case TEXT, p_ok BOOLEAN) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF p_ok IS NOT TRUE THEN
        RAISE EXCEPTION 'case "%" failed', p_case;
    END IF;
END
$$;
