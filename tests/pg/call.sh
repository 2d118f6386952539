#!/bin/sh
# call.sh CASE SUITE... - loads what a golden case generates, as load.sh does, and has psql run each SUITE on it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
case=$1
shift
sh "$here/load.sh" "$case"
for suite; do
  psql -X -q -v ON_ERROR_STOP=1 -f "$suite"
done
