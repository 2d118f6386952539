#!/bin/sh
# run.sh CASE NAME - loads the golden case of a pattern, calls what it made, and compares the warnings that it gives.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/../call.sh" "$1" "$here/$2.sql"
if [ -f "$here/$2.warnings" ]; then
  psql -X -q <"$here/$2_warnings.sql" 2>&1 | diff "$here/$2.warnings" -
fi
