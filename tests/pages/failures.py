"""What an action can fail with: pages, docs.json and the frontend files say the same, and the SQL fails with nothing else."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SPECQL, ROOT = sys.argv[1], Path(sys.argv[2])
failures = []


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def run(cwd, *arguments):
    result = subprocess.run([SPECQL, *map(str, arguments)], cwd=cwd, capture_output=True, text=True)
    check(result.returncode == 0, cwd, arguments[0], "ends with", result.returncode, result.stderr)
    return result.returncode == 0


def table(text, title, columns):
    """The rows of the table that begins with TITLE, without the marks of Markdown."""
    found = re.search(rf"^\| {re.escape(title)} \|.*\n\|[-|]+\n((?:\|.*\|\n)*)", text, re.M)
    rows = [[c.strip() for c in re.split(r"(?<!\\)\|", line)[1:-1]] for line in found.group(1).splitlines()] if found else []
    return [tuple(re.sub(r"\\(.)", r"\1", c).strip("`") for c in row[:columns]) for row in rows]


def sections(text, level):
    """Heading -> what is below it."""
    parts = re.split(rf"^{'#' * level} (.+)$", re.sub(r"^<a id=.*></a>\n", "", text, flags=re.M), flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def told(documents):
    """function -> the failures that docs.json has."""
    return {a["function"].split("(")[0]: [(e["code"], e["message"], e["step"]) for e in a["errors"]]
            for e in documents["entities"] for a in e["actions"]}


def raised(tree):
    """function -> the statuses in its body."""
    found = {}
    for path in tree.glob("30_functions/*.sql"):
        for name, body in re.findall(r"^CREATE FUNCTION (?!app\.)\w+\.(\w+)\(.*?\n(.*?)^\$", path.read_text(), re.M | re.S):
            body = re.sub(r"caught = '[^']*'", "", body) # what another step failed with
            found.setdefault(name, set()).update(re.findall(r"'((?:validation|conflict|not_found|forbidden|unauthorized|failed):\w+)'", body))
    return found


def case(name, directory, work):
    files = sorted(p.relative_to(directory).as_posix() for p in directory.rglob("*.yaml")
                   if p.name not in ("specql.yaml", "domain_registry.yaml") and "modules" not in p.relative_to(directory).parts)
    work.mkdir()
    if not (run(directory, "docs", *files, "-o", work / "json", "--format", "json") and run(directory, "docs", *files, "-o", work / "md") and
            run(directory, "generate", *files, "--output-base", work / "sql", "--frontend", work / "ts")):
        return 0, 0
    document = json.loads((work / "json/docs.json").read_text())
    all_told = told(document)
    impacts = json.loads((work / "ts/mutation-impacts.json").read_text())["mutations"]
    guide = sections((work / "ts/mutations.md").read_text(), 2)
    for mutation, impact in impacts.items():
        errors = [(e["code"], e["message"], e["step"]) for e in impact["errors"]]
        check(errors == all_told.get(impact["function"]), name, mutation, "fails with", errors, "but docs.json says", all_told.get(impact["function"]))
        cells = table(guide[mutation], "error", 3)
        check([c[0] for c in cells] == [e[0] for e in errors], name, mutation, "of mutations.md fails with", cells, "not", errors)
    for page in (work / "md/entities").glob("*.md"):
        for action, text in sections(page.read_text(), 3).items():
            functions = re.findall(r"In SQL it is `(app\.\w+)\(", text)
            if functions:
                cells = table(text, "Status", 3)
                check([c[0] for c in cells] == [e[0] for e in all_told[functions[0]]], name, page.name, action, "fails with", cells)
    bodies = raised(work / "sql")
    for function, errors in all_told.items():
        missing = bodies.get(function.removeprefix("app."), set()) - {e[0] for e in errors}
        check(not missing, name, function, "fails with", sorted(missing), "too")
    return len(all_told), len(impacts)


with tempfile.TemporaryDirectory() as top:
    actions = mutations = 0
    for directory in sorted((ROOT / "tests/golden/cases").glob("*/input")):
        if directory.parent.name == "aggregate_views":
            continue # of two views with one name in the API, which is an error beside the frontend files
        counts = case(directory.parent.name, directory, Path(top) / directory.parent.name)
        actions, mutations = actions + counts[0], mutations + counts[1]
print(actions, "actions,", mutations, "mutations")
check(actions > 150 and mutations > 100, "that is too few")
print(*failures, sep="\n")
sys.exit(bool(failures))
