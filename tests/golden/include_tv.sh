#!/bin/sh
# --include-tv: entities that refer to others and do not mention table views have them; in one process and in five steps
# alike. include_tv.sh SPECQL CASE WORKDIR
set -eu
specql=$1 case=$2 work=$3
rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)
cd "$case/input"
files=$(find . -name '*.yaml' ! -name specql.yaml | LC_ALL=C sort)

# shellcheck disable=SC2086 # lists of words
"$specql" generate $files --include-tv --output-base "$work/one" >/dev/null 2>&1
grep -q 'CREATE TABLE [a-z]*\.tv_' -r "$work/one" || { echo "no table view was made"; exit 1; }
if grep -q 'CREATE TABLE [a-z]*\.tv_' -r "$case/expected"; then echo "without the option there is one"; exit 1; fi

ifaces='' stamps=''
for file in $files; do
  name=$(basename "$file" .yaml)
  "$specql" scan "$file" --iface "$work/$name.iface" --stamp "$work/$name.scan" --depfile "$work/$name.scan.d" 2>/dev/null
  ifaces="$ifaces $work/$name.iface" stamps="$stamps $work/$name.stamp"
done
# shellcheck disable=SC2086
"$specql" resolve $ifaces --include-tv --out "$work" --stamp "$work/resolve.stamp" --project specql.yaml 2>/dev/null
for file in $files; do
  name=$(basename "$file" .yaml)
  "$specql" compile "$file" --imports "$work/$name.imports" --output-base "$work/steps" --stamp "$work/$name.stamp" \
    --depfile "$work/$name.d" 2>/dev/null
done
# shellcheck disable=SC2086
"$specql" link $stamps --output-base "$work/steps" --manifest "$work/manifest"
diff -r "$work/one" "$work/steps"

# the order of refreshing is the same in the manifest and in the function
sed -n 's/^- \([a-z]*\.refresh_tv_[a-z_]*\)$/\1/p' "$work/manifest" >"$work/listed"
sed -n 's/^    PERFORM \([a-z]*\.refresh_tv_[a-z_]*\)();$/\1/p' "$work/one/00_foundation/000_app_foundation.sql" |
  diff "$work/listed" -
[ -s "$work/listed" ] || { echo "the manifest lists nothing to refresh"; exit 1; }
