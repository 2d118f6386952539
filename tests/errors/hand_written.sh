#!/bin/sh
# hand_written.sh SPECQL WORK - hand-written SQL files that cannot go into the schema: what is said, and nothing is written.
set -u
specql=$1 work=$2
rm -rf "$work"
mkdir -p "$work/sql/15_audit" "$work/sql/10_tables" "$work/2024_work"
cd "$work" || exit 1
printf 'entity: User\nschema: core\nfields:\n  name: text!\n' >user.yaml
echo 'SELECT 1;' >sql/plain.sql
cp sql/plain.sql sql/10_tables/user.sql
cp sql/plain.sql 'sql/15_audit/a b.sql'
cp sql/plain.sql sql/15_audit/log.txt
cp sql/plain.sql sql/15_audit/log.sql
cp sql/plain.sql 2024_work/log.sql
printf 'SELECT 1;\n-- File: x\n' >sql/15_audit/frame.sql
printf 'SELECT 1;\n\n-- specql: end x\n' >sql/15_audit/end.sql
printf 'SELECT 1;\n-- \377\n' >sql/15_audit/latin.sql
printf 'SELECT 1;\rSELECT 2;\n' >sql/15_audit/mac.sql

# refused TEXT FILE...
refused() {
	expected=$1
	shift
	for file in "$@"; do
		set -- "$@" --hand-written "$file"
		shift
	done
	"$specql" generate user.yaml --output-base out "$@" >log 2>&1
	status=$?
	if [ "$status" -ne 1 ] && [ "$status" -ne 3 ] || ! grep -qF -e "$expected" log || [ -e out ]; then
		echo "FAILED: ended with $status, expected '$expected'; it said:"
		cat log
		exit 1
	fi
	echo "ok   $expected"
}
refused "nothing says where in the schema 'sql/plain.sql' belongs" sql/plain.sql
refused "nothing says where in the schema '2024_work/log.sql' belongs" 2024_work/log.sql
refused "'15_audit/a b.sql' cannot be the name of an SQL file" 'sql/15_audit/a b.sql'
refused "'15_audit/log.txt' cannot be the name of an SQL file" sql/15_audit/log.txt
refused "'15_audit/../log.sql' cannot be the name of an SQL file" sql/15_audit/../log.sql
refused "'sql/10_tables/user.sql' would become '10_tables/user.sql', but so does 'core.User tables'" sql/10_tables/user.sql
refused "but so does 'hand-written 15_audit/log.sql'" sql/15_audit/log.sql ./sql/15_audit/log.sql
refused "frame.sql:2:1: error: a line of a hand-written file must not begin with '-- File:'" sql/15_audit/frame.sql
refused "end.sql:3:1: error: a line of a hand-written file must not begin with '-- specql:'" sql/15_audit/end.sql
refused 'latin.sql:2:4: error: byte 0xFF' sql/15_audit/latin.sql
refused 'mac.sql:1:10: error' sql/15_audit/mac.sql
refused 'none.sql' sql/15_audit/none.sql

# A file in the output directory itself would be overwritten by its copy.
mkdir -p out/15_audit
echo 'SELECT 1;' >out/15_audit/mine.sql
"$specql" generate user.yaml --output-base out --hand-written out/15_audit/mine.sql >log 2>&1
status=$?
[ "$status" -ne 0 ] && [ "$(cat out/15_audit/mine.sql)" = 'SELECT 1;' ] && [ ! -e out/10_tables ] ||
	{ echo "FAILED: a file in the output directory: $status"; cat log; exit 1; }
cat log
rm -r out

# And one that can: the same text, framed; without the option it is gone again, and the user's file is not.
"$specql" generate user.yaml --output-base out --hand-written sql/15_audit/log.sql >log 2>&1 && "$specql" verify out >log 2>&1 &&
	[ "$(sed -n 3p out/15_audit/log.sql)" = 'SELECT 1;' ] || { echo "FAILED: a good file"; cat log; exit 1; }
"$specql" generate user.yaml --output-base out >log 2>&1 && [ ! -e out/15_audit/log.sql ] && [ -e sql/15_audit/log.sql ] ||
	{ echo "FAILED: without the file"; cat log; exit 1; }
