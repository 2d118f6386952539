-- References: options, lists, to one of several entities, to the own row. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql
\ir fixture.sql
\ir cases_lists.sql
\ir cases_unions.sql
\ir cases_self.sql
\ir cases_tenant.sql
SELECT suite.run() AS passed \gset
\echo :passed
\ir keys.sql
\ir role.sql
