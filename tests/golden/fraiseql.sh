#!/bin/sh
# fraiseql.sh SPECQL WORK - FraiseQL's schema: names that clash, link without fragments, an option that is taken back.
set -eu
specql=$1 work=$2
rm -rf "$work"
mkdir -p "$work/a" "$work/b"
cd "$work"
printf 'entity: Contact\nschema: crm\nfields: {name: text}\n' >a/contact.yaml
printf 'entity: Contact\nschema: sales\nfields: {title: text}\n' >b/contact.yaml
printf 'file_names: schema\n' >specql.yaml

fails() {
  name=$1
  shift
  if "$@" >out 2>messages; then echo "FAILED $name: accepted"; exit 1; fi
}
says() { grep -qF -- "$1" messages || { echo "FAILED: no '$1' in"; cat messages; exit 1; }; }

"$specql" generate a/contact.yaml b/contact.yaml --output-base plain >/dev/null
fails clash "$specql" generate a/contact.yaml b/contact.yaml --output-base sql --fraiseql-schema schema.json
says "crm.Contact and sales.Contact both make a GraphQL type 'Contact' [name-collision]"
says 'type_name'
[ ! -e schema.json ] && [ ! -e sql ]
printf 'graphql: {type_name: Query}\n' >>b/contact.yaml
fails taken "$specql" generate a/contact.yaml b/contact.yaml --output-base sql --fraiseql-schema schema.json
says "sales.Contact makes a GraphQL type 'Query', which is there already"
sed -i 's/Query/Lead/' b/contact.yaml
"$specql" generate a/contact.yaml b/contact.yaml --output-base sql --fraiseql-schema schema.json >/dev/null

# The build steps without --fragments: link makes them itself, and the same schema.
for e in a b; do "$specql" scan $e/contact.yaml --iface $e.iface --stamp $e.scan; done
"$specql" resolve a.iface b.iface --out . --stamp resolve.stamp --project specql.yaml
for e in a b; do "$specql" compile $e/contact.yaml --imports $e.imports --output-base built --stamp $e.stamp; done
"$specql" link a.stamp b.stamp --output-base built --manifest manifest --fraiseql-schema built.json
cmp schema.json built.json
diff -r sql built

# A fragment of somebody else's making.
for e in a b; do
  "$specql" compile $e/contact.yaml --imports $e.imports --output-base built --stamp $e.stamp --fragments fragments
done
[ "$(ls fragments)" = "crm.contact.json
sales.contact.json" ]
echo '{' >fragments/crm.contact.json
"$specql" link a.stamp b.stamp --output-base built --manifest manifest --fraiseql-schema built.json
cmp schema.json built.json
grep -q '"crm.Contact"' fragments/crm.contact.json

# Without the option the functions are gone.
"$specql" link a.stamp b.stamp --output-base built --manifest manifest
[ ! -e built/00_foundation/020_fraiseql_api.sql ]
[ -e built/00_foundation/010_schemas.sql ]
