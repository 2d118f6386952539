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


def states(transitions):
    return f"patterns: [{{state_machine: {{field: s, transitions: {{{transitions}}}}}}}]\n"


def tree(levels):
    return contact("name: text\nparent: ref(Contact)", f"hierarchical: {{max_depth: {levels}}}\n")


def ranges(more):
    return contact(DAYS, f"patterns: [{{non_overlapping_daterange: {{start_date_field: since, end_date_field: until, {more}}}}}]\n")


def chain(more):
    child = "" if "child_field" in more else "child_field: b, "
    return contact("a: ref(Contact)\nb: ref(Contact)\nc: ref(Contact)\nkind: enum(x, y)\nn: integer",
                   f"patterns: [{{recursive_dependency_validator: {{parent_field: a, {child}{more}}}}}]\n")


def rule(condition, message="A"):
    return f"validation_rules: [{{name: few, condition: {condition}, message: {message}}}]"


def template(more, fields="name"):
    return contact("name: text\nother: text\ntemplate: ref(Contact)",
                   f"patterns: [{{template_inheritance: {{inherited_fields: {fields}, {more}}}}}]\n")


def history(tracked, more=""):
    return contact("key: text!\nname: text\nother: text",
                   f"patterns: [{{scd_type2_helper: {{natural_key: key, tracked_fields: {tracked}{more}}}}}]\n")


def translated(fields):
    return contact("name: text\nother: text", f"translations: {{enabled: true, fields: {fields}}}\n")


def sums(aggregates):
    return contact("s: enum(a, b)\nn: integer", f"patterns: [{{aggregate_view: {{group_by: [s], aggregates: [{aggregates}]}}}}]\n")


def does(*steps):
    """An action with one step that is always there, and STEPS behind it."""
    return contact(more=action("\n".join([SET, *steps])))


def given(params):
    """An action with input."""
    return contact(more=action(SET, f"  params: {{{params}}}\n"))


def widened(old, new, *more):
    return contact(f"s: {old}"), contact(f"s: {new}"), [("type-widened", "fields.s.type"), *more]


def changed(old, new, *more):
    return contact(f"s: {old}"), contact(f"s: {new}"), [("type-changed", "fields.s.type"), *more]


def taken(old, new, change="input-widened"):
    return given(f"a: '{old}'"), given(f"a: '{new}'"), [(change, "actions.act.input.a")] if change else []


def between(old, new, *expected):
    """A field of three entities."""
    return [contact(f"s: {old}"), *FIRMS], [contact(f"s: {new}"), *FIRMS], list(expected)


def asked(old, new, *changes):
    """An input among three entities."""
    return [given(f"a: {old}"), *FIRMS], [given(f"a: {new}"), *FIRMS], [(c, f"actions.act.input.{a}") for c, a in changes]


def indexed(more=""):
    return contact("a: text\nb: text", f"indexes: [{{fields: [a], name: x{more}}}]\n")


def announced(more):
    return contact(more=f"fraiseql: {{{more}}}\n")


def table_view(more):
    return [contact("n: integer\nc: ref(Company)", f"table_views: {{mode: force, {more}}}\n"), COMPANY]


def computed(more):
    return contact(f"n: integer\nc: {{type: integer, computed: n * 2{more}}}")


def modelled(target):
    """A template of another entity."""
    return [contact(f"name: text\nmodel: ref({target})",
                    "patterns: [{template_inheritance: {template_field: model, inherited_fields: name}}]\n"),
            COMPANY.replace("title", "name"), FIRM.replace("title", "name")]


def view(more):
    return contact("n: integer\nm: integer", f"table_views: [{{name: few, fields: [n]{more}}}]\n")


def related(more):
    company = "entity: Company\nschema: crm\nfields: {title: text, short: text, owner: ref(Owner)}\ntable_views: {mode: force}\n"
    owner = "entity: Owner\nschema: crm\nfields: {code: text}\ntable_views: {mode: force}\n"
    return [contact("n: integer\nm: integer\nc: ref(Company)", f"table_views: {{mode: force, {more}}}\n"), company, owner]


def named(components):
    return contact("name: text\nsince: date", f"identifier: {{components: [{components}]}}\n")


def behind(steps):
    """An action that does one thing, and STEPS behind it."""
    body = "".join(f"  {line}\n" for line in steps.split("\n") if line)
    return contact("name: text\nn: integer\nmail: email", f"actions:\n- name: act\n  steps:\n  - {SET}\n{body}")


def checked(check):
    return contact("n: integer", f"actions:\n- name: act\n  pattern: validation/validation_chain\n  config: {{validations: [{check}]}}\n")


def created(more):
    return contact(more=f"actions:\n- name: act\n  pattern: crud/create\n  config: {{{more}}}\n")


