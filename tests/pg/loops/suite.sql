-- Steps that are done again and again. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql
\ir fixture.sql
\ir cases_foreach.sql
\ir cases_flow.sql
SELECT suite.run() AS passed \gset
\echo :passed
