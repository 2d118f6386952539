#!/bin/sh
# run.sh SPECQL - generates the SQL of entities/, loads it into the database of PG*, and calls what it made.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$1" generate --project "$here/specql.yaml" --output-base "$work" "$here"/entities/*.yaml >/dev/null
find "$work" -name '*.sql' | LC_ALL=C sort | xargs cat >"$work/schema"
psql -X -q -1 -v ON_ERROR_STOP=1 -f "$work/schema"
psql -X -q -f "$here/suite.sql"
psql -X -q -f "$here/plpgsql_check.sql"
