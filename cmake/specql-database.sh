#!/bin/sh
# specql-database.sh VERB DB SPECQL CONFITURE PSQL CONFIG MIGRATIONS SCHEMA - what <db>_apply, <db>_migrate, <db>_status,
# <db>_down, <db>_preflight and <db>_verify run. Where DB ends with "-", the targets are called DBapply, and so on, and
# DBschema.
# specql-database.sh refuse FILE - what they run where they cannot work; FILE says why.
#
# The connection is CONFITURE_DATABASE_URL, or else database_url of the environment file CONFIG. It reaches psql and
# Confiture through files that only the caller can read and that are gone afterwards: never through a command line,
# where every user of the machine could see it, and it is never printed.
set -eu

fail() {
	printf 'specql: %s\n' "$*" >&2
	exit 1
}

[ "$1" != refuse ] || fail "$(cat "$2")"
verb=$1 db=$2 specql=$3 confiture=$4 psql=$5 config=$6 migrations=$7 schema=$8
migrations_dir=$migrations
case $db in
*-) prefix=$db target=${db}schema ;;
*) prefix=${db}_ target=$db ;;
esac

# The value of database_url in the environment file, without quotes.
configured_url() {
	[ -f "$config" ] || return 0
	sed -n "s/^database_url:[[:space:]]*//p" "$config" | sed -n "1{
		s/[[:space:]]*\$//
		s/^\"\(.*\)\"\$/\1/
		s/^'\(.*\)'\$/\1/
		p
	}"
}

# The URL, read from the variable URL, as a connection service file of libpq: one parameter a line, decoded.
write_service() {
	LC_ALL=C awk '
	function decode(s,   out, hex) {
		out = ""
		while (match(s, /%[0-9A-Fa-f][0-9A-Fa-f]/)) {
			hex = tolower(substr(s, RSTART + 1, 2))
			out = out substr(s, 1, RSTART - 1) sprintf("%c",
				(index(digits, substr(hex, 1, 1)) - 1) * 16 + index(digits, substr(hex, 2, 1)) - 1)
			s = substr(s, RSTART + 3)
		}
		return out s
	}
	function put(key, value) {
		value = decode(value)
		if (value ~ /\n/) exit 1
		if (value != "") print key "=" value
	}
	BEGIN {
		digits = "0123456789abcdef"
		url = ENVIRON["URL"]
		if (!sub(/^postgres(ql)?:\/\//, "", url)) exit 1
		print "[specql]"
		query = ""
		if (i = index(url, "?")) { query = substr(url, i + 1); url = substr(url, 1, i - 1) }
		if (i = index(url, "/")) { put("dbname", substr(url, i + 1)); url = substr(url, 1, i - 1) }
		if (i = index(url, "@")) {
			user = substr(url, 1, i - 1); url = substr(url, i + 1)
			if (i = index(user, ":")) { put("password", substr(user, i + 1)); user = substr(user, 1, i - 1) }
			put("user", user)
		}
		count = split(url, places, ",")
		hosts = ports = ""
		for (n = 1; n <= count; n++) {
			host = places[n]; port = ""
			if (match(host, /:[0-9]*$/)) { port = substr(host, RSTART + 1); host = substr(host, 1, RSTART - 1) }
			gsub(/^\[|\]$/, "", host)
			hosts = hosts (n > 1 ? "," : "") host
			ports = ports (n > 1 ? "," : "") port
		}
		if (hosts !~ /^,*$/) put("host", hosts)
		if (ports !~ /^,*$/) put("port", ports)
		count = split(query, pairs, "&")
		for (n = 1; n <= count; n++)
			if (i = index(pairs[n], "=")) put(substr(pairs[n], 1, i - 1), substr(pairs[n], i + 1))
	}' >"$work/service.conf" || fail "the connection must be a URL: postgresql://user@host/database"
}

# The environment file with this connection; what else it says (the ledger, for one) stays. Where there is no file, the
# least Confiture accepts.
write_config() {
	{
		if [ -f "$config" ]; then
			grep -v '^database_url:' "$config" || :
		else
			printf 'name: specql\ninclude_dirs: []\n'
		fi
		LC_ALL=C awk 'BEGIN {
			url = ENVIRON["URL"]
			gsub(/\\/, "\\\\", url)
			gsub(/"/, "\\\"", url)
			print "database_url: \"" url "\""
		}'
	} >"$work/environment.yaml"
}

query() {
	PGSERVICEFILE=$work/service.conf PGSERVICE=specql PGOPTIONS='-c client_min_messages=warning' \
		"$psql" -X -w -q -v ON_ERROR_STOP=1 "$@" </dev/null
}

migrate() {
	what=$1
	shift
	PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1 "$confiture" migrate "$what" "$@" --config "$work/environment.yaml" \
		--migrations-dir "$migrations" </dev/null
}

# The same, with a word of ours about how it ended: Confiture's codes for a migration that fails and for a database that is
# not there are one.
migrate_or_tell() {
	result=0
	migrate "$@" || result=$?
	case $result in
	0) return ;;
	6) why="another migration holds the lock of this database: wait for it, or ask ${prefix}status" ;;
	8) why="it cannot be taken back: it has no .down.sql" ;;
	*) why="see above; what was done before stays: ask ${prefix}status" ;;
	esac
	printf 'specql: confiture migrate %s ended with exit code %s: %s\n' "$1" "$result" "$why" >&2
	exit "$result"
}

