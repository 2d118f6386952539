#!/bin/sh
# frontend.sh SPECQL WORK - the frontend files: where they go, what an edit of an entity rewrites, what is removed, names
# that TypeScript cannot have.
set -eu
specql=$1 work=$2
rm -rf "$work"
mkdir -p "$work"
cd "$work"

fail() { echo "FAILED: $*"; exit 1; }
says() { grep -qF -- "$1" messages || { cat messages; fail "no '$1' in that"; }; }
files() { (cd "$1" && find . -type f | LC_ALL=C sort | tr '\n' ' '); }

printf 'entity: Contact\nschema: crm\nfields: {name: text!, state: "enum(new, old-one)"}\nactions: [create_contact]\n' >contact.yaml
printf 'entity: Note\nschema: crm\nfields: {text: text, contact: ref(Contact)}\nactions: [create_note, delete_note]\n' >note.yaml

# One process: the default directory, that of the project file, that of the option.
"$specql" generate contact.yaml note.yaml --output-base sql >/dev/null
[ ! -e frontend ] || fail "frontend files without the option"
"$specql" generate contact.yaml note.yaml --output-base sql --with-impacts >/dev/null
all="./.generated ./fragments/contact.json ./fragments/note.json ./mutation-impacts.d.ts ./mutation-impacts.json ./mutations.md ./mutations.ts ./types.ts "
[ "$(files frontend)" = "$all" ] || fail "there are $(files frontend)"
grep -q '"old-one"' frontend/types.ts || fail "not v1"
printf 'frontend: web\ngraphql: v2\n' >specql.yaml
"$specql" generate contact.yaml note.yaml --output-base sql --with-impacts >/dev/null
[ "$(files web)" = "$all" ] || fail "there are $(files web)"
grep -q '"old_one"' web/types.ts || fail "not v2"
"$specql" generate --hermetic contact.yaml note.yaml --output-base sql --frontend other --graphql v1 >/dev/null
diff -r frontend other
"$specql" generate --foundation-only --output-base foundation >/dev/null
if "$specql" generate --foundation-only --with-impacts 2>messages; then fail "a frontend of nothing"; fi
says '--frontend needs entities'

# The steps: the same, with the dialect of the project file.
scan() { for e in contact note; do "$specql" scan $e.yaml --iface $e.iface --stamp $e.scan; done; }
compile() { "$specql" compile --hermetic "$1.yaml" --imports "$1.imports" --output-base built --stamp "$1.stamp" --frontend made; }
link() { "$specql" link --hermetic "$@" --output-base built --manifest manifest --frontend made --depfile link.d; }
scan
"$specql" resolve contact.iface note.iface --out . --stamp resolve.stamp --project specql.yaml
compile contact
compile note
link contact.stamp note.stamp
diff -r web made
for f in types.ts mutations.ts mutations.md mutation-impacts.json mutation-impacts.d.ts fragments/note.json; do
  grep -qF "made/$f" link.d || fail "the depfile does not know $f"
done

# An edit of one entity: its fragment, and what differs; a table's comment is nothing to mutations.
touch -d 2001-01-01 made/* made/fragments/*
printf 'description: Somebody.\n' >>contact.yaml
scan
"$specql" resolve contact.iface note.iface --out . --stamp resolve.stamp --project specql.yaml
compile contact
link contact.stamp note.stamp
[ "$(cd made && find . -type f -newermt 2002-01-01 | LC_ALL=C sort | tr '\n' ' ')" = \
  "./.generated ./fragments/contact.json ./mutation-impacts.json ./types.ts " ] || fail "written: $(find made -type f -newermt 2002-01-01)"

# Nothing to do; a file that was edited, and one that is gone.
"$specql" link contact.stamp note.stamp --output-base built --manifest manifest --frontend made --quick
echo '// mine' >>made/types.ts
rm made/mutations.ts
link contact.stamp note.stamp 2>messages
says 'edited-output'
says 'made/types.ts'
"$specql" generate contact.yaml note.yaml --output-base sql >/dev/null
diff -r web made
touch -d 2001-01-01 web/* web/fragments/*
printf 'description: Somebody else.\n' >>note.yaml
"$specql" generate contact.yaml note.yaml --output-base sql >/dev/null
[ "$(cd web && find . -type f -newermt 2002-01-01 | LC_ALL=C sort | tr '\n' ' ')" = \
  "./.generated ./fragments/note.json ./mutation-impacts.json ./types.ts " ] || fail "generate wrote: $(find web -type f -newermt 2002-01-01)"
sed -i '$d' note.yaml
"$specql" generate contact.yaml note.yaml --output-base sql >/dev/null
echo '// mine' >>web/types.ts
"$specql" generate contact.yaml note.yaml --output-base sql >/dev/null 2>messages
says 'web/types.ts'
"$specql" generate contact.yaml note.yaml --output-base sql --check >/dev/null 2>messages || fail "--check finds something"
echo '{}' >made/fragments/note.json
link contact.stamp note.stamp
diff -r web made

# An entity that is gone takes its fragment with it, and nobody else's file.
echo '{}' >made/fragments/mine.json
cp made/fragments/mine.json web/fragments
"$specql" resolve contact.iface --out . --stamp resolve.stamp --project specql.yaml
compile contact
link contact.stamp
"$specql" generate contact.yaml --output-base sql >/dev/null
diff -r web made
[ "$(files made | tr ' ' '\n' | grep fragments | tr '\n' ' ')" = "./fragments/contact.json ./fragments/mine.json " ] ||
  fail "fragments: $(files made)"
rm specql.yaml

# Names.
printf 'entity: Types\nschema: crm\ngraphql: {type_name: string}\nfields: {name: text}\n' >types.yaml
if "$specql" generate types.yaml --output-base no --frontend no 2>messages; then fail "an interface string"; fi
says "entity string makes a TypeScript type 'string', which is a word of that language [name-collision]"
printf 'entity: DateOnly\nschema: crm\nfields: {name: text}\n' >types.yaml
if "$specql" generate types.yaml --output-base no --frontend no 2>messages; then fail "two of DateOnly"; fi
says "types.ts and entity DateOnly both make a TypeScript type 'DateOnly' [name-collision]"
printf 'entity: CreateContactResult\nschema: crm\nfields: {name: text}\n' >types.yaml
if "$specql" generate contact.yaml types.yaml --output-base no --frontend no 2>messages; then fail "two results"; fi
says "entity CreateContactResult and mutation createContact both make a TypeScript type 'CreateContactResult'"
[ ! -e no ] || fail "something was written"
"$specql" generate contact.yaml types.yaml --output-base yes >/dev/null

# Without any mutation the files are there all the same.
printf 'entity: Plain\nschema: crm\nfields: {name: text}\n' >plain.yaml
"$specql" generate plain.yaml --output-base yes --frontend plain >/dev/null
grep -q 'export type MutationName = never;' plain/mutation-impacts.d.ts || fail "a name of a mutation"