DAYS = "name: text\nroom: text\nsince: date!\nuntil: date"
COLUMN = "patterns: [{{computed_column: {{column_name: c, expression: n * 2, type: integer{}}}}}]\n"
RULES = "validation_rules: [{}, {}]"
FEW = "{name: few, condition: a.n < 9, message: A}"
MANY = "{name: many, condition: a.n < 99, message: B}"
PERIODS = "patterns.periods of since to until"
CHAIN = "patterns.chain by a"
LOCALE = "entity: Locale\nschema: crm\nfields: {code: text!}\n"
COMPANY = "entity: Company\nschema: crm\nfields: {title: text}\n"
FIRM = "entity: Firm\nschema: crm\nfields: {title: text}\n"
SHOP = COMPANY.replace("Company", "Shop")
FIRMS = [COMPANY, FIRM, SHOP]
NOW_FIRM = FIRM.replace("schema", "was: Company\nschema")
OTHER_IN_JSON = ("api-type", "fields.s.fraiseql")
INDEXES = "unique_together: [[title]]\nindexes: [{fields: [title]}, {fields: [title], name: x, type: hash}]\n"
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
    "entity renamed, with its indexes": (
        COMPANY + INDEXES, FIRM.replace("schema", "was: Company\nschema") + INDEXES, [("entity-renamed", "")]),
    "entity renamed, with other indexes": (
        COMPANY + INDEXES, FIRM.replace("schema", "was: Company\nschema") + INDEXES.replace("[title], name: x", "[title], name: y"),
        [("entity-renamed", ""), ("index-removed", "indexes.x"), ("index-added", "indexes.y")]),
    "entity renamed without a word": (COMPANY, FIRM, [("entity-removed", ""), ("entity-added", "")]),
    "two entities that were one": (COMPANY, [NOW_FIRM, NOW_FIRM.replace("Firm", "Shop")], [("entity-renamed", ""),
        ("entity-added", "")]),
    "entity that was one that is still there": ([COMPANY, FIRM], [COMPANY, NOW_FIRM.replace("Firm", "Shop")],
        [("entity-removed", ""), ("entity-added", "")]),
    "entity moved and renamed": (COMPANY.replace("crm", "x"), NOW_FIRM, [("entity-added", ""), ("entity-removed", "")]),
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
    "two fields that were one": (contact("a: text"), contact("c: {type: text, was: a}\nb: {type: text, was: a}"),
                                 [("field-renamed", "fields.c"), ("field-added", "fields.b")]),
    "field that was none": (contact("a: text"), contact("b: {type: text, was: c}"), [("field-added", "fields.b"),
        ("field-removed", "fields.a")]),
    "field that was one that is still there": (contact("a: text"), contact("a: text\nb: {type: text, was: a}"),
        [("field-added", "fields.b")]),
    "field renamed by its name as written": (contact("postCode: text"), contact("zip: {type: text, was: postCode}"),
                                             [("field-renamed", "fields.zip")]),
    "required list of references": ([contact(), COMPANY], [contact("name: text\nl: list(ref(Company))!"), COMPANY],
                                    [("field-added", "fields.l")]),
    "field renamed without a word": (contact("mail: email"), contact("email: email"),
                                     [("field-added", "fields.email"), ("field-removed", "fields.mail")]),
    "smallint widened": widened("smallint", "integer"),
    "integer widened": widened("integer", "bigint", OTHER_IN_JSON),
    "integer narrowed": changed("bigint", "integer", OTHER_IN_JSON),
    "integer widened where the API does not see it": (
        contact("s: {type: integer, fraiseql: {expose: false}}"), contact("s: {type: bigint, fraiseql: {expose: false}}"),
        [("type-widened", "fields.s.type")]),
    "integer widened of a hidden entity": (contact("s: integer", "fraiseql: {expose: false}\n"), contact("s: bigint",
        "fraiseql: {expose: false}\n"),
                                           [("type-widened", "fields.s.type")]),
    "integer widened of an entity that was hidden": (
        contact("s: integer", "fraiseql: {expose: false}\n"), contact("s: bigint"),
        [("type-widened", "fields.s.type"), ("api-shown", "fraiseql")]),
    "integer widened of an entity that is hidden now": (
        contact("s: integer"), contact("s: bigint", "fraiseql: {expose: false}\n"),
        [("type-widened", "fields.s.type"), ("api-hidden", "fraiseql")]),
    "integers widened": widened("list(integer)", "list(bigint)", OTHER_IN_JSON),
    "wider column, looser bound": (contact("s: integer(1, 10)"), contact("s: bigint(1, 20)"),
                                   [("type-widened", "fields.s.type"), ("check-loosened", "fields.s.max"), OTHER_IN_JSON]),
    "wider column, tighter bound": changed("smallint(1, 10)", "integer(5, 10)"),
    "wider column, tighter end": changed("smallint(1, 10)", "integer(1, 9)"),
    "year widened": widened("year", "smallint", ("check-loosened", "fields.s.min"), ("check-loosened", "fields.s.max")),
    "year of a number": changed("smallint", "year"),
    "decimal instead of float": changed("float", "decimal", OTHER_IN_JSON),
    "float instead of integer": changed("integer", "float"),
    "decimal without end": widened("decimal(10, 2)", "decimal"),
    "decimal with an end": changed("decimal", "decimal(10, 2)"),
    "decimal with as many digits before the point": widened("decimal(10, 2)", "decimal(12, 4)"),
    "decimal with fewer digits behind the point": changed("decimal(10, 4)", "decimal(12, 2)"),
    "decimal of all digits": widened("integer", "decimal(12, 2)", OTHER_IN_JSON),
    "decimal of some digits": changed("integer", "decimal(11, 2)", OTHER_IN_JSON),
    "integer instead of decimal": changed("decimal(4, 0)", "integer", OTHER_IN_JSON),
    "decimal instead of money": widened("money", "decimal(19, 4)", ("check-loosened", "fields.s.min")),
    "money instead of decimal": changed("decimal(19, 4)", "money"),
    "money instead of a percentage": widened("percentage", "money", ("check-loosened", "fields.s.max")),
    "a range of decimals": (contact("s: decimal(0, 0.5)"), contact("s: decimal(0, 1.5)"), [("check-loosened", "fields.s.max")]),
    "text of another kind": widened("text", "markdown"),
    "text that was checked": widened("email", "markdown"),
    "text with an end of another kind": changed("email", "text(20)"),
    "text of another kind, at least so long": changed("markdown", "{type: text, min: 2}"),
    "text of another kind with a pattern": changed("markdown", "{type: text, pattern: '^a'}"),
    "number as text": changed("money", "text", OTHER_IN_JSON),
    "any address": widened("ipv4Address", "inet"),
    "one kind of address": changed("inet", "ipv4Address"),
    "the same column": widened("duration", "interval"),
    "composite as JSON": widened("SimpleAddress", "json", OTHER_IN_JSON),
    "JSON as a composite": changed("json", "SimpleAddress", OTHER_IN_JSON),
    "composite instead of text": changed("text", "SimpleAddress", OTHER_IN_JSON),
    "enum widened to text of another kind": widened("enum(a, b)", "markdown"),
    "enum widened to text with an end": changed("enum(a, b)", "text(3)"),
    "number instead of an enum": changed("enum(a, b)", "integer", OTHER_IN_JSON),
    "list instead of one": changed("text", "list(text)", OTHER_IN_JSON),
    "list of longer texts": widened("list(text(20))", "list(text(30))"),
    "shortest text": (contact("s: text(2, 10)"), contact("s: text(3, 10)"), [("check-tightened", "fields.s.min")]),
    "first bound": (contact("n: {type: integer, max: 10}"), contact("n: integer(1, 10)"), [("check-tightened", "fields.n.min")]),
    "no bound any more": (contact("n: integer(1, 10)"), contact("n: {type: integer, max: 10}"),
        [("check-loosened", "fields.n.min")]),
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
    "decimal instead of integer": widened("integer", "decimal", OTHER_IN_JSON),
    "another type": changed("text", "date", OTHER_IN_JSON),
    "list of another type": changed("list(text)", "list(integer)", OTHER_IN_JSON),
    "reference instead of text": between("text", "ref(Company)", ("type-changed", "fields.s.type"), OTHER_IN_JSON),
    "several targets instead of one": between("ref(Company)", "ref(Company|Firm)", ("type-changed", "fields.s.type")),
    "one target less": between("ref(Company|Firm|Shop)", "ref(Company|Firm)", ("type-changed", "fields.s.type")),
    "one of the targets is another": between("ref(Company|Firm)", "ref(Company|Shop)", ("type-changed", "fields.s.type")),
    "targets in another order": between("ref(Company|Firm)", "ref(Firm|Company)", ("reference-reordered", "fields.s.type")),
    "targets of which one was renamed": ([contact("s: ref(Company|Shop)"), COMPANY, SHOP], [contact("s: ref(Firm|Shop)"),
        NOW_FIRM, SHOP],
                                         [("other", ""), ("entity-renamed", "")]),
    "list of references to others": between("list(ref(Company))", "list(ref(Firm))", ("reference-dropped", "fields.s.type"),
                                            ("reference-target", "fields.s.type")),
    "list of references instead of one": between("ref(Company)", "list(ref(Company))",
        ("type-changed", "fields.s.type"), OTHER_IN_JSON),
    "on_delete of several targets": between("ref(Company|Firm)", "{type: ref(Company|Firm), on_delete: cascade}",
                                            ("reference-dropped", "fields.s.on_delete"),
        ("reference-on-delete", "fields.s.on_delete")),
    "on_delete set_null": between("{type: ref(Company), on_delete: set_null}", "{type: ref(Company), on_delete: restrict}",
                                  ("reference-dropped", "fields.s.on_delete"), ("reference-on-delete", "fields.s.on_delete")),
    "another target, another on_delete": between(
        "ref(Company)", "{type: ref(Firm), on_delete: cascade}", ("reference-dropped", "fields.s.type"),
        ("reference-target", "fields.s.type"),
        ("reference-dropped", "fields.s.on_delete"), ("reference-on-delete", "fields.s.on_delete")),
    "one more target": ([contact("s: ref(Company|Firm)"), COMPANY, FIRM, COMPANY.replace("Company", "Shop")],
                        [contact("s: ref(Company|Firm|Shop)"), COMPANY, FIRM, COMPANY.replace("Company", "Shop")],
                        [("type-widened", "fields.s.type")]),
    "now optional": (contact("s: text!"), contact("s: text"), [("now-optional", "fields.s.required")]),
    "now required": (contact("s: text"), contact("s: text!"), [("now-required", "fields.s.required")]),
    "default added": (contact("s: text"), contact("s: text = 'x'"), [("default-added", "fields.s.default")]),
    "default changed": (contact("n: integer = 1"), contact("n: integer = 2"), [("default", "fields.n.default")]),
    "default removed": (contact("n: integer = 1"), contact("n: integer"), [("default-removed", "fields.n.default")]),
    "enum values added": (contact("s: enum(a, b)"), contact("s: enum(a, b, c)"), [("enum-added", "fields.s.values")]),
    "enum values removed": (contact("s: enum(a, b)"), contact("s: enum(a)"), [("enum-removed", "fields.s.values")]),
    "two values less": (contact("s: enum(a, b, c)"), contact("s: enum(a)"), [("enum-removed", "fields.s.values")]),
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
    "index with a condition": (indexed(), indexed(", where: a = 'x'"), [("index-removed", "indexes.x"), ("index-added",
        "indexes.x")]),
    "index with another condition": (indexed(", where: a = 'y'"), indexed(", where: a = 'x'"),
                                     [("index-removed", "indexes.x"), ("index-added", "indexes.x")]),
    "index by another method": (indexed(), indexed(", type: hash"), [("index-removed", "indexes.x"), ("index-added", "indexes.x")]),
    "index that is unique now": (indexed(), indexed(", unique: true"), [("index-removed", "indexes.x"), ("unique-added",
        "indexes.x")]),
    "index that is unique no more": (indexed(", unique: true"), indexed(), [("unique-removed", "indexes.x"), ("index-added",
        "indexes.x")]),
    "one of the constraints": (contact("n: integer", "constraints: [{name: few, check: n < 9}, {name: many, check: n > 1}]\n"),
                               contact("n: integer", "constraints: [{name: many, check: n > 1}, {name: few, check: n < 8}]\n"),
                               [("check-tightened", "constraints.few")]),
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
    "computed field of another type": (computed(""), contact("n: integer\nc: {type: smallint, computed: n * 2}"),
                                       [("computed-changed", "computed_fields.c")]),
    "computed field of another type in JSON": (computed(""), contact("n: integer\nc: {type: bigint, computed: n * 2}"),
                                               [("computed-changed", "computed_fields.c"), ("api-type", "computed_fields.c")]),
    "computed field hidden": (computed("") + "fraiseql: {type: {expose_fields: [n, c]}}\n",
        computed("") + "fraiseql: {type: {expose_fields: [n]}}\n",
                              [("api-hidden", "computed_fields.c")]),
    "computed field shown": (computed("") + "fraiseql: {type: {expose_fields: [n]}}\n", computed(""), [("api-shown",
        "computed_fields.c")]),
    "description of a computed field": (computed(""), computed(", description: Twice."), [("doc", "computed_fields.c")]),
    "computed column kept": (contact("n: integer", COLUMN.format("")), contact("n: integer", COLUMN.format(", stored: false")),
                             [("computed-changed", "computed_fields.c")]),
    "computed column required": (contact("n: integer!", COLUMN.format("")), contact("n: integer!",
        COLUMN.format(", nullable: false")),
                                 [("computed-changed", "computed_fields.c")]),
    "field instead of a computed one": (computed(""), contact("n: integer\nc: integer"),
                                        [("field-added", "fields.c"), ("computed-removed", "computed_fields.c")]),
    "relation in a table view": (table_view(""), table_view("include_relations: [{c: {fields: [title]}}]"),
        [("view-changed", "views.tv_contact")]),
    "relation out of a table view": (table_view("include_relations: [{c: {fields: [title]}}]"), table_view(""),
                                     [("view-narrowed", "views.tv_contact")]),
    "column of a table view": (table_view(""), table_view("extra_filter_columns: [n]"), [("view-changed", "views.tv_contact")]),
    "column out of a table view": (table_view("extra_filter_columns: [n]"), table_view(""),
        [("view-narrowed", "views.tv_contact")]),
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
        [("pattern-loosened", "patterns.states of s")]),
    "a transition less": (contact("s: enum(a, b)", states("a: [b], b: [a]")), contact("s: enum(a, b)", states("a: [b]")),
                          [("pattern-changed", "patterns.states of s")]),
    "a transition to elsewhere": (contact("s: enum(a, b, c)", states("a: [b]")), contact("s: enum(a, b, c)", states("a: [c]")),
                                  [("pattern-changed", "patterns.states of s")]),
    "one of the state machines": (
        contact("r: enum(a, b)\ns: enum(a, b)",
        "patterns: [{state_machine: {field: r, transitions: {a: [b]}}}, {state_machine: {field: s, transitions: {a: [b]}}}]\n"),
        contact("r: enum(a, b)\ns: enum(a, b)",
        "patterns: [{state_machine: {field: s, transitions: {a: [b], b: [a]}}}, {state_machine: {field: r, transitions: {a: [b]}}}]\n"),
        [("pattern-loosened", "patterns.states of s")]),
    "transitions in another order": (contact("s: enum(a, b)", states("a: [b], b: [a]")),
                                     contact("s: enum(a, b)", states("b: [a], a: [b]")),
                                     [("pattern-reordered", "patterns.states of s")]),
    "states added": (contact("s: enum(a, b)"), contact("s: enum(a, b)", states("a: [b]")),
                     [("pattern-added-acting", "patterns.states of s")]),
    "states removed": (contact("s: enum(a, b)", states("a: [b]")), contact("s: enum(a, b)"),
                       [("pattern-lifted", "patterns.states of s")]),
    "tree with fewer levels": (tree(9), tree(5), [("pattern-tightened", "patterns.tree by parent")]),
    "tree with more levels": (tree(5), tree(9), [("pattern-loosened", "patterns.tree by parent")]),
    "tree added": (contact("name: text\nparent: ref(Contact)"), tree(5), [("pattern-added-checked", "patterns.tree by parent")]),
    "ranges that become strict": (ranges("check_mode: warning"), ranges(""), [("pattern-tightened", PERIODS)]),
    "ranges that only warn": (ranges(""), ranges("check_mode: warning"), [("pattern-loosened", PERIODS)]),
    "ranges that warn of others": (ranges("check_mode: warning"), ranges("check_mode: warning, allow_adjacent: false"),
                                   [("pattern-changed", PERIODS)]),
    "last day no part of the range": (ranges(""), ranges("inclusive_bounds: false"), [("pattern-tightened", PERIODS)]),
    "last day part of the range": (ranges("inclusive_bounds: false"), ranges(""), [("pattern-tightened", PERIODS)]),
    "a free day between ranges": (ranges(""), ranges("allow_adjacent: false"), [("pattern-tightened", PERIODS)]),
    "no free day between ranges": (ranges("allow_adjacent: false"), ranges(""), [("pattern-loosened", PERIODS)]),
    "ranges of more rows": (ranges("scope_fields: [room, name]"), ranges("scope_fields: room"), [("pattern-tightened", PERIODS)]),
    "ranges of fewer rows": (ranges("scope_fields: room"), ranges("scope_fields: [room, name]"), [("pattern-loosened", PERIODS)]),
    "ranges of other rows": (ranges("scope_fields: room"), ranges("scope_fields: name"), [("pattern-tightened", PERIODS)]),
    "ranges added": (contact(DAYS), ranges(""), [("pattern-added-checked", PERIODS)]),
    "ranges that warn added": (contact(DAYS), ranges("check_mode: warning"), [("pattern-added-acting", PERIODS)]),
    "ranges removed": (ranges(""), contact(DAYS), [("pattern-lifted", PERIODS)]),
    "shorter chains": (chain("max_depth: 9"), chain("max_depth: 4"), [("pattern-tightened", CHAIN)]),
    "longer chains": (chain("max_depth: 4"), chain("max_depth: 9"), [("pattern-loosened", CHAIN)]),
    "chains of one kind": (chain("max_depth: 4"), chain("max_depth: 4, dependency_type_field: kind"),
        [("pattern-loosened", CHAIN)]),
    "chains of all kinds": (chain("max_depth: 4, dependency_type_field: kind"), chain("max_depth: 4"),
        [("pattern-tightened", CHAIN)]),
    "chains to elsewhere": (chain("child_field: b"), chain("child_field: c"), [("pattern-tightened", CHAIN)]),
    "a rule of chains": (chain("max_depth: 4"), chain("max_depth: 4, " + rule("a.n < 9")), [("pattern-tightened", CHAIN)]),
    "another rule of chains": (chain(rule("a.n < 9")), chain(rule("a.n < 8")), [("pattern-tightened", CHAIN)]),
    "a rule of chains less": (chain(rule("a.n < 9")), chain("max_depth: 8"), [("pattern-loosened", CHAIN)]),
    "message of a rule": (chain(rule("a.n < 9")), chain(rule("a.n < 9", "B")), [("pattern-changed", CHAIN)]),
    "rules of chains in another order": (chain(RULES.format(FEW, MANY)), chain(RULES.format(MANY, FEW)),
        [("pattern-reordered", CHAIN)]),
    "one of the rules of chains": (chain(RULES.format(FEW, MANY)), chain(RULES.format(FEW, MANY.replace("99", "98"))),
        [("pattern-tightened", CHAIN)]),
    "message of one of the rules": (chain(RULES.format(FEW, MANY)), chain(RULES.format(FEW.replace("A", "B"), MANY)),
        [("pattern-changed", CHAIN)]),
    "failures of chains": (chain("max_depth: 8"), chain("return_details: true"), [("pattern-changed", CHAIN)]),
    "fewer templates": (template("max_depth: 9"), template("max_depth: 4"), [("pattern-tightened",
        "patterns.template by template")]),
    "more templates": (template("max_depth: 4"), template("max_depth: 9"), [("pattern-loosened", "patterns.template by template")]),
    "templates give more": (template(""), template("", "[name, other]"), [("pattern-changed", "patterns.template by template")]),
    "templates added": (contact("name: text\nother: text\ntemplate: ref(Contact)"), template(""),
                        [("pattern-added-checked", "patterns.template by template")]),
    "templates of another entity added": (
        [contact("name: text\nmodel: ref(Company)"), COMPANY.replace("title", "name")],
        [contact("name: text\nmodel: ref(Company)",
        "patterns: [{template_inheritance: {template_field: model, inherited_fields: name}}]\n"),
         COMPANY.replace("title", "name")], [("pattern-added-acting", "patterns.template by model")]),
    "templates give another field": (template(""), template("", "other"), [("pattern-changed", "patterns.template by template")]),
    "templates give the same": (template("", "[name, other]"), template("", "[other, name]"),
                                [("pattern-reordered", "patterns.template by template")]),
    "templates of yet another entity": (modelled("Company"), modelled("Firm"), [("reference-dropped", "fields.model.type"),
                                                                                ("reference-target", "fields.model.type")]),
    "templates among rows of one entity": (
        modelled("Company"), modelled("Contact"),
        [("reference-dropped", "fields.model.type"), ("reference-target", "fields.model.type"), ("pattern-tightened",
        "patterns.template by model")]),
    "templates no more among rows of one entity": (
        modelled("Contact"), modelled("Company"),
        [("reference-dropped", "fields.model.type"), ("reference-target", "fields.model.type"), ("pattern-changed",
        "patterns.template by model")]),
    "templates removed": (template(""), contact("name: text\nother: text\ntemplate: ref(Contact)"),
                          [("pattern-removed", "patterns.template by template")]),
    "versions track more": (history("[name]"), history("[name, other]"), [("pattern-changed", "patterns.history by key")]),
    "versions track in another order": (history("[name, other]"), history("[other, name]"),
                                        [("pattern-reordered", "patterns.history by key")]),
    "versions track something else": (history("[name]"), history("[other]"), [("pattern-changed", "patterns.history by key")]),
    "versions of other days": (history("[name]"), history("[name]", ", effective_date_field: since, expiry_date_field: until"),
                               [("field-added", "fields.since"), ("field-added", "fields.until"),
        ("field-removed", "fields.effective_date"),
                                ("field-removed", "fields.expiry_date"), ("pattern-tightened", "patterns.history by key")]),
    "versions with another column": (history("[name]"), history("[name]", ", version_field: count"),
                                     [("field-added", "fields.count"), ("field-removed", "fields.version_number"),
                                      ("pattern-tightened", "patterns.history by key")]),
    "translation added": (translated("[name]"), translated("[name, other]"),
                          [("translation-added", "patterns.translations.other")]),
    "translation removed": (translated("[name, other]"), translated("[name]"),
                            [("translation-removed", "patterns.translations.other")]),
    "another locale": (translated("[name]"), [translated("[name]"), LOCALE],
                       [("pattern-tightened", "patterns.translations"), ("entity-added", "")]),
    "no locale any more": ([translated("[name]"), LOCALE], translated("[name]"), [("pattern-tightened",
        "patterns.translations"), ("entity-removed", "")]),
    "translations added": (contact("name: text\nother: text"), translated("[name]"),
                           [("pattern-added", "patterns.translations")]),
    "translations removed": (translated("[name]"), contact("name: text\nother: text"),
                             [("pattern-removed", "patterns.translations")]),
    "a column less in a view": (contact("n: integer\nm: integer", "table_views: [{name: few, fields: [n, m]}]\n"),
                                contact("n: integer\nm: integer", "table_views: [{name: few, fields: [n]}]\n"),
                                [("view-narrowed", "views.v_few")]),
    "a sum less": (sums("{name: a, function: count}, {name: b, function: sum, field: n}"), sums("{name: a, function: count}"),
                   [("view-narrowed", "views.mv_contact_agg")]),
    "an average instead of a sum": (sums("{name: b, function: sum, field: n}"), sums("{name: b, function: avg, field: n}"),
                                    [("view-changed", "views.mv_contact_agg")]),
    "a count of something": (sums("{name: b, function: count}"), sums("{name: b, function: count, field: n}"),
        [("view-changed", "views.mv_contact_agg")]),
    "a column less in one of the views": (
        contact("n: integer\nm: integer", "table_views: [{name: few, fields: [n]}, {name: many, fields: [n, m]}]\n"),
        contact("n: integer\nm: integer", "table_views: [{name: few, fields: [n]}, {name: many, fields: [m]}]\n"),
        [("view-narrowed", "views.v_many")]),
    "a sum beside a table view": (
        sums("{name: a, function: count}") + "table_views: {mode: force}\n",
        sums("{name: b, function: count}") + "table_views: {mode: force}\n",
        [("view-narrowed", "views.mv_contact_agg")]),
    "a sum more": (sums("{name: a, function: count}"), sums("{name: a, function: count}, {name: b, function: sum, field: n}"),
                   [("view-changed", "views.mv_contact_agg")]),
    "a sum of some": (sums("{name: b, function: count}"), sums("{name: b, function: count, filter: n > 1}"),
                      [("view-changed", "views.mv_contact_agg")]),
    "a parameter of a view": (view(""), view(", params: {a: integer}"), [("view-changed", "views.v_few")]),
    "a required parameter of a view": (view(", params: {a: integer}"), view(", params: {a: integer!}"), [("view-changed", "views.v_few")]),
    "default of a parameter of a view": (view(", params: {a: integer}"), view(", params: {a: integer = 2, b: text}"),
                                         [("view-changed", "views.v_few")]),
    "order of a view": (view(", order_by: [m]"), view(", order_by: [n desc, m]"), [("view-changed", "views.v_few")]),
    "end of a view": (view(""), view(", limit: 5"), [("view-changed", "views.v_few")]),
    "more conditions of a view": (view(", filters: [n > 1]"), view(", filters: [n > 1, m > 1]"), [("view-changed", "views.v_few")]),
    "a relation of a relation": (
        related("include_relations: [{c: {fields: [title]}}]"),
        related("include_relations: [{c: {fields: [title], include_relations: [{owner: {fields: [code]}}]}}]"),
        [("view-changed", "views.tv_contact")]),
    "no relation of a relation": (
        related("include_relations: [{c: {fields: [title], include_relations: [{owner: {fields: [code]}}]}}]"),
        related("include_relations: [{c: {fields: [title]}}]"), [("view-narrowed", "views.tv_contact")]),
    "a relation with what every row has": (related("include_relations: [{c: {fields: [title, updated_at]}}]"),
                                          related("include_relations: [{c: {fields: [title]}}]"),
                                          [("view-narrowed", "views.tv_contact")]),
    "parts of the identifier": (named("name"), named("name, {field: since, transform: date, format: YYYY}"),
                                [("identifier", "identifier")]),
    "replacements in the identifier": (named("name"), named("{field: name, replace: {a: b, c: d}, strip_tenant_prefix: true}"),
                                       [("identifier", "identifier")]),
    "identifier": (contact(), contact(more="identifier: {components: [name]}\n"), [("identifier", "identifier")]),
    "identifier of other letters": (contact(more="identifier: {components: [name]}\n"),
                                    contact(more="identifier: {components: [{field: name, transform: uppercase}]}\n"),
        [("identifier", "identifier")]),
    "identifier as usual": (contact(more="identifier: {components: [name]}\n"), contact(), [("identifier", "identifier")]),
    "pii": (contact(), contact("name: {type: text, pii: true}"), [("pii", "fields.name.pii")]),
    "table code": (contact(), contact(more="organization: {table_code: '012311'}\n"), [("code", "organization")]),
    "hidden field": (contact("a: text\nb: text"), contact("a: text\nb: {type: text, fraiseql: {expose: false}}"),
                     [("api-hidden", "fields.b.fraiseql")]),
    "hidden entity": (contact(), contact(more="fraiseql: {expose: false}\n"), [("api-hidden", "fraiseql")]),
    "shown field": (contact("a: text\nb: {type: text, fraiseql: {expose: false}}"), contact("a: text\nb: text"),
                    [("api-shown", "fields.b.fraiseql")]),
    "shown entity": (contact(more="fraiseql: {expose: false}\n"), contact(), [("api-shown", "fraiseql")]),
    "type of the API": (contact(), contact(more="graphql: {type_name: Person}\n"), [("api-renamed", "fraiseql.name")]),
    "no list in the API": (contact(), contact(more="fraiseql: {queries: {find_many: false}}\n"), [("api-hidden",
        "fraiseql.find_many")]),
    "a list in the API": (contact(more="fraiseql: {queries: {find_many: false}}\n"), contact(), [("api-shown",
        "fraiseql.find_many")]),
    "trinity": (contact(), announced("type: {trinity: false}"), [("api-changed", "fraiseql.trinity")]),
    "projection": (contact(), announced("type: {use_projection: true}"), [("api-changed", "fraiseql.projection")]),
    "no projection": (announced("type: {use_projection: true}"), announced("type: {use_projection: false}"), [("api-changed",
        "fraiseql.projection")]),
    "one row of the API": (contact(), announced("queries: {find_one: false, find_one_by_identifier: false}"),
                           [("api-hidden", "fraiseql.find_one"), ("api-hidden", "fraiseql.find_by_identifier")]),
    "conditions of the API": (announced("filter: false"), contact(), [("api-shown", "fraiseql.filter")]),
    "name of the API as the entity's": (contact(more="graphql: {type_name: Person}\n"), contact(), [("api-renamed",
        "fraiseql.name")]),
    "name of the API kept, entity renamed": (COMPANY + "graphql: {type_name: Org}\n", NOW_FIRM + "graphql: {type_name: Org}\n",
        [("entity-renamed", "")]),
    "order by the API": (contact(), contact("name: {type: text, fraiseql: {sortable: false}}"),
        [("api-changed", "fields.name.fraiseql")]),
    "operators of the API": (contact(), contact("name: {type: text, fraiseql: {filter_operators: [eq]}}"),
                             [("api-changed", "fields.name.fraiseql")]),
    "action added": (contact(), contact(more=action(SET)), [("action-added", "actions.act")]),
    "action removed": (contact(more=action(SET)), contact(), [("action-removed", "actions.act")]),
    "function": (contact(more=action(SET)), contact(more=action(SET, "  function: act_on\n")),
                 [("action-function", "actions.act.function")]),
    "optional input": (contact(more=action(SET, "  params: {a: text}\n")),
        contact(more=action(SET, "  params: {a: text, b: text}\n")),
                       [("input-added", "actions.act.input.b")]),
    "required input": (contact(more=action(SET, "  params: {a: text}\n")),
        contact(more=action(SET, "  params: {a: text, b: text!}\n")),
                       [("input-added-required", "actions.act.input.b")]),
    "input removed": (contact(more=action(SET, "  params: {a: text, b: text}\n")),
        contact(more=action(SET, "  params: {a: text}\n")),
                      [("input-removed", "actions.act.input.b")]),
    "input of another type": (contact(more=action(SET, "  params: {a: text}\n")),
        contact(more=action(SET, "  params: {a: date}\n")),
                              [("input-type", "actions.act.input.a")]),
    "input of a wider type": (contact(more=action(SET, "  params: {a: money}\n")),
                              contact(more=action(SET, "  params: {a: money(signed)}\n")),
        [("input-widened", "actions.act.input.a")]),
    "input of a narrower type": (contact(more=action(SET, "  params: {a: money(signed)}\n")),
                                 contact(more=action(SET, "  params: {a: money}\n")), [("input-type", "actions.act.input.a")]),
    "longer input": (contact(more=action(SET, "  params: {a: text(5)}\n")), contact(more=action(SET, "  params: {a: text(9)}\n")),
                     [("input-widened", "actions.act.input.a")]),
    "more values of an input": (contact(more=action(SET, "  params: {a: 'enum(x, y)'}\n")),
                                contact(more=action(SET, "  params: {a: 'enum(x, y, z)'}\n")),
        [("input-widened", "actions.act.input.a")]),
    "values of an input in another order": taken("enum(x, y)", "enum(y, x)", "input-reordered"),
    "values of a list in another order": taken("list(enum(x, y))", "list(enum(y, x))", "input-reordered"),
    "fewer values of an input": taken("enum(x, y)", "enum(x)", "input-type"),
    "list of more values": taken("list(enum(x, y))", "list(enum(x, y, z))"),
    "list of longer inputs": taken("list(text(5))", "list(text(9))"),
    "list of shorter inputs": taken("list(text(9))", "list(text(5))", "input-type"),
    "list instead of an input": taken("text", "list(text)", "input-type"),
    "wider number": taken("smallint", "integer"),
    "narrower number": taken("integer", "smallint", "input-type"),
    "number that is a text in JSON": taken("integer", "bigint", "input-type"),
    "more digits": taken("decimal(10, 2)", "decimal(12, 2)"),
    "fewer digits": taken("decimal(12, 2)", "decimal(10, 2)", "input-type"),
    "input with another name of its type's type": taken("string", "text", None),
    "interval of an input": taken("duration", "interval"),
    "tighter input": taken("integer(1, 9)", "integer(2, 9)", "input-type"),
    "input without its pattern": (given("a: {type: text, pattern: '^a'}"), given("a: text"),
        [("input-widened", "actions.act.input.a")]),
    "input of another pattern": (given("a: {type: text, pattern: '^a'}"), given("a: {type: text, pattern: '^b'}"),
        [("input-type", "actions.act.input.a")]),
    "input refers to another entity": asked("ref(Company)", "ref(Firm)", ("input-type", "a")),
    "input refers to others": asked("list(ref(Company))", "list(ref(Firm))", ("input-type", "a")),
    "input refers to more": asked("ref(Company|Firm)", "ref(Company|Firm|Shop)", ("input-widened", "a"),
        ("input-widened", "a_type")),
    "input refers to fewer": asked("ref(Company|Firm|Shop)", "ref(Company|Firm)", ("input-type", "a"), ("input-type", "a_type")),
    "input refers in another order": asked("ref(Company|Firm)", "ref(Firm|Company)", ("input-reordered", "a"),
        ("input-reordered", "a_type")),
    "input refers to what was renamed": ([given("a: ref(Company)"), COMPANY], [given("a: ref(Firm)"), NOW_FIRM], [("other", ""),
        ("entity-renamed", "")]),
    "input refers to many that were renamed": ([given("a: list(ref(Company))"), COMPANY], [given("a: list(ref(Firm))"), NOW_FIRM],
                                               [("other", ""), ("entity-renamed", "")]),
    "input refers to one that was renamed": ([given("a: ref(Company|Shop)"), COMPANY, SHOP], [given("a: ref(Firm|Shop)"),
        NOW_FIRM, SHOP],
                                             [("input-type", "actions.act.input.a_type"), ("entity-renamed", "")]),
    "description of an input": (given("a: text"), given("a: {type: text, description: D}"), [("doc", "actions.act.input.a")]),
    "first default of an input": (given("a: integer"), given("a: integer = 2"), [("input-default", "actions.act.input.a")]),
    "input of another name of its type": (contact(more=action(SET, "  params: {a: email}\n")),
                                          contact(more=action(SET, "  params: {a: text}\n")),
        [("input-type", "actions.act.input.a")]),
    "input now optional": (contact(more=action(SET, "  params: {a: text!}\n")), contact(more=action(SET, "  params: {a: text}\n")),
                           [("input-now-optional", "actions.act.input.a")]),
    "input now required": (contact(more=action(SET, "  params: {a: text}\n")), contact(more=action(SET, "  params: {a: text!}\n")),
                           [("input-now-required", "actions.act.input.a")]),
    "null for an input with default": (given("a: text! = 'x'"), given("a: text = 'x'"),
        [("input-null-taken", "actions.act.input.a")]),
    "no null for an input with default": (given("a: text = 'x'"), given("a: text! = 'x'"),
        [("input-null-refused", "actions.act.input.a")]),
    "default of an input": (contact(more=action(SET, "  params: {a: integer = 1}\n")),
                            contact(more=action(SET, "  params: {a: integer = 2}\n")), [("input-default", "actions.act.input.a")]),
    "check that only warns": (checked("{name: few, condition: n > 1}"), checked("{name: few, condition: n > 1, severity: warning}"),
                              [("steps", "actions.act.steps"), ("errors", "actions.act.errors")]),
    "check that only tells": (checked("{name: few, condition: n > 1, severity: warning}"),
                              checked("{name: few, condition: n > 1, severity: info, message: M}"), [("steps", "actions.act.steps")]),
    "row that must be new": (created(""), created("duplicate_check: {fields: [name], error_message: There.}"),
                             [("steps", "actions.act.steps"), ("errors", "actions.act.errors")]),
    "row that must be new, not shown": (created("duplicate_check: {fields: [name]}"),
                                        created("duplicate_check: {fields: [name], return_conflict_object: false}"),
                                        [("steps", "actions.act.steps")]),
    "permissions": (contact(more=action(SET, "  requires: [caller.is_owner or caller.has_permission('y'), caller.has_permission('x')]\n")),
                    contact(more=action(SET, "  requires: caller.is_owner or caller.has_permission('y') and caller.has_permission('x')\n")),
                    [("permission", "actions.act.requires")]),
    "steps in another order": (contact(more=action(SET + "\nnotify: a\nnotify: b")),
        contact(more=action("notify: b\nnotify: a\n" + SET)),
                               [("steps", "actions.act.steps")]),
    "permission": (contact(more=action(SET, "  requires: caller.is_owner\n")), contact(more=action(SET)),
                   [("permission", "actions.act.requires"), ("errors", "actions.act.errors")]),
    "steps": (contact(more=action(SET)), contact(more=action("update: Contact SET name = 'y'")), [("steps", "actions.act.steps")]),
    "errors": (contact(more=action("validate: name = 'x'\n  error: bad\n" + SET).replace("- " + "  error", "  error")),
               contact(more=action("validate: name = 'x'\n  error: wrong\n" + SET).replace("- " + "  error", "  error")),
               [("steps", "actions.act.steps"), ("errors", "actions.act.errors")]),
    "a result": (does(), does("return: All is well"), [("steps", "actions.act.steps")]),
    "another result": (does("return: All is well"), does("return: It is done"), [("steps", "actions.act.steps")]),
    "a result with data": (does("return: {a: name}"), does("return: {message: Done, data: {a: name}}"), [("steps", "actions.act.steps")]),
    "versions of an action": (contact(more=action(SET)), contact(more="patterns: [versioned]\n" + action(SET)), [
        ("pattern-added", "patterns.version"), ("input-added", "actions.act.input.expected_version"),
        ("errors", "actions.act.errors")]),
    "an action that may be called twice": (contact(more=action(SET)), contact(more=action(SET, "  idempotent: true\n")), [
        ("input-added", "actions.act.input.idempotency_key"), ("errors", "actions.act.errors")]),
    "an action of tenants": (contact(head="tier: shared\n", more=action(SET)), contact(head="tier: multi_tenant\n", more=action(SET)),
                             [("tenancy", "tenancy"), ("errors", "actions.act.errors")]),
    "deleting what is referred to": (
        [contact(more=action("delete: Contact")), SHOP.replace("title: text", "c: ref(Contact)")],
        [contact(more=action("{delete: Contact, check_dependencies: [Shop]}")), SHOP.replace("title: text", "c: ref(Contact)")],
        [("steps", "actions.act.steps"), ("errors", "actions.act.errors")]),
    "a failure": (does(), does("{if: name = 'x', then: [{reject: bad}]}"), [("steps", "actions.act.steps"), ("errors", "actions.act.errors")]),
    "the same failure twice": (does("{validate: name = 'x', error: bad}"),
                               does("{validate: name = 'x', error: bad}", "{validate: name <> 'y', error: bad}"),
                               [("steps", "actions.act.steps")]),
    "impact": (contact(more=action(SET)), contact(more=action(SET, "  impact: {primary: {entity: Contact, operation: UPDATE, "
               "fields: [name]}, cache_invalidations: [{query: contacts, strategy: REFETCH}]}\n")),
               [("impact", "actions.act.impact")]),
    "description": (contact(), contact(head="description: Somebody.\n"), [("doc", "description")]),
    "description of a field": (contact(), contact("name: {type: text, description: His name.}"),
        [("doc", "fields.name.description")]),
    "description of an action": (contact(more=action(SET)), contact(more=action(SET, "  description: Acts.\n")),
                                 [("doc", "actions.act.description")]),
    "order of indexes": (contact("a: text\nb: text", "indexes: [{fields: [a], name: x}, {fields: [b], name: y}]\n"),
                         contact("a: text\nb: text", "indexes: [{fields: [b], name: y}, {fields: [a], name: x}]\n"),
        [("other", "")]),
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
    "order of views": (contact("n: integer", "table_views: [{name: a, fields: [n]}, {name: b, fields: [n]}]\n"),
                       contact("n: integer", "table_views: [{name: b, fields: [n]}, {name: a, fields: [n]}]\n"), []),
    "spelling of a computed field": (contact("n: integer", "computed_fields: [{c: n * 2}]\n"), contact("n: integer",
        "computed_fields: [{c: n*2}]\n"), []),
    "order of constraints": (contact("n: integer", "constraints: [{name: few, check: n < 9}, {name: many, check: n > 1}]\n"),
                             contact("n: integer", "constraints: [{name: many, check: n > 1}, {name: few, check: n < 9}]\n"), []),
    "spelling of an expression": (contact(more=action("update: Contact SET name = 'x' WHERE name == 'y'")),
                                  contact(more=action("update:   Contact SET name='x' where name = \"y\"")), []),
    "quotes": (contact(), contact("name: 'text'"), []),
    "other names of files": ([contact(), COMPANY], [COMPANY, contact()], []),
}

