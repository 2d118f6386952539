#!/bin/sh
# run.sh CASE-DIRECTORY NAME - loads a golden case into the database of PG* and asks what tests/pg/views/NAME.sql asks.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
"$here/../load.sh" "$1"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/$2.sql"
