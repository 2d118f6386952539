#!/bin/sh
# command_line.sh SPECQL: what the program answers to a caller: exit codes, streams, option spellings.
set -u
specql=$1
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
mkdir with
printf 'entity: Contact\nschema: crm\nfields:\n  email: email!\n' > with/contact.yaml
printf 'entity: Company\nschema: crm\nfields:\n  name: text!\n' > 'with/two words.yaml'
printf 'entity: Broken\nschema: crm\nfields:\n  a: nonsense\n' > broken.yaml
printf 'with/contact.yaml\r\n\nwith/two words.yaml' > list
printf '' > empty
printf "domains:\n  '1':\n    name: crm\n    subdomains:\n      '01': {name: core, entities: {}}\n" > registry.yaml
failed=0 count=0

# expect CODE STREAM PATTERN ARGUMENT...: STREAM (out, err) has a line that matches PATTERN; "none": both are empty.
expect() {
	code=$1 stream=$2 pattern=$3
	shift 3
	count=$((count + 1))
	"$specql" "$@" > out 2> err < /dev/null
	got=$?
	if [ $got -ne "$code" ]; then
		echo "specql $*: exit code $got, not $code"
	elif [ "$stream" = none ] && [ -s out -o -s err ]; then
		echo "specql $*: is not silent"
	elif [ "$stream" != none ] && ! grep -q -e "$pattern" "$stream"; then
		echo "specql $*: no '$pattern' in std$stream"
	else
		return
	fi
	sed 's/^/  /' out err
	failed=1
}

# asking
expect 2 err '^usage: specql COMMAND'
expect 0 out '^usage: specql COMMAND' --help
expect 0 out '^usage: specql COMMAND' help
for command in generate validate init docs graph diff verify explain schema version man completion scan resolve compile link assemble buildgen check identify; do
	expect 0 out "^usage: specql $command " help $command
	expect 0 out '^  --help ' $command --help
done
expect 0 out '^specql [0-9]*\.[0-9]*\.[0-9]*$' version
expect 0 out '^specql [0-9]*\.[0-9]*\.[0-9]*$' --version
expect 0 out '^unknown-entity (error)$' explain unknown-entity
expect 0 out '^unknown-entity  *[A-Z]' explain
expect 0 out '-W error=public-schema' explain public-schema
expect 0 out '^\*\*Way out' explain io

expect 0 out '^  "$schema": "https://json-schema.org/draft/2020-12/schema"' schema --json
expect 2 err 'form is missing' schema

# usage errors
expect 2 err "no command 'frobnicate'" frobnicate
expect 2 err "no command 'frobnicate'" help frobnicate
expect 2 err 'unknown option --frobnicate' validate --frobnicate with/contact.yaml
expect 2 err 'missing operand FILE' validate
expect 2 err 'missing operand FILE' generate
expect 2 err 'no FILE with --foundation-only' generate --foundation-only with/contact.yaml
expect 2 err 'exclude each other' generate --foundation-only --actions-only
expect 2 err 'missing operand FILE' validate @empty
expect 2 err 'missing option --stamp' scan with/contact.yaml --iface x
expect 2 err 'value is missing behind --iface' scan with/contact.yaml --iface
expect 2 err 'value is empty: --iface' scan with/contact.yaml --iface= --stamp y
expect 2 err 'takes no value: --strict=1' validate --strict=1 with/contact.yaml
expect 2 err 'takes no operands: x' version x
expect 2 err 'unknown option -W' version -W public-schema
expect 2 err "not 'maybe'" validate --color maybe with/contact.yaml
expect 2 err "not 'xml'" validate --diagnostics=xml with/contact.yaml
expect 2 err "did you mean 'public-schema'" validate -W public-shema with/contact.yaml
expect 2 err 'always an error' validate -Wno-error=unknown-type with/contact.yaml
expect 2 err "'nope'" explain nope
expect 2 err "no command 'nope'" man nope
expect 2 err 'one of bash, zsh, fish' completion tcsh
expect 2 err "one of entity|schema|code, not 'tables'" generate --file-names tables with/contact.yaml

