#!/bin/sh
# symbols.sh READELF LIBRARY: a shared library made of this archive would export specql_* and nothing else, and it
# neither prints, ends the process, nor asks the locale or the clock.
set -eu
"$1" --syms --wide "$2" | awk '
$5 ~ /GLOBAL|WEAK/ && $7 != "UND" && $6 == "DEFAULT" {
	if ($8 ~ /^specql_/)
		exported++
	else
		bad("exports", $8)
}
$5 == "GLOBAL" && $7 == "UND" {
	sub(/@.*/, "", $8)
	if ($8 ~ /^(printf|puts|putchar|exit|setlocale|strcasecmp|strncasecmp|toupper|tolower|__ctype_.*_loc)$/ ||
	    $8 ~ /^(time|gettimeofday|clock_gettime|rand|random|srand|system)$/)
		bad("uses", $8)
}
function bad(what, name)
{
	print "the library " what " " name
	failed = 1
}
END {
	print exported + 0 " exported functions"
	exit failed || exported < 2
}'
