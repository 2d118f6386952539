#!/bin/sh
# accepted.sh REPLAY PACKAGES WORK INPUT... - the frontend of every project among the INPUTs of tests/fuzz/fuzz_entity.c that is
# accepted, for both versions of FraiseQL and both libraries of hooks: the compiler takes all of it, strictly.
set -eu
replay=$1 packages=$2 work=$3
shift 3
if [ ! -d "$packages/node_modules" ]; then
  echo "SKIPPED: the packages of npm are not there" >&2
  exit 77
fi
rm -rf "$work"
mkdir -p "$work/all" "$work/node_modules/@apollo"
packages=$(cd "$packages" && pwd)
SPECQL_FUZZ_TS=$work/all "$replay" "$@"
for package in "$packages"/node_modules/* "$packages"/node_modules/@tanstack "$packages"/node_modules/@types; do
  ln -sfn "$package" "$work/node_modules/$(basename "$package")" 2>/dev/null || true
done
ln -sfn "$packages/node_modules/apollo-client-4" "$work/node_modules/@apollo/client"
# Declarations too are looked at, but not those of the libraries.
find "$work/all" -name '*.d.ts' | while read -r file; do cp "$file" "${file%.d.ts}.declared.ts"; done
cp "$(dirname "$0")/strict.json" "$work"
echo '{ "extends": "./strict.json", "compilerOptions": { "noEmit": true }, "include": ["all/*/*.ts"] }' >"$work/tsconfig.json"
echo '{}' >"$work/package.json"
count=$(find "$work/all" -name types.ts | wc -l)
echo "$count frontends"
[ "$count" -gt 0 ]
cd "$work"
"$packages/node_modules/.bin/tsc" -p .
