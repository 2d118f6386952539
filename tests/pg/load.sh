#!/bin/sh
# Loads what a golden case generates into the database of PG*, in Confiture's order and in one transaction, and lets
# plpgsql_check read every function.
#   load.sh CASE
# CASE/before.sql, where it is there, makes what the case declares external.
set -eu
case=$1
here=$(cd "$(dirname "$0")" && pwd)
{
  if [ -f "$case/before.sql" ]; then cat "$case/before.sql"; fi
  find "$case/expected" -name '*.sql' | LC_ALL=C sort | while IFS= read -r file; do cat "$file"; done
} | psql -X -q -1 -v ON_ERROR_STOP=1 -f -
psql -X -q -v ON_ERROR_STOP=1 -f "$here/behaviour/plpgsql_check.sql"
