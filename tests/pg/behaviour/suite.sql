-- Runs the whole suite: psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
-- Ends with an error that counts the failed cases; each of them is named in a warning before.
\set ON_ERROR_STOP on
\ir harness.sql
\ir fixture.sql
\ir cases_input.sql
\ir cases_write.sql
\ir cases_tenant.sql
\ir cases_undo.sql
\ir cases_by_name.sql
\ir cases_params.sql
\ir cases_steps.sql
SELECT suite.run() AS passed \gset
\echo :passed
\ir role.sql
\ir sessions.sql
