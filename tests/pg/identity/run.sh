#!/bin/sh
# run.sh SPECQL - loads the golden cases identifier, hierarchy and translations as one project, and looks at what their
# triggers and functions do.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cases=$here/../../golden/cases
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find "$cases/identifier/input" "$cases/hierarchy/input" "$cases/translations/input" -name '*.yaml' ! -name specql.yaml |
  LC_ALL=C sort >"$work/entities"
"$1" generate --project "$here/specql.yaml" --output-base "$work/sql" "@$work/entities" >/dev/null 2>&1
find "$work/sql" -name '*.sql' | LC_ALL=C sort | xargs cat >"$work/schema"
psql -X -q -1 -v ON_ERROR_STOP=1 -f "$work/schema"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/suite.sql"
