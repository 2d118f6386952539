#!/bin/sh
# lowered.sh SPECQL WORK - an error that may be lowered stops generate and scan; lowered it is a warning in every step, and
# they make the bytes that generate makes.
set -eu
specql=$1 work=$2
rm -rf "$work"
mkdir -p "$work"
cd "$work"
cat >country.yaml <<'YAML'
entity: Country
schema: common
fields: {name: text}
translations: {fields: [name, abbreviation]}
YAML
id=unknown-translation-field

status() { "$@" >out 2>messages && echo 0 || echo $?; }
expect() { grep -q "country.yaml:4:31: $1: 'abbreviation' is not a field of Country \[$id\]" messages || { cat messages; exit 1; }; }

[ "$(status "$specql" generate country.yaml --output-base refused)" = 1 ]
expect error
[ ! -e refused ]
[ "$(status "$specql" scan -W error=$id country.yaml --iface c.iface --stamp c.scan)" = 1 ]
expect error

[ "$(status "$specql" generate -W no-error=$id country.yaml --output-base generated)" = 0 ]
expect warning
[ "$(status "$specql" scan -W no-error=$id country.yaml --iface c.iface --stamp c.scan)" = 0 ]
expect warning
# scan does not know what the project says of it, and leaves it to compile.
[ "$(status "$specql" scan country.yaml --iface c.iface --stamp c.scan)" = 0 ]
[ ! -s messages ]
"$specql" resolve c.iface --out . --stamp resolve.stamp
[ "$(status "$specql" compile country.yaml --imports c.imports --output-base built --stamp c.stamp)" = 1 ]
expect error
[ ! -e built ]
[ "$(status "$specql" compile -W no-error=$id country.yaml --imports c.imports --output-base built --stamp c.stamp)" = 0 ]
expect warning
"$specql" link c.stamp --output-base built --manifest manifest --state state

# The project file says it once for every step; an option goes before it.
mkdir project
cp country.yaml project
cd project
printf 'warnings: {%s: warning}\n' $id >specql.yaml
[ "$(status "$specql" generate country.yaml --output-base generated)" = 0 ]
expect warning
[ "$(status "$specql" generate -W error=$id country.yaml --output-base generated)" = 1 ]
expect error
"$specql" scan country.yaml --iface c.iface --stamp c.scan
"$specql" resolve c.iface --project specql.yaml --out . --stamp resolve.stamp
[ "$(status "$specql" compile country.yaml --imports c.imports --output-base built --stamp c.stamp)" = 0 ]
expect warning
[ "$(status "$specql" compile -W error=$id country.yaml --imports c.imports --output-base built --stamp c.stamp)" = 1 ]
expect error
"$specql" link c.stamp --output-base built --manifest manifest --state state
diff -r -x .generated generated built

printf 'warnings: {%s: off, public-schema: error}\n' $id >specql.yaml
"$specql" resolve c.iface --project specql.yaml --out . --stamp resolve.stamp
[ "$(status "$specql" compile country.yaml --imports c.imports --output-base built --stamp c.stamp)" = 0 ]
[ ! -s messages ]
printf 'entity: Plain\nfields: {name: text}\n' >plain.yaml
"$specql" scan plain.yaml --iface p.iface --stamp p.scan 2>messages
[ ! -s messages ]
"$specql" resolve p.iface --project specql.yaml --out . --stamp resolve.stamp
[ "$(status "$specql" compile plain.yaml --imports p.imports --output-base built --stamp p.stamp)" = 1 ]
grep -q 'plain.yaml:1:9: error: .*public-schema' messages
cd ..

# A file that was lost is made again.
rm built/10_tables/country.sql
"$specql" link -W no-error=$id c.stamp --output-base built --manifest manifest --state state 2>messages
diff -r -x .generated generated built
grep -q 'FUNCTION common.get_country_name' built/30_functions/country.sql
! grep -rq abbreviation built
