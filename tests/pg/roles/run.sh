#!/bin/sh
# run.sh SPECQL ENTITIES - generates the SQL of the golden case `roles`, loads it into the database of PG*, and works in it
# as the application's role, for two tenants.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
case=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$1" generate --project "$case/input/specql.yaml" --output-base "$work" "$case"/input/c*.yaml >/dev/null
{
  cat "$case/before.sql"
  find "$work" -name '*.sql' | LC_ALL=C sort | xargs cat
} >"$work/schema"
psql -X -q -1 -v ON_ERROR_STOP=1 -f "$work/schema"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/rights.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/isolation.sql"
