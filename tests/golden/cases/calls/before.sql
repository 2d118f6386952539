-- The functions that specql.yaml declares. They note what they are given.

CREATE SCHEMA billing;

CREATE TABLE billing.charges (account UUID, amount NUMERIC, memo TEXT);

CREATE FUNCTION billing.charge(account UUID, amount NUMERIC, memo TEXT DEFAULT 'none')
RETURNS VOID
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ INSERT INTO billing.charges VALUES (account, amount, memo) $$;

CREATE FUNCTION billing.rate(kind TEXT)
RETURNS NUMERIC
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ SELECT CASE kind WHEN 'high' THEN 1.5 END $$;

CREATE FUNCTION billing.notes()
RETURNS JSONB
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ SELECT '{"text": "interest"}'::JSONB $$;

CREATE FUNCTION billing.ping()
RETURNS VOID
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ INSERT INTO billing.charges (memo) VALUES ('ping') $$;

CREATE FUNCTION billing.may(what TEXT, who UUID)
RETURNS BOOLEAN
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ SELECT CASE what WHEN 'settle' THEN who IS NOT NULL ELSE who = '00000000-0000-4000-8000-000000000002' END $$;

CREATE FUNCTION billing.fee(amount NUMERIC, kind TEXT DEFAULT 'low', tags TEXT[] DEFAULT '{}')
RETURNS NUMERIC
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ SELECT amount * CASE kind WHEN 'high' THEN 0.1 ELSE 0.01 END + cardinality(tags) $$;
