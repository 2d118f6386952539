#!/bin/sh
# database.sh SCRIPT SPECQL CONFITURE WORK - what <db>_apply, <db>_migrate and the like do, in the life of one database. Run
# inside with-postgres.
set -u
script=$1 specql=$2 confiture=$3 work=$4

if [ ! -x "$confiture" ]; then
	echo "skipped: Confiture is missing (CONFITURE_EXECUTABLE)"
	exit 77
fi
rm -rf "$work"
mkdir -p "$work/db/environments" "$work/schema" "$work/tmp"
export TMPDIR="$work/tmp"
config=$work/db/environments/local.yaml
migrations=$work/migrations

# part TITLE: standard input as a generated part.
part() {
	cat >"$work/body"
	printf -- '-- specql: %s\n-- content-sha256: %s\n' "$1" "$(sha256sum <"$work/body" | cut -d ' ' -f 1)"
	cat "$work/body"
	printf -- '-- specql: end %s\n' "$1"
}
{
	printf -- '-- Files Included: 2\n\n/* ==\n * File: 10_tables/a.sql\n * == */\n\n'
	printf 'CREATE SCHEMA crm;\nCREATE TABLE crm.a (id INTEGER);\n' | part 'crm.A tables'
	printf '\n/* ==\n * File: 25_views/a.sql\n * == */\n\n'
	printf 'CREATE VIEW crm.v_a AS SELECT id FROM crm.a;\n' | part 'crm.A views'
} >"$work/schema.sql"
printf 'CREATE TABLE b (id INTEGER);\nCREATE TABLE c (id NO_SUCH_TYPE);\n' | part 'b tables' >"$work/broken.sql"
sed 's/crm.a (id INTEGER)/crm.a (id BIGINT)/' "$work/schema.sql" >"$work/edited.sql"
sed '/views/,/views/d' "$work/schema.sql" >"$work/cut.sql"
{
	cat "$work/schema.sql"
	echo 'DROP TABLE crm.a;'
} >"$work/longer.sql"
printf '# specql: generated\nname: local\ndatabase_url: "postgresql://set-confiture-database-url.invalid/"\ninclude_dirs:\n  - "%s"\n' \
	"$work/schema" >"$config"

# A database and a password with characters that a URL must escape; the socket and port only in the URL.
createdb 'da ta'
psql -qc "CREATE ROLE us_er SUPERUSER LOGIN PASSWORD 'se/cret'"
socket=$PGHOST
url="postgresql://us_er:se%2Fcret@/da%20ta?host=$socket&port=$PGPORT"
unset PGHOST PGPORT PGUSER PGDATABASE CONFITURE_DATABASE_URL
ask() { psql -XAt "host=$socket user=postgres dbname='da ta'" -c "$1"; }

# expect STATUS TEXT VERB [SCHEMA]
expect() {
	sh "$script" "$3" crm_db "$specql" "$confiture" psql "$config" "$migrations" "${4:-$work/schema.sql}" >"$work/log" 2>&1
	status=$?
	if [ "$status" -ne "$1" ] || ! grep -q "$2" "$work/log" || grep -q 'cret' "$work/log"; then
		echo "FAILED: $3 ended with $status, expected $1 and '$2'; it said:"
		cat "$work/log"
		exit 1
	fi
	echo "ok   $3: $2"
}

echo 'because of the test' >"$work/why"
sh "$script" refuse "$work/why" >"$work/log" 2>&1
[ $? -eq 1 ] && grep -qx 'specql: because of the test' "$work/log" || { echo "FAILED: refuse"; cat "$work/log"; exit 1; }
expect 1 'set CONFITURE_DATABASE_URL' status
export CONFITURE_DATABASE_URL='mysql://us_er:se%2Fcret@h/d'
expect 1 'must be a URL' status
export CONFITURE_DATABASE_URL='postgresql://us_er:se%2Fcret@127.0.0.1:1/d'
expect 1 'cannot be reached: is CONFITURE_DATABASE_URL' apply
expect 1 'cannot be reached' status
export CONFITURE_DATABASE_URL="$url"
expect 1 'crm_db_apply first' migrate
expect 1 'nothing to take back' down
expect 0 'no migrations in' preflight

# What is not the generated schema is not applied, whatever was done to it.
for file in edited cut longer; do
	expect 1 "delete $work/$file.sql and build the target crm_db again" apply "$work/$file.sql"
	grep -q 'content-hash' "$work/log" || { echo "FAILED: no word about what is wrong in $file.sql"; exit 1; }
done
grep -q 'longer.sql:[0-9]*:1: error: this is in none of the generated parts' "$work/log" || { cat "$work/log"; exit 1; }
[ "$(ask "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('crm')")" = 0 ] ||
	{ echo "FAILED: an edited schema was applied"; exit 1; }
expect 1 'the database is as it was' apply "$work/broken.sql"
[ "$(ask "SELECT count(*) FROM pg_class WHERE relname IN ('b', 'c')")" = 0 ] || { echo "FAILED: half a schema"; exit 1; }

