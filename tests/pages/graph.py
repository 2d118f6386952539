"""specql graph: what depends on what, in each of its forms."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SPECQL, ROOT = sys.argv[1], Path(sys.argv[2])
failures = []
FILES = {
    "order": """entity: Order
schema: shop
fields: {total: integer!, buyer: ref(Person)!, about: "ref(Item|Person)", items: list(ref(Item)), parent: ref(Order), ship: ref(hr.Ship)}
computed_fields: [{rest: "count(Payment WHERE due = 1)"}]
actions:
- name: pay
  requires: exists(Person where name = 'x')
  steps:
  - if: total > 1
    then:
    - insert: Payment(due = 1)
  - call: tell_person(id = buyer)
- name: look
  steps:
  - find: Item WHERE price > 1
    as: found
  - validate: found.price > 2
    error: cheap
- name: drop
  steps:
  - delete: Order
    check_dependencies: [Payment]
- name: renew
  steps:
  - refresh: Item
table_views:
- {name: paid, fields: [total, {paid: count(Payment)}]}
- {name: owing, fields: [total], filters: [count(Payment) > 1]}
- {name: latest, fields: [total], order_by: [max(Payment.due) desc]}
""",
    "item": "entity: Item\nschema: shop\nfields: {price: integer}\ntable_views: {mode: force}\n",
    "payment": "entity: Payment\nschema: shop\nfields: {due: integer, order: ref(Order)}\n",
    "country": "entity: Country\nschema: shop\nfields: {name: text}\ntranslations: {enabled: true, fields: [name]}\n",
    "locale": "entity: Locale\nschema: shop\nfields: {code: text!}\n",
    "report": """entity: Report
schema: shop
patterns:
- aggregate_view: {name: dues, source_entity: Payment, group_by: [order.total], aggregates: [{name: n, function: count}]}
- aggregate_view: {name: titles, group_by: [title], aggregates: [{name: n, function: count}]}
fields: {title: text}
""",
    "person": "entity: Person\nschema: shop\nfields: {name: text}\nactions:\n- name: tell_person\n  steps: [update: Person SET name = 'told']\n",
}
EXPECTED = [
    ("shop.Country", "shop.Locale", "reference", "translations", True),
    ("shop.Order", "shop.Person", "reference", "buyer", True),
    ("shop.Order", "shop.Item", "reference", "about", False),
    ("shop.Order", "shop.Person", "reference", "about", False),
    ("shop.Order", "shop.Item", "reference", "items", False),
    ("shop.Order", "shop.Order", "reference", "parent", False),
    ("shop.Order", "hr.Ship", "reference", "ship", False),
    ("shop.Order", "shop.Payment", "read", "rest", False),
    ("shop.Order", "shop.Payment", "read", "v_paid", False),
    ("shop.Order", "shop.Payment", "read", "v_owing", False),
    ("shop.Order", "shop.Payment", "read", "v_latest", False),
    ("shop.Order", "shop.Person", "read", "pay", False),
    ("shop.Order", "shop.Payment", "write", "pay", False),
    ("shop.Order", "shop.Person", "call", "pay", False),
    ("shop.Order", "shop.Item", "read", "look", False),
    ("shop.Order", "shop.Payment", "read", "drop", False),
    ("shop.Order", "shop.Item", "write", "renew", False),
    ("shop.Payment", "shop.Order", "reference", "order", False),
    ("shop.Report", "shop.Payment", "read", "mv_dues", False),
    ("shop.Report", "shop.Order", "read", "mv_dues", False),
]


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def graph(cwd, *arguments):
    return subprocess.run([SPECQL, "graph", *arguments], cwd=cwd, capture_output=True, text=True)


with tempfile.TemporaryDirectory() as name:
    work = Path(name)
    (work / "in").mkdir()
    for file, text in FILES.items():
        (work / "in" / f"{file}.yaml").write_text(text)
    external = ("--external", "hr.Ship")
    result = graph(work, "in", *external, "--format", "json")
    check(result.returncode == 0, result.stderr)
    document = json.loads(result.stdout or "{}")
    got = [tuple(d.values()) for d in document.get("dependencies", [])]
    check(got == EXPECTED, "depends:", *(f"\n  {g}" for g in got))
    check([tuple(e.values()) for e in document.get("entities", [])] == [("shop.Country", False), ("shop.Item", False), ("shop.Locale", False), ("shop.Order", False), ("shop.Payment", False),
          ("shop.Person", False), ("shop.Report", False), ("hr.Ship", True)], "entities:", document.get("entities"))
    try:
        import jsonschema
        schema = json.loads((ROOT / "docs/graph.schema.json").read_text())
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(document))
        check(not errors, "the JSON is not as docs/graph.schema.json says:", errors)
    except ImportError:
        print("SKIPPED: the JSON against its schema: no jsonschema of tests/requirements.txt")
    mermaid = graph(work, "in", *external, "--format", "mermaid").stdout
    for line in ('    n3["shop.Order"]', '    n7(["hr.Ship"])', '    n3 -->|"buyer"| n5', '    n3 ==>|"writes: pay"| n4', '    n3 --o|"calls: pay"| n5',
                 '    n3 -.->|"reads: look"| n1'):
        check(line + "\n" in mermaid, "mermaid has no", line, "but\n" + mermaid)
    dot = graph(work, "in", *external).stdout
    for line in ('  "hr.Ship" [style=dashed]', '  "shop.Order" -> "shop.Payment" [label="writes: pay", style=dashed]'):
        check(line + "\n" in dot, "dot has no", line, "but\n" + dot)
    if shutil.which("dot"):
        drawn = subprocess.run(["dot", "-Tsvg"], input=dot, capture_output=True, text=True)
        check(drawn.returncode == 0 and drawn.stdout.count('class="edge"') == len(EXPECTED), "dot says", drawn.stderr)
    failed = graph(work, "in")
    check(failed.returncode == 1 and failed.stdout == "" and "unknown entity 'hr.Ship'" in failed.stderr, "an error:", failed.stderr)
    (work / "empty").mkdir()
    (work / "empty/mkdocs.yml").write_text("site_name: x\n")
    for arguments in ["empty"], ["in", "empty", *external]:
        failed = graph(work, *arguments)
        check(failed.returncode == 1 and failed.stdout == "" and "there are no entity files in 'empty' [no-entity-files]" in failed.stderr,
              "an empty directory:", failed.stderr)
print(*failures, sep="\n")
sys.exit(bool(failures))
