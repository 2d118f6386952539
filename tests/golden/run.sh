#!/bin/sh
# One golden case: generate CASE/input and compare the tree, byte for byte, with CASE/expected.
#   run.sh SPECQL CASE WORKDIR           compare
#   run.sh SPECQL CASE WORKDIR --update  write CASE/expected anew; the review is the diff
# The case is generated from its own directory, so that no path of this machine is near it, then a second time with the
# files in another order and from another place: the bytes must be the same.
set -eu
specql=$1 case=$2 work=$3 mode=${4:-}

rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)
input=$case/input

# The registry is no entity, and modules are read by those who name them.
files() { find . -name modules -prune -o -name '*.yaml' ! -name specql.yaml ! -name domain_registry.yaml -print | LC_ALL=C sort $1; }

# A case with a file called fraiseql has that schema, too.
schema() { if [ -f "$case/fraiseql" ]; then echo "--fraiseql-schema $work/$1/schema.json"; fi; }

# One with a file called frontend has those files, too, with the options in it. Of fragments the list has the hashes.
frontend() { if [ -f "$case/frontend" ]; then echo "--frontend $work/$1/frontend $(cat "$case/frontend")"; fi; }

# shellcheck disable=SC2046 # lists of words
(cd "$input" && "$specql" generate $(files "") $(schema actual) $(frontend actual) --output-base "$work/actual" >/dev/null 2>"$work/messages")

if [ "$mode" = --update ]; then
  rm -rf "$case/expected" "$work/actual/frontend/fragments"
  cp -R "$work/actual" "$case/expected"
  cp "$work/messages" "$case/expected/.messages"
  exit 0
fi

cp -R "$input" "$work/moved"
(cd "$work/moved" && LC_ALL=C.UTF-8 TZ=Asia/Tokyo "$specql" generate $(files -r) $(schema again) $(frontend again) --output-base "$work/again" >/dev/null 2>&1)
diff -r "$work/actual" "$work/again"

cp "$work/messages" "$work/actual/.messages"
rm -rf "$work/actual/frontend/fragments"
diff -r "$case/expected" "$work/actual"
"$specql" verify "$work/actual" >/dev/null
