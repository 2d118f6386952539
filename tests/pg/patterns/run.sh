#!/bin/sh
# run.sh SPECQL CASE - generates the golden case CASE, loads it into the database of PG*, and calls what it made.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
input=$here/../../golden/cases/$2/input
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$1" generate --project "$input/specql.yaml" --output-base "$work" \
  $(find "$input" -name '*.yaml' ! -name specql.yaml | LC_ALL=C sort) >/dev/null
find "$work" -name '*.sql' | LC_ALL=C sort | xargs cat >"$work/schema"
psql -X -q -1 -v ON_ERROR_STOP=1 -f "$work/schema"
psql -X -q -f "$here/$2.sql"
if [ -f "$here/$2.warnings" ]; then
  psql -X -q <"$here/$2_warnings.sql" 2>&1 | diff "$here/$2.warnings" -
fi
