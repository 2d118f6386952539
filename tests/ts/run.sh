#!/bin/sh
# run.sh SPECQL SOURCE CASE PACKAGES WORK KIND - generates the frontend of CASE for both versions of FraiseQL, lets the
# compiler check it strictly, and runs the hooks. KIND: apollo-client-3, apollo-client-4, react-query; or format, where
# Prettier has nothing to change.
set -eu
specql=$1 source=$2 case=$3 packages=$4 work=$5 kind=$6
if [ ! -d "$packages/node_modules" ]; then
  echo "SKIPPED: the packages of npm are not there" >&2
  exit 77
fi
rm -rf "$work"
mkdir -p "$work/node_modules/@apollo"
work=$(cd "$work" && pwd)
packages=$(cd "$packages" && pwd)

# generate DIR OPTIONS...
generate() {
  dir=$1
  shift
  (cd "$case/input" && "$specql" generate $(ls ./*.yaml | grep -v specql.yaml) --output-base "$work/sql" --frontend "$dir" "$@" >/dev/null)
}

if [ "$kind" = format ]; then
  for version in v1 v2; do
    generate "$work/apollo-$version" --graphql $version
    generate "$work/query-$version" --graphql $version --react-query
  done
  "$packages/node_modules/.bin/prettier" --check "$work"/*/*.ts
  exit 0
fi

# Apollo 3 has no types for CommonJS where its exports are looked at.
module=node16 resolution=node16
[ "$kind" != apollo-client-3 ] || module=commonjs resolution=node10
option=
[ "$kind" != react-query ] || option=--react-query
test=apollo.test
[ "$kind" != react-query ] || test=query.test
# shellcheck disable=SC2086
generate "$work/v1" --graphql v1 $option
# shellcheck disable=SC2086
generate "$work/generated" --graphql v2 $option
for package in "$packages"/node_modules/* "$packages"/node_modules/@tanstack "$packages"/node_modules/@types; do
  ln -sfn "$package" "$work/node_modules/$(basename "$package")" 2>/dev/null || true
done
[ "$kind" = react-query ] || ln -sfn "$packages/node_modules/$kind" "$work/node_modules/@apollo/client"
cp "$source/strict.json" "$source/$test.ts" "$source/dialects.ts" "$source/screen.ts" "$source/dom.cjs" "$work"
# The documents are of the types that are beside them.
for version in v1 generated; do
  { echo "import type { MutationImpacts } from \"./$version/mutation-impacts\";"; echo "export const impacts: MutationImpacts ="
    cat "$work/$version/mutation-impacts.json"; } >"$work/impacts-$version.ts"
done
cat >"$work/tsconfig.json" <<END
{
  "extends": "./strict.json",
  "compilerOptions": { "module": "$module", "moduleResolution": "$resolution", "outDir": "built" },
  "include": ["*.ts", "generated/*.ts", "v1/*.ts"]
}
END
echo '{}' >"$work/package.json"
cd "$work"
"$packages/node_modules/.bin/tsc" -p .
GRAPHQL=v2 node --require ./dom.cjs "built/$test.js"
# The same with the hooks of the other dialect in their place.
mv built/generated built/v2
ln -s v1 built/generated
GRAPHQL=v1 node --require ./dom.cjs "built/$test.js"
