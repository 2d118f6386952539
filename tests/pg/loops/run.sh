#!/bin/sh
# run.sh SPECQL - generates the golden case `loops`, loads it into the database of PG*, and calls what it made.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
input=$here/../../golden/cases/loops/input
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$1" generate --project "$input/specql.yaml" --output-base "$work" \
  $(find "$input" -name '*.yaml' ! -name specql.yaml | LC_ALL=C sort) >/dev/null
find "$work" -name '*.sql' | LC_ALL=C sort | xargs cat >"$work/schema"
psql -X -q -1 -v ON_ERROR_STOP=1 -f "$work/schema"
psql -X -q -f "$here/suite.sql"
