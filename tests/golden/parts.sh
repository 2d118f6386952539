#!/bin/sh
# --actions-only and --foundation-only: the same bytes as in a whole project, and nothing else is touched.
# parts.sh SPECQL CASE WORKDIR
set -eu
specql=$1 case=$2 work=$3
rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)
cd "$case/input"
files=$(find . -name '*.yaml' ! -name specql.yaml | LC_ALL=C sort)

# shellcheck disable=SC2086 # lists of words
actions() { "$specql" generate $files --actions-only --output-base "$1" "${2:---color=never}" >/dev/null 2>&1; }

# alone: two directories
actions "$work/actions"
[ "$(ls -A "$work/actions" | tr '\n' ' ')" = '30_functions 40_metadata ' ] || { ls -A "$work/actions"; exit 1; }
for part in 30_functions 40_metadata; do diff -r "$case/expected/$part" "$work/actions/$part"; done

# in a project: what is there stays, and what was edited comes back
cp -R "$case/expected" "$work/project"
actions "$work/project" --check
for file in "$work"/project/30_functions/*.sql; do rm "$file"; done
echo '-- mine' >>"$work/project/10_tables/company.sql"
cp -R "$work/project/10_tables" "$work/tables"
if actions "$work/project" --check; then echo "--check overlooks what is missing"; exit 1; fi
actions "$work/project"
diff -r "$case/expected/30_functions" "$work/project/30_functions"
diff -r "$work/tables" "$work/project/10_tables"

# the foundation needs no entity, and has all that entities of any project need
"$specql" generate --foundation-only --output-base "$work/foundation" >/dev/null
[ "$(cd "$work/foundation" && find . -type f)" = ./00_foundation/000_app_foundation.sql ]
grep -o 'FUNCTION app\.[a-z_]*' -r "$case"/../*/expected/00_foundation/000_app_foundation.sql -h | LC_ALL=C sort -u |
  grep -v 'refresh_table_views' >"$work/needed"
grep -o 'FUNCTION app\.[a-z_]*' "$work/foundation/00_foundation/000_app_foundation.sql" | LC_ALL=C sort -u >"$work/there"
lacking=$(LC_ALL=C comm -23 "$work/needed" "$work/there")
[ -s "$work/needed" ] && [ -z "$lacking" ] || { echo "the foundation alone lacks $lacking"; exit 1; }
