#!/bin/sh
# run.sh CASE - loads the golden case into the database of PG*, looks at every comment, and calls what FraiseQL calls as
# the application's role.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/../load.sh" "$1"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/comments.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$here/adapters.sql"
