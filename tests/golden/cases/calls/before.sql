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
