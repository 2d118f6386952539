#!/bin/sh
# example.sh CMAKE SOURCE WORK PREFIX CONFITURE - the example, from its sources to the answers of a database; run inside
# with-postgres. demo.sql checks the answers itself.
set -eu
cmake=$1 source=$2 work=$3 prefix=$4 confiture=$5

if [ ! -x "$confiture" ]; then
	echo "skipped: Confiture is missing (CONFITURE_EXECUTABLE)"
	exit 77
fi
rm -rf "$work"
"$cmake" -S "$source" -B "$work" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" -DCONFITURE_EXECUTABLE="$confiture"
"$cmake" --build "$work"
"$cmake" --build "$work" --target crm_db_apply
"$cmake" --build "$work" --target crm_db_status
psql -X -f "$source/demo.sql"

# A second application must be refused and leave the rows alone.
if "$cmake" --build "$work" --target crm_db_apply >"$work/second.log" 2>&1; then
	echo "crm_db_apply accepted a database that is not empty"
	exit 1
fi
grep -q 'crm_db_apply is for a fresh one' "$work/second.log"
[ "$(psql -XAtc 'SELECT count(*) FROM crm.tb_contact')" -eq 1 ]