# There is a migration already, which the schema contains: the baseline covers it.
mkdir "$migrations"
printf 'ALTER TABLE crm.a ADD COLUMN old TEXT;\n' >"$migrations/20250101000000_old.up.sql"
printf 'ALTER TABLE crm.a DROP COLUMN old;\n' >"$migrations/20250101000000_old.down.sql"
expect 0 'The database has the schema' apply
expect 0 '1 applied, 0 pending' status
expect 1 'is for a fresh one' apply
printf 'ALTER TABLE crm.a ADD COLUMN new TEXT;\n' >"$migrations/20260101000000_new.up.sql"
printf 'ALTER TABLE crm.a DROP COLUMN new;\n' >"$migrations/20260101000000_new.down.sql"
expect 0 'pending' status
expect 0 '20260101000000_new' migrate
expect 0 '2 applied, 0 pending' status
columns=$(ask "SELECT string_agg(attname, ' ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'crm.a'::regclass AND attnum > 0")
[ "$columns" = 'id new' ] || { echo "FAILED: columns are '$columns'"; exit 1; }

# One that PostgreSQL refuses: told apart from a database that is not there, and nothing of it stays.
printf 'CREATE TABLE crm.half (id INTEGER);\nALTER TABLE crm.nowhere ADD COLUMN x TEXT;\n' >"$migrations/20260201000000_bad.up.sql"
printf 'SELECT 1;\n' >"$migrations/20260201000000_bad.down.sql"
sh "$script" migrate crm_db "$specql" "$confiture" psql "$config" "$migrations" "$work/schema.sql" >"$work/log" 2>&1
status=$?
[ "$status" -ne 0 ] && grep -q "confiture migrate up ended with exit code $status: see above" "$work/log" && grep -q nowhere "$work/log" &&
	! grep -q 'cret\|cannot be reached' "$work/log" || { echo "FAILED: a migration that fails: $status"; cat "$work/log"; exit 1; }
[ "$(ask "SELECT to_regclass('crm.half') IS NULL")" = t ] || { echo "FAILED: half a migration"; exit 1; }
rm "$migrations/20260201000000_bad."*
expect 0 '2 applied, 0 pending' status

# Verified by what the migration says of itself, taken back, and brought again.
printf "SELECT count(*) = 1 FROM pg_attribute WHERE attrelid = 'crm.a'::regclass AND attname = 'new' AND NOT attisdropped\n" \
	>"$migrations/20260101000000_new.verify.sql"
expect 0 '20260101000000' verify
psql -XAtq "host=$socket user=postgres dbname='da ta'" -c 'ALTER TABLE crm.a RENAME COLUMN new TO gone'
expect 1 '20260101000000' verify
psql -XAtq "host=$socket user=postgres dbname='da ta'" -c 'ALTER TABLE crm.a RENAME COLUMN gone TO new'
expect 0 '20260101000000' down
[ "$(ask "SELECT count(*) FROM pg_attribute WHERE attrelid = 'crm.a'::regclass AND attname = 'new'")" = 0 ] ||
	{ echo "FAILED: the migration was not taken back"; exit 1; }
expect 0 '1 applied, 1 pending' status
expect 0 '20260101000000_new' migrate

# Preflight looks at the files, whatever the database is: a migration that cannot be taken back is reported.
url_before=$CONFITURE_DATABASE_URL
export CONFITURE_DATABASE_URL='postgresql://us_er:se%2Fcret@127.0.0.1:1/d'
expect 0 '20260101000000' preflight
mv "$migrations/20260101000000_new.down.sql" "$work/down"
expect 7 '20260101000000' preflight
mv "$work/down" "$migrations/20260101000000_new.down.sql"
export CONFITURE_DATABASE_URL="$url_before"

# A database of its own, and no migration anywhere: no word of Confiture's that none was found.
createdb -h "$socket" -U postgres fresh
export CONFITURE_DATABASE_URL="postgresql://postgres@/fresh?host=$socket&port=5432"
some=$migrations migrations=$work/none
expect 0 "no migrations yet; from now on changes go to $work/none" apply
! grep -q 'No migrations found' "$work/log" || { echo "FAILED: apply reads like a failure"; exit 1; }
expect 0 "no migrations in $work/none: nothing to do" migrate
expect 0 "no migrations in $work/none" status
expect 0 "no migrations in $work/none: nothing to take back" down
expect 0 "no migrations in $work/none: nothing to verify" verify
[ "$(psql -XAt "host=$socket user=postgres dbname=fresh" -c "SELECT count(*) FROM pg_class WHERE relname = 'tb_confiture'")" = 1 ] ||
	{ echo "FAILED: there is no ledger"; exit 1; }
migrations=$some

# Without the variable the user's environment file says where; what else it says holds too.
unset CONFITURE_DATABASE_URL
printf 'name: local\ndatabase_url: "%s"\ninclude_dirs: ["%s"]\nmigration:\n  tracking_table: other_ledger\n' "$url" "$work/schema" >"$config"
expect 0 'not found in this database' status

# Nothing secret is left behind.
[ -z "$(ls -A "$work/tmp")" ] || { echo "FAILED: temporary files are left"; exit 1; }
