#!/bin/sh
# database.sh SCRIPT CONFITURE WORK - what <db>_apply, <db>_migrate and <db>_status do, in the life of one database. Run
# inside with-postgres.
set -u
script=$1 confiture=$2 work=$3

if [ ! -x "$confiture" ]; then
	echo "skipped: Confiture is missing (CONFITURE_EXECUTABLE)"
	exit 77
fi
rm -rf "$work"
mkdir -p "$work/db/environments" "$work/schema" "$work/tmp"
export TMPDIR="$work/tmp"
config=$work/db/environments/local.yaml
migrations=$work/migrations
printf 'CREATE SCHEMA crm;\nCREATE TABLE crm.a (id INTEGER);\n' >"$work/schema.sql"
printf 'CREATE TABLE b (id INTEGER);\nCREATE TABLE c (id NO_SUCH_TYPE);\n' >"$work/broken.sql"
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
	sh "$script" "$3" crm_db "$confiture" psql "$config" "$migrations" "${4:-$work/schema.sql}" >"$work/log" 2>&1
	status=$?
	if [ "$status" -ne "$1" ] || ! grep -q "$2" "$work/log" || grep -q 'cret' "$work/log"; then
		echo "FAILED: $3 ended with $status, expected $1 and '$2'; it said:"
		cat "$work/log"
		exit 1
	fi
	echo "ok   $3: $2"
}

expect 1 'set CONFITURE_DATABASE_URL' status
export CONFITURE_DATABASE_URL='mysql://us_er:se%2Fcret@h/d'
expect 1 'must be a URL' status
export CONFITURE_DATABASE_URL='postgresql://us_er:se%2Fcret@127.0.0.1:1/d'
expect 1 'cannot be reached' apply
expect 1 'cannot be reached' status
export CONFITURE_DATABASE_URL="$url"
expect 1 'crm_db_apply first' migrate
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

# Without the variable the user's environment file says where; what else it says holds too.
unset CONFITURE_DATABASE_URL
printf 'name: local\ndatabase_url: "%s"\ninclude_dirs: ["%s"]\nmigration:\n  tracking_table: other_ledger\n' "$url" "$work/schema" >"$config"
expect 0 'not found in this database' status

# Nothing secret is left behind.
[ -z "$(ls -A "$work/tmp")" ] || { echo "FAILED: temporary files are left"; exit 1; }
