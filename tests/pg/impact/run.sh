#!/bin/sh
# run.sh CASE - loads the golden case into the database of PG* and compares what actions tell of their writes with the rows.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/../load.sh" "$1"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/impact.sql" >/dev/null