# Tables of extensions do not count.
count_tables() {
	query -At -c "SELECT count(*) FROM pg_catalog.pg_class AS c
		JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
		AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
			WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')" ||
		fail "the database cannot be reached: is CONFITURE_DATABASE_URL, or else database_url in $config, what it should be?"
}

# The newest migration there is, which the schema contains already; 0 where there is none.
newest_migration() {
	for file in "$migrations"/*.up.sql "$migrations"/[0-9]*.py; do
		[ -f "$file" ] || continue
		name=${file##*/}
		printf '%s\n' "${name%%_*}"
	done | LC_ALL=C sort | tail -n 1
}

# The build looks at the time of the schema file only, and an edit makes it newer.
check_schema() {
	"$specql" verify "$schema" >/dev/null ||
		fail "the schema file is not what was generated, and nothing was applied: delete $schema and build the target" \
			"$target again. What it should hold belongs into the entity files."
}

# Where there is no migration, Confiture's own answer reads like a failure.
without_migrations() {
	[ -z "$(newest_migration)" ]
}

apply() {
	check_schema
	tables=$(count_tables) || exit 1
	[ "$tables" -eq 0 ] ||
		fail "the database has tables already ($tables): ${prefix}apply is for a fresh one; change this one by migrations," \
			"with ${prefix}migrate"
	query -1 -f "$schema" || fail "the schema was not applied; the database is as it was"
	newest=$(newest_migration)
	migrate baseline --through "${newest:-0}" >"$work/baseline.log" 2>&1 || {
		cat "$work/baseline.log" >&2
		fail "the schema is applied, but its baseline is not recorded: run confiture migrate baseline"
	}
	without_migrations || cat "$work/baseline.log"
	echo "The database has the schema of $schema."
	if without_migrations; then
		echo "There are no migrations yet; from now on changes go to $migrations_dir."
	fi
}

# On a fresh database Confiture would record an empty history, and all would look well.
migrate_up() {
	tables=$(count_tables) || exit 1
	[ "$tables" -gt 0 ] || fail "the database is empty: put the schema into it with ${prefix}apply first"
	if without_migrations; then
		echo "There are no migrations in $migrations_dir: nothing to do."
		return
	fi
	migrate_or_tell up
}

# Confiture ends with 1 when migrations are pending and with 2 when there is no ledger: answers, not failures. Without any
# migration it does not even look for the database.
status() {
	count_tables >/dev/null || exit 1
	if without_migrations; then
		echo "There are no migrations in $migrations_dir."
		return
	fi
	result=0
	migrate status || result=$?
	[ "$result" -le 2 ] || exit "$result"
}

# The newest migration that the ledger has.
migrate_down() {
	tables=$(count_tables) || exit 1
	[ "$tables" -gt 0 ] || fail "the database is empty: there is nothing to take back"
	if without_migrations; then
		echo "There are no migrations in $migrations_dir: nothing to take back."
		return
	fi
	migrate_or_tell down
}

# Each applied migration answers by its .verify.sql, where it has one. A database without a ledger cannot answer. Confiture
# 0.20 fails to read the file it is given here, and takes the connection from its variable; it needs the file only for a
# ledger of another name.
verify() {
	count_tables >/dev/null || exit 1
	if without_migrations; then
		echo "There are no migrations in $migrations_dir: nothing to verify."
		return
	fi
	if grep -q tracking_table "$work/environment.yaml"; then
		migrate verify
		return
	fi
	CONFITURE_DATABASE_URL=$URL PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1 "$confiture" migrate verify --no-config \
		--migrations-dir "$migrations" </dev/null
}

# Looks at the files only: no database.
preflight() {
	if without_migrations; then
		echo "There are no migrations in $migrations_dir."
		return
	fi
	unset CONFITURE_DATABASE_URL DATABASE_URL
	PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1 exec "$confiture" migrate preflight --migrations-dir "$migrations" </dev/null
}

if [ "$verb" = preflight ]; then
	preflight
	exit
fi

URL=${CONFITURE_DATABASE_URL:-$(configured_url)}
export URL
unset CONFITURE_DATABASE_URL DATABASE_URL
case $URL in
"" | *set-confiture-database-url.invalid*)
	fail "no database: set CONFITURE_DATABASE_URL=postgresql://user@host/database, or write an environment file of your" \
		"own, db/environments/<name>.yaml with database_url and include_dirs"
	;;
esac

umask 077
work=$(mktemp -d "${TMPDIR:-/tmp}/specql.XXXXXX") || fail "cannot make a temporary directory"
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM
write_service
write_config
if [ ! -d "$migrations" ]; then
	migrations=$work/migrations
	mkdir "$migrations"
fi

case $verb in
apply) apply ;;
migrate) migrate_up ;;
status) status ;;
down) migrate_down ;;
verify) verify ;;
*) fail "unknown verb '$verb'" ;;
esac
