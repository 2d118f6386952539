#!/bin/sh
# The five steps as separate processes make the bytes that `specql generate` makes, whatever the chunks are.
#   steps.sh SPECQL CASE WORKDIR
# Once with a chunk per entity, once with all entities in one; a second run of every step must change no product.
set -eu
specql=$1 case=$2 work=$3
rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)
cd "$case/input"

project=
[ -f specql.yaml ] && project="--project specql.yaml"

# A case with a file called fraiseql has that schema, too.
fragments() { if [ -f "$case/fraiseql" ]; then echo "--fragments $1/fragments"; fi; }
schema() { if [ -f "$case/fraiseql" ]; then echo "--fraiseql-schema $1/sql/schema.json"; fi; }

# One with a file called frontend has those files, too, made of the same fragments.
frontend() { if [ -f "$case/frontend" ]; then echo "--frontend $1/frontend"; fi; }
dialect() { if [ -f "$case/frontend" ]; then cat "$case/frontend"; fi; }

# build DIR LIST-FILES...: one chunk per list
build() {
  dir=$1
  shift
  ifaces='' stamps=''
  for list in "$@"; do
    name=$(basename "$list" .lst)
    "$specql" scan "@$list" --iface "$dir/$name.iface" --stamp "$dir/$name.scan" --depfile "$dir/$name.scan.d"
    ifaces="$ifaces $dir/$name.iface" stamps="$stamps $dir/$name.stamp"
  done
  # shellcheck disable=SC2086 # lists of words
  "$specql" resolve $ifaces --out "$dir" --stamp "$dir/resolve.stamp" --depfile "$dir/resolve.d" $project
  for list in "$@"; do
    name=$(basename "$list" .lst)
    # shellcheck disable=SC2046
    "$specql" compile "@$list" $(fragments "$dir") $(frontend "$dir") --imports "$dir/$name.imports" --output-base "$dir/sql" --stamp "$dir/$name.stamp" \
      --depfile "$dir/$name.d"
  done
  # shellcheck disable=SC2046,SC2086
  "$specql" link $stamps $(schema "$dir") $(frontend "$dir") $(dialect) --output-base "$dir/sql" --manifest "$dir/manifest" --state "$dir/state" \
    --stamp "$dir/link.stamp" --depfile "$dir/link.d"
}

# The products of a build in DIR, with their times.
products() {
  dirs="$1/sql"
  if [ -d "$1/frontend" ]; then dirs="$dirs $1/frontend"; fi
  # shellcheck disable=SC2086
  find $dirs "$1"/*.iface "$1"/*.imports "$1/manifest" -type f -printf '%p %T@\n' | sort
}

check() {
  dir=$1
  shift
  mkdir -p "$dir"
  build "$dir" "$@" 2>/dev/null
  find "$case/expected" -name '*.sql' | sed "s|^$case/expected/||" | LC_ALL=C sort >"$dir/expected.lst"
  sed -n 's/^- path: //p' "$dir/manifest" | LC_ALL=C sort | diff "$dir/expected.lst" -
  while IFS= read -r file; do cmp "$case/expected/$file" "$dir/sql/$file"; done <"$dir/expected.lst"
  if [ -f "$case/fraiseql" ]; then cmp "$case/expected/schema.json" "$dir/sql/schema.json"; fi
  if [ -f "$case/frontend" ]; then
    diff -r -x fragments -x .generated "$case/expected/frontend" "$dir/frontend"
    [ -f "$case/fraiseql" ] || cmp "$case/expected/frontend/.generated" "$dir/frontend/.generated"
  fi
  products "$dir" >"$dir/before"
  build "$dir" "$@" 2>/dev/null
  products "$dir" | diff "$dir/before" -
}

mkdir -p "$work/lists" "$work/one"
for file in $(find . -name modules -prune -o -name '*.yaml' ! -name specql.yaml ! -name domain_registry.yaml -print |
  LC_ALL=C sort); do
  echo "$file" >"$work/lists/$(basename "$file" .yaml).lst"
  echo "$file" >>"$work/one/all.lst"
done
check "$work/single" "$work"/lists/*.lst
check "$work/chunk" "$work/one/all.lst"
