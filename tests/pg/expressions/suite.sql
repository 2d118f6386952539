-- What expressions of actions find, with two tenants in the tables. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql
\ir fixture.sql
\ir cases_paths.sql
\ir cases_rows.sql
\ir cases_values.sql
\ir cases_kinds.sql
\ir cases_ledger.sql
SELECT suite.run() AS passed \gset
\echo :passed
