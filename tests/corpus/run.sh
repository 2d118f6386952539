#!/bin/sh
# run.sh PYTHON SPECQL WORK [--update] - see corpus.py. 77: there is no corpus.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
python=$1 specql=$2 work=$3
shift 3
corpus=${SPECQL_CORPUS:-$root/../shared/corpus}
if [ ! -d "$corpus" ]; then
  echo "skipped: no corpus of entity files in $corpus; SPECQL_CORPUS names another place"
  exit 77
fi
exec "$root/scripts/with-postgres" "$python" "$here/corpus.py" "$specql" "$root/tests/pg/behaviour/plpgsql_check.sql" \
  "$here/expected.txt" "$work" "$corpus" "$@"
