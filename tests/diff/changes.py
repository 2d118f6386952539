"""specql diff: every row of lib/diff/changes.def by an example, and what is no difference at all."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SPECQL = sys.argv[1]
ROOT = Path(sys.argv[2])
failures = []


def contact(fields="name: text", more="", head=""):
    """An entity; FIELDS on lines of their own, MORE behind them."""
    lines = "".join(f"  {line}\n" for line in fields.split("\n"))
    return f"entity: Contact\nschema: crm\n{head}fields:\n{lines}{more}"


def action(steps, more="", name="act"):
    body = "".join(f"  - {line}\n" for line in steps.split("\n"))
    return f"actions:\n- name: {name}\n{more}  steps:\n{body}"


COMPANY = "entity: Company\nschema: crm\nfields: {title: text}\n"
FIRM = "entity: Firm\nschema: crm\nfields: {title: text}\n"
SET = "update: Contact SET name = 'x'"

# name: old files, new files, what must be said: (change, path) in order. A text is one file.
CASES = {
    "entity added": (contact(), [contact(), COMPANY], [("entity-added", "")]),
    "entity removed": ([contact(), COMPANY], contact(), [("entity-removed", "")]),
    "entity renamed": (COMPANY, FIRM.replace("schema", "was: Company\nschema"), [("entity-renamed", "")]),
    "entity renamed, with what refers to it": (
        [COMPANY, contact("company: ref(Company)")],
        [FIRM.replace("schema", "was: Company\nschema"), contact("company: ref(Firm)")],
        [("other", ""), ("entity-renamed", "")]),
    "entity renamed without a word": (COMPANY, FIRM, [("entity-removed", ""), ("entity-added", "")]),
    "a rename that is over": (FIRM, FIRM.replace("schema", "was: Company\nschema"), []),
    "entity moved": (COMPANY, COMPANY.replace("crm", "sales"), [("entity-moved", "")]),
    "tenancy": (contact(head="tier: shared\n"), contact(head="tier: multi_tenant\n"), [("tenancy", "tenancy")]),
    "field added": (contact(), contact("name: text\nage: integer"), [("field-added", "fields.age")]),
    "required field with default added": (contact(), contact("name: text\nage: integer! = 0"), [("field-added", "fields.age")]),
    "required field added": (contact(), contact("name: text\nage: integer!"), [("field-added-required", "fields.age")]),
    "field removed": (contact("name: text\nage: integer"), contact(), [("field-removed", "fields.age")]),
    "field renamed": (contact("mail: email"), contact("email: {type: email, was: mail}"), [("field-renamed", "fields.email")]),
    "field renamed and changed": (contact("mail: text"), contact("email: {type: text, was: mail, required: true}"),
                                  [("field-renamed", "fields.email"), ("now-required", "fields.email.required")]),
    "field renamed without a word": (contact("mail: email"), contact("email: email"),
                                     [("field-added", "fields.email"), ("field-removed", "fields.mail")]),
    "integer widened": (contact("n: integer"), contact("n: bigint"), [("type-widened", "fields.n.type")]),
    "integer narrowed": (contact("n: bigint"), contact("n: integer"), [("type-changed", "fields.n.type")]),
    "enum widened to text": (contact("s: enum(a, b)"), contact("s: text"), [("type-widened", "fields.s.type")]),
    "text narrowed to enum": (contact("s: text"), contact("s: enum(a, b)"), [("type-changed", "fields.s.type")]),
    "email widened to text": (contact("s: email"), contact("s: text"), [("type-widened", "fields.s.type")]),
    "text narrowed to email": (contact("s: text"), contact("s: email"), [("type-changed", "fields.s.type")]),
    "longer text": (contact("s: text(50)"), contact("s: text(100)"), [("type-widened", "fields.s.type")]),
    "text without end": (contact("s: text(50)"), contact("s: text"), [("type-widened", "fields.s.type")]),
    "shorter text": (contact("s: text(50)"), contact("s: text(20)"), [("type-changed", "fields.s.type")]),
    "wider decimal": (contact("d: decimal(10, 2)"), contact("d: decimal(12, 2)"), [("type-widened", "fields.d.type")]),
    "decimal with fewer digits before the point": (contact("d: decimal(10, 2)"), contact("d: decimal(10, 4)"),
                                                   [("type-changed", "fields.d.type")]),
    "decimal instead of integer": (contact("d: integer"), contact("d: decimal"), [("type-widened", "fields.d.type")]),
    "another type": (contact("s: text"), contact("s: date"), [("type-changed", "fields.s.type")]),
    "list of another type": (contact("s: list(text)"), contact("s: list(integer)"), [("type-changed", "fields.s.type")]),
    "reference instead of text": ([contact("s: text"), COMPANY], [contact("s: ref(Company)"), COMPANY],
                                  [("type-changed", "fields.s.type")]),
    "one more target": ([contact("s: ref(Company|Firm)"), COMPANY, FIRM, COMPANY.replace("Company", "Shop")],
                        [contact("s: ref(Company|Firm|Shop)"), COMPANY, FIRM, COMPANY.replace("Company", "Shop")],
                        [("type-widened", "fields.s.type")]),
    "now optional": (contact("s: text!"), contact("s: text"), [("now-optional", "fields.s.required")]),
    "now required": (contact("s: text"), contact("s: text!"), [("now-required", "fields.s.required")]),
    "default added": (contact("s: text"), contact("s: text = 'x'"), [("default", "fields.s.default")]),
    "default changed": (contact("n: integer = 1"), contact("n: integer = 2"), [("default", "fields.n.default")]),
    "default removed": (contact("n: integer = 1"), contact("n: integer"), [("default", "fields.n.default")]),
    "enum values added": (contact("s: enum(a, b)"), contact("s: enum(a, b, c)"), [("enum-added", "fields.s.values")]),
    "enum values removed": (contact("s: enum(a, b)"), contact("s: enum(a)"), [("enum-removed", "fields.s.values")]),
    "enum values in another order": (contact("s: enum(a, b)"), contact("s: enum(b, a)"), [("enum-reordered", "fields.s.values")]),
    "values of a list": (contact("s: list(enum(a, b))"), contact("s: list(enum(a, c))"),
                         [("enum-removed", "fields.s.values"), ("enum-added", "fields.s.values")]),
    "bound loosened": (contact("n: integer(1, 10)"), contact("n: integer(1, 20)"), [("check-loosened", "fields.n.max")]),
    "bound tightened": (contact("n: integer(1, 10)"), contact("n: integer(5, 10)"), [("check-tightened", "fields.n.min")]),
    "negative money": (contact("n: money"), contact("n: money(signed)"), [("check-loosened", "fields.n.min")]),
    "pattern": (contact("s: {type: text, pattern: '^a$'}"), contact("s: {type: text, pattern: '^b$'}"),
                [("check-tightened", "fields.s.pattern")]),
    "pattern removed": (contact("s: {type: text, pattern: '^a$'}"), contact("s: text"), [("check-loosened", "fields.s.pattern")]),
    "constraint added": (contact("n: integer"), contact("n: integer", "constraints: [{name: few, check: n < 9}]\n"),
                         [("check-tightened", "constraints.few")]),
    "constraint removed": (contact("n: integer", "constraints: [{name: few, check: n < 9}]\n"), contact("n: integer"),
                           [("check-loosened", "constraints.few")]),
    "message of a constraint": (contact("n: integer", "constraints: [{name: few, check: n < 9, message: A}]\n"),
                                contact("n: integer", "constraints: [{name: few, check: n < 9, message: B}]\n"),
                                [("errors", "constraints.few")]),
    "unique added": (contact("s: text"), contact("s: {type: text, unique: true}"), [("unique-added", "fields.s.unique")]),
    "unique removed": (contact("s: {type: text, unique: true}"), contact("s: text"), [("unique-removed", "fields.s.unique")]),
    "unique together": (contact("a: text\nb: text"), contact("a: text\nb: text", "unique_together: [[a, b]]\n"),
                        [("unique-added", "indexes.tb_contact_a_b_key")]),
    "index added": (contact("a: text"), contact("a: {type: text, index: true}"), [("index-added", "fields.a.index")]),
    "index removed": (contact("a: {type: text, index: true}"), contact("a: text"), [("index-removed", "fields.a.index")]),
    "index changed": (contact("a: text\nb: text", "indexes: [{fields: [a], name: x}]\n"),
                      contact("a: text\nb: text", "indexes: [{fields: [b], name: x}]\n"),
                      [("index-removed", "indexes.x"), ("index-added", "indexes.x")]),
    "target of a reference": ([contact("c: ref(Company)"), COMPANY, FIRM], [contact("c: ref(Firm)"), COMPANY, FIRM],
                              [("reference-dropped", "fields.c.type"), ("reference-target", "fields.c.type")]),
    "on_delete": ([contact("c: ref(Company)"), COMPANY], [contact("c: {type: ref(Company), on_delete: cascade}"), COMPANY],
                  [("reference-dropped", "fields.c.on_delete"), ("reference-on-delete", "fields.c.on_delete")]),
    "on_delete said outright": ([contact("c: ref(Company)"), COMPANY],
                                [contact("c: {type: ref(Company), on_delete: restrict}"), COMPANY], []),
    "computed field": (contact("n: integer"), contact("n: integer", "computed_fields: [{twice: n * 2}]\n"),
                       [("computed-added", "computed_fields.twice")]),
    "computed field removed": (contact("n: integer", "computed_fields: [{twice: n * 2}]\n"), contact("n: integer"),
                               [("computed-removed", "computed_fields.twice")]),
    "computed field changed": (contact("n: integer", "computed_fields: [{twice: n * 2}]\n"),
                               contact("n: integer", "computed_fields: [{twice: n + n}]\n"),
                               [("computed-changed", "computed_fields.twice")]),
    "view added": (contact(), contact(more="table_views: {mode: force}\n"), [("view-added", "views.tv_contact")]),
    "view removed": (contact(more="table_views: {mode: force}\n"), contact(), [("view-removed", "views.tv_contact")]),
    "view changed": (contact("n: integer", "table_views: [{name: few, fields: [n]}]\n"),
                     contact("n: integer", "table_views: [{name: few, fields: [n], filters: [n < 9]}]\n"),
                     [("view-changed", "views.v_few")]),
    "pattern added": (contact(), contact(more="patterns: [versioned]\n"), [("pattern-added", "patterns.version")]),
    "pattern removed 2": (contact(), contact(more="patterns: [{soft_delete: {enabled: false}}]\n"),
                          [("pattern-removed", "patterns.soft delete")]),
    "pattern changed": (
        contact("s: enum(a, b)", "patterns: [{state_machine: {field: s, transitions: {a: [b]}}}]\n"),
        contact("s: enum(a, b)", "patterns: [{state_machine: {field: s, transitions: {a: [b], b: [a]}}}]\n"),
        [("pattern-changed", "patterns.states of s")]),
    "identifier": (contact(), contact(more="identifier: {components: [name]}\n"), [("identifier", "identifier")]),
    "pii": (contact(), contact("name: {type: text, pii: true}"), [("pii", "fields.name.pii")]),
    "table code": (contact(), contact(more="organization: {table_code: '012311'}\n"), [("code", "organization")]),
    "hidden field": (contact("a: text\nb: text"), contact("a: text\nb: {type: text, fraiseql: {expose: false}}"),
                     [("api-hidden", "fields.b.fraiseql")]),
    "hidden entity": (contact(), contact(more="fraiseql: {expose: false}\n"), [("api-hidden", "fraiseql")]),
    "type of the API": (contact(), contact(more="graphql: {type_name: Person}\n"), [("api-changed", "fraiseql")]),
    "action added": (contact(), contact(more=action(SET)), [("action-added", "actions.act")]),
    "action removed": (contact(more=action(SET)), contact(), [("action-removed", "actions.act")]),
    "function": (contact(more=action(SET)), contact(more=action(SET, "  function: act_on\n")),
                 [("action-function", "actions.act.function")]),
    "optional input": (contact(more=action(SET, "  params: {a: text}\n")), contact(more=action(SET, "  params: {a: text, b: text}\n")),
                       [("input-added", "actions.act.input.b")]),
    "required input": (contact(more=action(SET, "  params: {a: text}\n")), contact(more=action(SET, "  params: {a: text, b: text!}\n")),
                       [("input-added-required", "actions.act.input.b")]),
    "input removed": (contact(more=action(SET, "  params: {a: text, b: text}\n")), contact(more=action(SET, "  params: {a: text}\n")),
                      [("input-removed", "actions.act.input.b")]),
    "input of another type": (contact(more=action(SET, "  params: {a: text}\n")), contact(more=action(SET, "  params: {a: date}\n")),
                              [("input-type", "actions.act.input.a")]),
    "input now optional": (contact(more=action(SET, "  params: {a: text!}\n")), contact(more=action(SET, "  params: {a: text}\n")),
                           [("input-now-optional", "actions.act.input.a")]),
    "input now required": (contact(more=action(SET, "  params: {a: text}\n")), contact(more=action(SET, "  params: {a: text!}\n")),
                           [("input-now-required", "actions.act.input.a")]),
    "default of an input": (contact(more=action(SET, "  params: {a: integer = 1}\n")),
                            contact(more=action(SET, "  params: {a: integer = 2}\n")), [("input-default", "actions.act.input.a")]),
    "permission": (contact(more=action(SET, "  requires: caller.is_owner\n")), contact(more=action(SET)),
                   [("permission", "actions.act.requires"), ("errors", "actions.act.errors")]),
    "steps": (contact(more=action(SET)), contact(more=action("update: Contact SET name = 'y'")), [("steps", "actions.act.steps")]),
    "errors": (contact(more=action("validate: name = 'x'\n  error: bad\n" + SET).replace("- " + "  error", "  error")),
               contact(more=action("validate: name = 'x'\n  error: wrong\n" + SET).replace("- " + "  error", "  error")),
               [("steps", "actions.act.steps"), ("errors", "actions.act.errors")]),
    "impact": (contact(more=action(SET)), contact(more=action(SET, "  impact: {primary: {entity: Contact, operation: UPDATE, "
               "fields: [name]}, cache_invalidations: [{query: contacts, strategy: REFETCH}]}\n")),
               [("impact", "actions.act.impact")]),
    "description": (contact(), contact(head="description: Somebody.\n"), [("doc", "description")]),
    "description of a field": (contact(), contact("name: {type: text, description: His name.}"), [("doc", "fields.name.description")]),
    "description of an action": (contact(more=action(SET)), contact(more=action(SET, "  description: Acts.\n")),
                                 [("doc", "actions.act.description")]),
    # no difference
    "nothing": (contact(more=action(SET)), contact(more=action(SET)), []),
    "comments and blank lines": (contact(), "# new\n\n" + contact("name: text   # the name"), []),
    "order of keys": ("entity: Contact\nschema: crm\nfields: {name: text}\n", "fields: {name: text}\nschema: crm\nentity: Contact\n", []),
    "order of fields": (contact("a: text\nb: text"), contact("b: text\na: text"), []),
    "order of everything with a name": (
        contact("a: text\nb: text", "computed_fields: [{c: a || 'x'}, {d: b || 'x'}]\n" + action(SET.replace("name", "a")) +
                "- name: other\n  steps: [update: Contact SET b = 'x']\n"),
        contact("b: text\na: text", "computed_fields: [{d: b || 'x'}, {c: a || 'x'}]\n" +
                action(SET.replace("name", "b"), name="other") + "- name: act\n  steps: [update: Contact SET a = 'x']\n"), []),
    "long form": (contact("s: text!"), contact("s: {type: text, required: true}"), []),
    "spelling of an expression": (contact(more=action("update: Contact SET name = 'x' WHERE name == 'y'")),
                                  contact(more=action("update:   Contact SET name='x' where name = \"y\"")), []),
    "quotes": (contact(), contact("name: 'text'"), []),
    "other names of files": ([contact(), COMPANY], [COMPANY, contact()], []),
}


def write(directory, files):
    directory.mkdir(parents=True)
    for i, text in enumerate([files] if isinstance(files, str) else files):
        (directory / f"file{i}.yaml").write_text(text)


def run(*arguments, cwd):
    return subprocess.run([SPECQL, "diff", *arguments], cwd=cwd, capture_output=True, text=True)


def check_case(name, old, new, expected, work):
    write(work / "old", old)
    write(work / "new", new)
    result = run("old", "new", "--format", "json", cwd=work)
    if result.returncode != 0:
        failures.append(f"{name}: exit code {result.returncode}\n{result.stderr}")
        return []
    document = json.loads(result.stdout)
    got = [(c["change"], c["path"]) for c in document["changes"]]
    if got != expected:
        failures.append(f"{name}: {got}, not {expected}")
    for c in document["changes"]:
        row = ROWS[c["change"]]
        if (c["kind"], c["severity"]) != (row["kind"], row["severity"]):
            failures.append(f"{name}: {c} is not {row}")
        for side in "old", "new":
            at = c[f"{side}_at"]
            if at and not at["path"].startswith(side + "/"):
                failures.append(f"{name}: {at} is no place of the {side} side")
        if not c["old_at"] and not c["new_at"]:
            failures.append(f"{name}: {c} has no place")
    for severity, count in document["summary"].items():
        if count != sum(c["severity"] == severity for c in document["changes"]):
            failures.append(f"{name}: the summary counts {count} {severity}")
    differs = run("old", "new", "--exit-code", cwd=work)
    if differs.returncode != (1 if expected else 0) or (differs.stdout == "No differences\n") != (not expected):
        failures.append(f"{name}: --exit-code ends with {differs.returncode}: {differs.stdout}")
    return document["changes"]


def rows():
    text = (ROOT / "lib/diff/changes.def").read_text()
    found = re.findall(r'^CHANGE\((\w+), "([a-z-]+)", "([A-Z_]+)", ([A-Z]+), "([^"]+)", "([^"]*)"\)$', text, re.M)
    assert len(found) == text.count("\nCHANGE(") and len(found) > 50, "changes.def is not as this test reads it"
    return {name: {"kind": kind, "severity": severity.lower(), "text": what, "follows": follows}
            for _, name, kind, severity, what, follows in found}


def documented():
    """docs/diff.md has every row, in their order."""
    page = (ROOT / "docs/diff.md").read_text()
    said = re.findall(r"^\| `([a-z-]+)` \| `([A-Z_]+)` \| (\w+) \| (.+) \|$", page, re.M)
    known = [(name, r["kind"], r["severity"], r["text"] + ("; " + r["follows"] if r["follows"] else "")) for name, r in ROWS.items()]
    for a, b in zip(said, known):
        if a != b:
            failures.append(f"docs/diff.md says {a}, changes.def {b}")
    if len(said) != len(known):
        failures.append(f"docs/diff.md has {len(said)} kinds of change, changes.def {len(known)}")


ROWS = rows()
documented()
seen = set()
with tempfile.TemporaryDirectory() as top:
    for number, (name, (old, new, expected)) in enumerate(CASES.items()):
        for c in check_case(name, old, new, expected, Path(top) / str(number)):
            seen.add(c["change"])
for name in set(ROWS) - seen:
    failures.append(f"no case shows {name}")
print(f"{len(CASES)} cases, {len(seen)} of {len(ROWS)} kinds of change")
print(*failures, sep="\n")
sys.exit(bool(failures))
