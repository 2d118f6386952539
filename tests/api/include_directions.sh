#!/bin/sh
# include_directions.sh LIB_DIR TOOL_DIR: base <- diag <- {read, write} <- record <- model <- plan, emit <- words <- diff, docs <- steps.
# The program knows the public header only.
set -eu
lib=$1 tool=$2

awk -v lib="$lib" -v tool="$tool" '
BEGIN {
	allowed["base"] = "base"
	allowed["diag"] = "base diag"
	allowed["read"] = "base diag read"
	allowed["write"] = "base diag write"
	allowed["record"] = allowed["read"] " write record"
	allowed["model"] = allowed["record"] " model"
	allowed["templates"] = allowed["model"] " plan emit templates"
	allowed["plan"] = allowed["emit"] = allowed["templates"]
	allowed["words"] = allowed["templates"] " words"
	allowed["diff"] = allowed["words"] " diff"
	allowed["docs"] = allowed["words"] " docs"
	allowed["steps"] = allowed["diff"] " docs steps specql"
}

FNR == 1 {
	file = FILENAME
	in_tool = index(file, tool "/") == 1
	file = substr(file, length(in_tool ? tool : lib) + 2)
	folder = file ~ /\// ? substr(file, 1, index(file, "/") - 1) : ""
	files++
}

/^[ \t]*#[ \t]*include[ \t]*["<]/ {
	name = $0
	sub(/^[^"<]*["<]/, "", name)
	sub(/[">].*/, "", name)
	includes++
	if (in_tool) {
		if (/"/ ? name ~ /\// : name ~ /^specql\// && name != "specql/specql.h")
			bad(name)
		next
	}
	if (folder == "" || folder == "include")
		next
	if (/</ && name !~ /^specql\//)
		next
	if (name !~ /\// || index(" " allowed[folder] " ", " " substr(name, 1, index(name, "/") - 1) " ") == 0)
		bad(name)
}

function bad(name)
{
	printf "%s:%d: must not include \"%s\"\n", FILENAME, FNR, name
	failed = 1
}

END {
	printf "%d includes in %d files\n", includes, files
	exit failed || files < 20
}' "$lib"/*/*.c "$lib"/*/*.h "$tool"/*.c "$tool"/*.h