# What the last change of a case says of the two sides.
GROUPS = "mv_contact_agg: a row for each group, by s = s; has b = {}; made anew when asked for"
NEW = "Create a row of crm.Contact from the input, unless there is one where name = self.name: Contact exists already"
WORDS = {
    "integer widened": ("number", "string"),
    "integers widened": ("number[]", "string[]"),
    "list of references instead of one": ("UUID", "UUID[]"),
    "targets in another order": ("ref(crm.Company|crm.Firm)", "ref(crm.Firm|crm.Company)"),
    "two values less": ("b, c", None),
    "order by the API": ("filter", "filter, not sortable"),
    "operators of the API": ("filter", "filter eq"),
    "description of a computed field": (None, "Twice."),
    "an average instead of a sum": (GROUPS.format("sum(n)"), GROUPS.format("avg(n)")),
    "a count of something": (GROUPS.format("count(*)"), GROUPS.format("count(n)")),
    "permissions": ("(caller.is_owner OR caller.has_permission('y')) AND caller.has_permission('x')",
                    "caller.is_owner OR caller.has_permission('y') AND caller.has_permission('x')"),
    "steps in another order": ("Change the row: name = 'x'\nAnnounce a", "Announce a\nChange the row: name = 'x'"),
    "check that only tells": ("Warn unless n > 1: few; the next check is made in any case (about n)",
                              "Tell unless n > 1: M; the next check is made in any case (about n)"),
    "row that must be new, not shown": (
        f"{NEW} (the answer shows it)", NEW),
    "values of an input in another order": ("enum(x, y)", "enum(y, x)"),
    "a sum of some": (GROUPS.format("count(*)"), GROUPS.format("count(*) where n > 1")),
    "a required parameter of a view": ("v_few: Few; columns n = n; with a: integer", "v_few: Few; columns n = n; with a: integer!"),
    "default of a parameter of a view": ("v_few: Few; columns n = n; with a: integer",
                                         "v_few: Few; columns n = n; with a: integer = 2, b: text"),
    "order of a view": ("v_few: Few; columns n = n; ordered by m", "v_few: Few; columns n = n; ordered by n downwards, m"),
    "end of a view": ("v_few: Few; columns n = n", "v_few: Few; columns n = n; at most 5 rows"),
    "more conditions of a view": ("v_few: Few; columns n = n; where n > 1", "v_few: Few; columns n = n; where n > 1 and m > 1"),
    "no relation of a relation": ("tv_contact: a table of the rows as JSON, with c(title; owner(code))",
                                  "tv_contact: a table of the rows as JSON, with c(title)"),
    "a relation with what every row has": ("tv_contact: a table of the rows as JSON, with c(title, updated_at)",
                                           "tv_contact: a table of the rows as JSON, with c(title)"),
    "parts of the identifier": ("name slugify", "name slugify '\u2014' since date(YYYY)"),
    "replacements in the identifier": ("name slugify", "name slugify 'a' as 'b' 'c' as 'd' without the tenant's"),
    "another result": ("Return what was done: All is well", "Return what was done: It is done"),
    "a result with data": ("Return a = name", "Return a = name: Done"),
    "versions of an action": (None, "conflict:stale_version"),
    "an action that may be called twice": (None, "conflict:idempotency_key_reused"),
    "an action of tenants": (None, "unauthorized:no_tenant"),
    "deleting what is referred to": (None, "conflict:dependency_exists"),
    "a failure": (None, "validation:bad"),
    "the same failure twice": (None, "Check that name <> 'y', else fail with validation:bad: bad (about name)"),
}