# what was meant
expect 2 err "no command 'valdate', did you mean 'validate'? See 'specql help'" valdate
expect 2 err "no command 'gen', did you mean 'generate'?" help gen
expect 2 err "no command 'xyzzy'; see 'specql help'" xyzzy
expect 2 err "specql COMMAND --strict; see" --strict
expect 2 err "unknown option --strikt, did you mean '--strict'? See 'specql help validate'" validate --strikt with/contact.yaml
expect 2 err "unknown option --out-base=x, did you mean '--output-base'?" generate --out-base=x with/contact.yaml
expect 2 err "unknown option --dry, did you mean '--dry-run'?" generate --dry with/contact.yaml
expect 2 err "unknown option --diagnostic, did you mean '--diagnostics'?" generate --diagnostic json with/contact.yaml
expect 2 err "unknown option -x; see" validate -x with/contact.yaml
expect 2 err "not 'sarfi', did you mean 'sarif'?" validate --format sarfi with/contact.yaml
expect 2 err "called 'unknwn-entity', did you mean 'unknown-entity'?" explain unknwn-entity
expect 2 err "not 'asign', did you mean 'assign'?" registry asign with
expect 2 err "no command 'valdate', did you mean 'validate'?" man valdate
expect 2 err "bash, zsh, fish, did you mean 'fish'?" completion fis
expect 0 out '^usage: specql validate ' validate -h
expect 0 out '^usage: specql COMMAND' help help

# operands and lists
expect 0 out '^All 1 file(s) valid$' validate with/contact.yaml
expect 0 out '^All 2 file(s) valid$' validate @list
expect 0 out '^All 2 file(s) valid$' validate --strict -- with/contact.yaml 'with/two words.yaml'
expect 3 err "read 'missing'" validate @missing
expect 3 err "read 'with'" validate @with

