#!/bin/sh
# What the registry commands and `generate --use-registry` say and write.
#   registry_commands.sh SPECQL WORKDIR
# At the end a registry that others wrote: ../shared/corpus, or what SPECQL_CORPUS names; skipped without it.
set -eu
specql=$1 work=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
real=${SPECQL_CORPUS:-$root/../shared/corpus}/registry/domain_registry.yaml

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# says EXPECTED COMMAND...: standard output is exactly that
says() {
  expected=$1
  shift
  actual=$("$@" 2>/dev/null) || fail "$* ended with $?"
  [ "$actual" = "$expected" ] || fail "$* said: $actual"
}

# unchanged COMMAND...: the registry keeps bytes and time
unchanged() {
  cp -p registry/domain_registry.yaml before
  "$@" >/dev/null 2>&1 || :
  cmp -s before registry/domain_registry.yaml || fail "$* changed the registry"
  [ ! registry/domain_registry.yaml -nt before ] || fail "$* touched the registry"
}

rm -rf "$work"
mkdir -p "$work/registry"
cd "$work"
printf 'entity: Contact\nschema: crm\nfields: {name: text}\n' >contact.yaml
printf 'entity: Company\nschema: crm\nfields: {name: text}\n' >company.yaml
printf 'entity: Post\nschema: blog\nfields: {name: text}\n' >post.yaml
cat >registry/domain_registry.yaml <<'END'
# ours
domains:
  '2':
    name: crm   # customers
    subdomains:
      '01': {name: core, entities: {}}

      '03':
        name: customer
        entities:
          Person:
            table_code: '012321'   # by hand
subdomain_inference: {crm: {customer: {patterns: [contact]}}}
END

unchanged "$specql" registry check contact.yaml company.yaml
unchanged "$specql" registry list
unchanged "$specql" registry assign post.yaml contact.yaml
unchanged "$specql" validate --use-registry contact.yaml
unchanged "$specql" generate --use-registry --no-assign contact.yaml
unchanged "$specql" generate --registry registry/domain_registry.yaml contact.yaml
unchanged "$specql" generate --use-registry --dry-run contact.yaml
unchanged "$specql" generate --use-registry contact.yaml post.yaml
"$specql" generate --use-registry --check contact.yaml >/dev/null 2>&1 && fail "--check does not see the registry"
[ ! -e db/schema/10_tables/012311_contact.sql ] || fail "a file was named by a code nobody wanted"

says 'Assigned 012111 to crm.Company
Assigned 012311 to crm.Contact' "$specql" registry assign contact.yaml company.yaml
cat >expected <<'END'
# ours
domains:
  '2':
    name: crm   # customers
    subdomains:
      '01': {name: core, entities: {Company: {table_code: '012111'}}}

      '03':
        name: customer
        entities:
          Person:
            table_code: '012321'   # by hand
          Contact:
            table_code: '012311'
subdomain_inference: {crm: {customer: {patterns: [contact]}}}
END
diff expected registry/domain_registry.yaml
unchanged "$specql" registry assign contact.yaml company.yaml
says 'Every entity has a code' "$specql" registry assign contact.yaml company.yaml
says 'The registry is in order' "$specql" registry check contact.yaml company.yaml
says '012111  crm.Company  core
012311  crm.Contact  customer
012321  crm.Person  customer' "$specql" registry list

# generate assigns first, names files by the new code at once, and repeats nothing
printf 'entity: Deal\nschema: crm\nfields: {name: text}\n' >deal.yaml
"$specql" generate --use-registry --file-names code contact.yaml company.yaml deal.yaml >said 2>/dev/null
grep -qx 'Assigned 012121 to crm.Deal' said || fail "generate does not say what it assigned"
[ -e db/schema/10_tables/012121_deal.sql ] || fail "no file is named by the new code"
unchanged "$specql" generate --use-registry --file-names code contact.yaml company.yaml deal.yaml
"$specql" generate --use-registry --file-names code contact.yaml company.yaml deal.yaml | grep -q Assigned &&
  fail "an assigned code was assigned again"

# the whole way from an option that does not exist
status=0
"$specql" registry renumber >/dev/null 2>&1 || status=$?
[ "$status" -eq 2 ] || fail "an unknown verb ends with $status"
status=0
"$specql" registry list --registry nowhere.yaml >/dev/null 2>&1 || status=$?
[ "$status" -eq 3 ] || fail "a missing registry ends with $status"

if [ -f "$real" ]; then
  "$specql" registry check --registry "$real" 2>warnings >/dev/null || fail "the real registry has errors"
  [ "$(grep -c registry-subdomain warnings)" -eq 1 ] || fail "the real registry has one old code"
  cp "$real" registry/domain_registry.yaml
  "$specql" registry assign company.yaml >/dev/null
  added=$(diff "$real" registry/domain_registry.yaml | grep -c '^>')
  [ "$added" -eq 2 ] || fail "the real registry got $added new lines"
else
  echo "skipped: no registry at $real"
fi
