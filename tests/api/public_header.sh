#!/bin/sh
# public_header.sh INCLUDE_DIR CC CXX|none: the public header alone, as strict callers compile it.
set -eu
dir=$1 cc=$2 cxx=$3
warnings='-Wall -Wextra -Wpedantic -Werror'

code='#include <specql/specql.h>
#include <specql/specql.h>
int main(void) { struct specql *sq = specql_new(); specql_free(sq); return SPECQL_OK; }'

printf '%s\n' "$code" | "$cc" -std=c17 $warnings -Wstrict-prototypes -I"$dir" -x c -fsyntax-only -
printf '%s\n' "$code" | "$cc" -std=c99 $warnings -Wstrict-prototypes -I"$dir" -x c -fsyntax-only -
if [ "$cxx" != none ]; then
	printf '%s\n' "$code" | "$cxx" -std=c++17 $warnings -I"$dir" -x c++ -fsyntax-only -
fi

# Proof that the check can fail.
if printf '%s\n' "$code" 'int f(struct specql *sq) { return sq->x; }' |
	"$cc" -std=c17 $warnings -I"$dir" -x c -fsyntax-only - 2>/dev/null; then
	echo 'struct specql is not opaque' >&2
	exit 1
fi