# directories stand for the entity files below them, each counted once
mkdir -p tree/below tree/.hidden none && cp with/* tree/below && cp broken.yaml tree/.hidden
printf 'name: local\ndatabase_url: x\n' > tree/local.yml && echo 'tenancy: {}' > tree/specql.yaml
expect 0 out '^All 2 file(s) valid$' validate tree
expect 0 out '^All 2 file(s) valid$' validate tree/ tree/below/contact.yaml
expect 0 err '^specql: note: left out, since it describes no entity: tree/local.yml \[left-out\]$' validate tree
expect 1 err '^tree/local.yml:1:1: error: ' validate tree/local.yml
expect 1 err "^specql: error: there are no entity files in 'none' \[no-entity-files\]" validate none
expect 1 err "there are no entity files in 'none'" generate with none
for n in 2 3 4 5; do cp tree/local.yml tree/local$n.yaml; done
expect 0 err 'describe no entity: tree/local.yml, tree/local2.yaml, tree/local3.yaml and 2 more' graph tree
expect 0 out '^All 2 file(s) valid$' validate tree -W no-left-out
[ ! -s err ] || { echo 'a note that was silenced is printed'; failed=1; }
printf 'fields: {a: text}\n' > tree/nameless.yaml
expect 1 err '^tree/nameless.yaml:1:1: error: .*\[missing-entity\]$' validate tree
rm tree/nameless.yaml
mkdir entities && cp with/contact.yaml entities
expect 0 out '^  10_tables/company.sql$' generate entities 'with/two words.yaml' --output-base both
expect 0 out '^  10_tables/contact.sql$' generate entities 'with/two words.yaml' --output-base both
[ -e both/10_tables/contact.sql ] || { echo 'the directory entities was taken for a word'; failed=1; }
expect 0 out '^Generated [1-9][0-9]* SQL files in short$' generate entities entities/contact.yaml --output-base short
expect 0 out '^Every entity has a code$\|^Assigned' registry assign --registry registry.yaml entities
rm -r entities both short

expect 0 out '^4 files in pages, 4 of them written or removed$' docs @list -o pages
expect 0 out '^4 files in pages, 0 of them written or removed$' docs @list -o pages
rm -r pages

# errors of the user and of the system
expect 1 out '^1 error(s) found$' validate with/contact.yaml broken.yaml
expect 1 err '^broken.yaml:4:6: error: .* \[unknown-type\]$' validate broken.yaml
expect 1 err '^{"path":"broken.yaml","line":4,' validate --diagnostics json broken.yaml
expect 1 err "$(printf '\033')\[" validate --color always broken.yaml
expect 3 err 'missing.yaml' validate missing.yaml

# work: a step is silent, generate says what it did
expect 0 none '' scan @list --iface build/k.iface --stamp=build/k.stamp --depfile build/k.d
expect 0 out '^I have it$' scan @list --iface build/k.iface --stamp=build/k.stamp --say 'I have it'
expect 2 err 'unknown option --say' validate --say x with/contact.yaml
expect 0 none '' scan @list --iface build/k.iface --stamp=build/k.stamp --hermetic -W no-hermetic
expect 2 err 'unknown option --hermetic' validate --hermetic with/contact.yaml
expect 0 none '' resolve build/k.iface --out build --project specql.yaml --project-seen build/seen
grep -qx none build/seen || { echo 'no word that there is no project file'; failed=1; }
echo 'tenancy: {crm: multi_tenant}' > specql.yaml
expect 0 none '' resolve build/k.iface --out build --project specql.yaml --project-seen build/seen --depfile build/r.d
grep -qx there build/seen && grep -q 'specql.yaml' build/r.d || { echo 'the project file was not seen'; failed=1; }
rm specql.yaml
expect 3 err 'specql.yaml' resolve build/k.iface --out build --project specql.yaml
expect 0 none '' resolve build/k.iface --out build
expect 0 none '' compile @list --imports build/k.imports --output-base sql --stamp build/c.stamp
expect 0 out '^linked$' link build/c.stamp --output-base sql --manifest build/m --stamp build/l.stamp --say linked
expect 0 none '' link build/c.stamp --output-base sql --manifest build/m --stamp build/l.stamp --say linked --quick
expect 0 out '^All [1-9][0-9]* parts as generated$' verify sql
echo 'DROP TABLE x;' >> sql/10_tables/contact.sql
expect 1 err '^sql/10_tables/contact.sql:[0-9]*:1: error: this is in none' verify sql
expect 0 out '^linked$' link build/c.stamp --output-base sql --manifest build/m --stamp build/l.stamp --say linked --quick
printf '%s\n' '/* /* */ here */ -- there' > sql/commented.sql
cat sql/10_tables/contact.sql >> sql/commented.sql
expect 0 out '^All 1 part as generated$' verify sql/commented.sql
sed 's,^/\* ,,' sql/commented.sql > sql/uncommented.sql
expect 1 err '^sql/uncommented.sql:1:7: error: this is in none' verify sql/uncommented.sql
rm -r sql
expect 0 out '^Generated [1-9][0-9]* SQL files in sql$' generate entities --output-base sql @list
expect 0 out '^  confiture build --env local$' generate --output-base sql @list
expect 0 out 'up to date' generate --check --output-base sql @list
echo '-- by hand' >>sql/10_tables/contact.sql
expect 1 err 'sql/10_tables/contact.sql:1:1: warning: .*the edit would be replaced \[edited-output\]' generate --check --output-base sql @list
expect 0 err 'the edit would be replaced' generate --dry-run --output-base sql @list
expect 0 err 'the edit is replaced' generate --output-base sql @list
echo '-- by hand' >>sql/10_tables/contact.sql
expect 0 err 'sql/10_tables/contact.sql:1:1: warning: .*\[edited-output\]' generate --output-base sql @list
rm sql/10_tables/contact.sql
expect 1 out '10_tables/contact.sql$' generate --check --output-base sql @list
expect 0 out '10_tables/contact.sql$' generate --dry-run --output-base sql @list
[ ! -e sql/10_tables/contact.sql ] || { echo 'a dry run has written'; failed=1; }

# standard streams that are full or closed
if [ -w /dev/full ]; then
	"$specql" version > /dev/full 2> err
	[ $? -eq 3 ] && grep -q 'standard output' err || { echo 'a full standard output goes unnoticed'; failed=1; }
fi
"$specql" scan @list --iface build/k.iface --stamp build/k.stamp >&- 2>&- <&-
[ $? -eq 0 ] || { echo 'closed standard streams: it fails'; failed=1; }

echo "$count commands"
exit $failed