# A step that is added, and how the change of the steps says it.
STEPS = {
    "- update: Contact SET n = 1 WHERE n > 1": "Change the row if n > 1: n = 1",
    "- delete: Contact\n  hard: true": "Delete the row for good",
    "- insert: Contact(name = 'y')": "Create a row of crm.Contact with name = 'y'",
    "- insert: Contact": "Create a row of crm.Contact from the input",
    "- find: Contact WHERE n > 1\n  as: other\n- return: other": "Find a row of crm.Contact where n > 1 as other\nReturn other",
    "- return: '{name} is done'": "Return what was done: {name} is done",
    "- return: {message: '{name} is done', data: {a: n}}": "Return a = n: {name} is done",
    "- reject: never\n  message: Not {name}.": "Fail with validation:never: Not {name}.",
    "- validate: n > 1\n  error: few\n  message: Only {n}.": "Check that n > 1, else fail with validation:few: Only {n}. (about n)",
    "- notify: moved": "Announce moved",
    "- notify: moved\n  to: mail\n  payload: {who: name}": "Announce moved to mail: who = name",
    "- notify: moved\n  to: warehouse": "Announce moved to warehouse",
    "- notify: mail(email, \"Hello {name}\")": "Notify mail by email: 'Hello ', name",
    "- notify: mail \"Hello\"": "Notify mail: 'Hello'",
    "- notify: '\"warehouse\"(webhook, \"Fetch {name}\")'": "Notify warehouse by webhook: 'Fetch ', name",
    "- declare: {rate: decimal, other: integer = 0}\n- set: rate = 1": "Have rate (decimal), other = 0 (integer)\nLet rate = 1",
    "- set: a = n + 1": "Let a = n + 1",
    "- aggregate: {operation: sum, field: n, from: Contact, where: n > 1, as: t}\n- return: t":
        "Compute sum(n) over crm.Contact where n > 1 as t\nReturn t",
    "- aggregate: {operation: count, from: Contact, group_by: [name, n], as: g}\n- return: $g":
        "Compute count() over crm.Contact by name and n as g\nReturn $g",
    "- if: n > 1\n  then:\n  - notify: a\n  else:\n  - notify: b": "If n > 1:\n  Announce a\nOtherwise:\n  Announce b",
    "- switch: n\n  cases:\n  - when: [1, 2]\n    then:\n    - notify: a\n  default:\n  - notify: b":
        "Depending on n:\n  When 1, 2:\n    Announce a\n  Otherwise:\n    Announce b",
    "- while: n > 1\n  do:\n  - update: Contact SET n = 0": "While n > 1, at most 10000 times:\n  Change the row: n = 0",
    "- foreach: c in Contact WHERE n > 1\n  do:\n  - notify: a": "For each c of crm.Contact where n > 1:\n  Announce a",
    "- exception_handling:\n    try:\n    - update: Contact SET n = 1\n    catch:\n    - notify: a\n    finally:\n    - notify: b":
        "Try:\n  Change the row: n = 1\nOn any failure:\n  Announce a\nAt last:\n  Announce b",
    "- exception_handling:\n    try:\n    - update: Contact SET n = 1\n    catch:\n"
    "    - when: [conflict, not_found]\n      then:\n      - notify: a":
        "Try:\n  Change the row: n = 1\nOn conflict, not_found:\n  Announce a",
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
    said = WORDS.get(name)
    if said and (document["changes"][-1]["old"], document["changes"][-1]["new"]) != said:
        failures.append(f"{name}: {document['changes'][-1]} does not say {said}")
    for severity, count in document["summary"].items():
        if count != sum(c["severity"] == severity for c in document["changes"]):
            failures.append(f"{name}: the summary counts {count} {severity}")
    differs = run("old", "new", "--exit-code", cwd=work)
    if differs.returncode != (1 if expected else 0) or (differs.stdout == "No differences\n") != (not expected):
        failures.append(f"{name}: --exit-code ends with {differs.returncode}: {differs.stdout}")
    return document["changes"]


def check_steps(step, text, work):
    """TEXT is what is said of STEP."""
    for side, files in ("old", behind("")), ("new", behind(step)):
        write(work / side, files)
    result = run("old", "new", "--format", "json", cwd=work)
    changes = json.loads(result.stdout)["changes"] if result.returncode == 0 else []
    said = [(c["old"], c["new"]) for c in changes if c["change"] == "steps"]
    if said != [(None, text)]:
        failures.append(f"{step}: {said} {result.stderr}, not {text!r}")
    back = run("new", "old", "--format", "json", cwd=work)
    changes = json.loads(back.stdout)["changes"] if back.returncode == 0 else []
    if [(c["old"], c["new"]) for c in changes if c["change"] == "steps"] != [(text, None)]:
        failures.append(f"{step}: taken out it is {back.stdout}")


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
    for number, (step, text) in enumerate(STEPS.items()):
        check_steps(step, text, Path(top) / f"step{number}")
for name in set(WORDS) - set(CASES):
    failures.append(f"no case is called {name}")
for name in set(ROWS) - seen:
    failures.append(f"no case shows {name}")
print(f"{len(CASES)} cases, {len(seen)} of {len(ROWS)} kinds of change")
print(*failures, sep="\n")
sys.exit(bool(failures))
