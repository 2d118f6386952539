#!/bin/sh
# private_headers.sh LIB_DIR CC INCLUDE_DIR...: every header of the library compiles alone, and twice.
set -eu
lib=$1 cc=$2
shift 2
for dir; do
	set -- "$@" -isystem "$dir"
	shift
done

status=0 count=0
cd "$lib"
for header in */*.h; do
	count=$((count + 1))
	printf '#include "%s"\n#include "%s"\n' "$header" "$header" |
		"$cc" -std=c17 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Werror -I. -Iinclude "$@" -x c -fsyntax-only - || status=1
done
echo "$count headers"
[ "$count" -gt 10 ] || status=1
exit $status
