#!/usr/bin/env python3
"""limits.py SPECQL SOURCE - each row of limits.def: the most is taken, one more is refused with the diagnostic of the row, and
docs/language/limits.md says the same.

A row without a pair below fails.
"""
import os
import re
import subprocess
import sys
import tempfile

SPECQL, SOURCE = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
ROW = re.compile(r'LIMIT\((\w+), +(\d+), +"(.*)", +"([\w-]+)"\)')
HEAD = "entity: Contact\nschema: crm\n"
FIELDS = "fields: {name: text}\n"
GENERATED = 9  # columns of a table: key, id, identifier, six of the audit


def fields(count):
    return HEAD + "fields:\n" + "".join(f"  f{i}: integer\n" for i in range(count))


def validate(expression):
    return HEAD + FIELDS + "actions:\n- name: act\n  steps:\n  - validate: " + expression + "\n"


def field(text):
    return HEAD + "fields:\n  name: " + text + "\n"


def pattern(text):
    return field("{type: text, pattern: '" + text + "'}")


def nodes(count):
    """Of them the document, what its keys have, and the name's type are six; x-a and its list a thousand."""
    own = 6
    return HEAD + FIELDS + "x-a: &a [" + ", ".join(["b"] * 999) + "]\nx-b: [" + ", ".join(
        ["*a"] * ((count - own - 1000) // 1000)) + ", c" * ((count - own - 1000) % 1000) + "]\n"


def extends(count):
    """COUNT times an entity is made from another one."""
    files = {"e0.yaml": "entity: E0\nschema: crm\nfields: {name: text}\n"}
    for i in range(1, count + 1):
        files[f"e{i}.yaml"] = f"entity: E{i}\nschema: crm\nextends: {{from: ./e{i - 1}}}\n"
    return files


PAIRS = {  # what has N of it
    "FILE_BYTES": lambda n: (HEAD + FIELDS).ljust(n - 1) + "\n",
    "NESTING": lambda n: HEAD + FIELDS + "x-a: " + "[" * (n - 1) + "]" * (n - 1) + "\n",
    "NODES": nodes,
    "KEY_CHARACTERS": lambda n: HEAD + FIELDS + "x-" + "k" * (n - 2) + ": a\n",
    "COLUMNS": lambda n: fields(n - GENERATED),
    "INDEX_COLUMNS": lambda n: fields(40) + "unique_together:\n- [" + ", ".join(f"f{i}" for i in range(n)) + "]\n",
    "NAME_BYTES": lambda n: HEAD + "fields:\n  " + "n" * n + ": text\n",
    "EXPR_BYTES": lambda n: validate("name = '" + "x" * (n - len("name = ''")) + "'"),
    "EXPR_NESTING": lambda n: validate("(" * n + "name = 'x'" + ")" * n),
    "EXPR_OPERATORS": lambda n: validate("name = 'x'" + " OR name = 'x'" * ((n - 1) // 2) + (" OR TRUE" if n % 2 == 0 else "")),
    "PATTERN_BYTES": lambda n: pattern("x" * n),
    "PATTERN_NESTING": lambda n: pattern("(" * n + "x" + ")" * n),
    "PATTERN_REPEAT": lambda n: pattern(f"x{{0,{n}}}"),
    "PATTERN_SIZE": lambda n: pattern("(x{100}){%d}" % (n // 100 - 1) + "(äb){50}" + "y" * (n % 100)),
    "PRECISION": lambda n: field(f"decimal({n}, 2)"),
    "TEXT_CHARACTERS": lambda n: field(f"text({n})"),
    "HIERARCHY_DEPTH": lambda n: HEAD + "hierarchical: {max_depth: %d}\nfields: {name: text, parent: ref(Contact)}\n" % n,
    "CHAIN_DEPTH": lambda n: HEAD + f"""fields: {{name: text, template: ref(Contact)}}
patterns:
- type: template_inheritance
  params: {{template_field: template, inherited_fields: [name], max_depth: {n}}}
""",
    "PADDING": lambda n: HEAD + f"fields: {{name: text}}\nidentifier:\n  components: [{{field: name, transform: pad({n})}}]\n",
    "VIEW_ROWS": lambda n: HEAD + FIELDS + f"table_views:\n- name: some\n  fields: [name]\n  limit: {n}\n",
    "WHILE_ROUNDS": lambda n: HEAD + FIELDS + f"""actions:
- name: act
  steps:
  - while: {{condition: name = 'x', max: {n}, do: [{{update: Contact SET name = 'y'}}]}}
""",
    "BATCH_ELEMENTS": lambda n: HEAD + FIELDS + f"""actions:
- name: act
  pattern: batch/bulk_operation
  config: {{batch_input: names, operation: {{action: delete}}, batch_size: {n}}}
""",
    "EXTENDS": extends,
}


def run(made):
    files = made if isinstance(made, dict) else {"contact.yaml": made}
    for name, text in files.items():
        with open(name, "w", encoding="utf-8") as f:
            f.write(text)
    done = subprocess.run([SPECQL, "validate", *files], capture_output=True, text=True)
    for name in files:
        os.remove(name)
    return done.returncode, done.stderr


def main():
    failures = []

    def check(name, ok, *what):
        if not ok:
            failures.append(name)
            print(f"FAIL {name}:", *(str(w)[:1500] for w in what))

    with open(os.path.join(SOURCE, "lib/base/limits.def"), encoding="utf-8") as f:
        rows = ROW.findall(f.read())
    with open(os.path.join(SOURCE, "docs/language/limits.md"), encoding="utf-8") as f:
        page = f.read()
    check("limits.def", rows and {name for name, *_ in rows} == set(PAIRS), "rows and pairs differ:",
          sorted({name for name, *_ in rows} ^ set(PAIRS)))
    table = re.findall(r"^\| ([\d,]+) \| (.*) \| `([\w-]+)` \|$", page, re.M)
    check("limits.md", table == [(f"{int(most):,}", what, diagnostic) for _, most, what, diagnostic in rows],
          "the table of the page is not limits.def:\n", "\n".join(f"| {int(m):,} | {w} | `{d}` |" for _, m, w, d in rows))
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        for name, most, _, diagnostic in rows:
            code, said = run(PAIRS[name](int(most)))
            check(name, code == 0, f"{most} are refused:", said)
            code, said = run(PAIRS[name](int(most) + 1))
            errors = [line for line in said.split("\n") if re.match(r"\S+:\d+:\d+: error: ", line)]
            check(name, code == 1 and errors and all(f"[{diagnostic}]" in e for e in errors), f"{int(most) + 1} are taken, or refused"
                  " otherwise:", said)
        os.chdir("/")
    print(f"{len(rows)} limits, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
