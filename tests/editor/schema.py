"""Holds `specql schema --json` against a real validator and every entity file there is.

    schema.py SPECQL ROOT

The schema itself is a valid one. It takes every file the compiler takes, and every file whose mistakes are in what names
mean and not in the form: examples, golden cases, the pages of the documentation, the error cases, and the corpus where
that is. It refuses every error case with an unknown key, step or type, or without an entity.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print("SKIPPED: the schema for editors is NOT TESTED:", missing)
    print(f"  install it with: {sys.executable} -m pip install -r tests/requirements.txt")
    sys.exit(77)


class Loader(yaml.SafeLoader):
    """YAML 1.2, core schema: what editors read."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
        ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
        ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+0123456789."),
        ("merge", r"^<<$", "<")]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))

# Mistakes of form, which the schema may find; those it finds always.
FORM = {"unknown-key", "unknown-step", "unknown-type", "missing-entity", "wrong-kind", "missing-key", "bad-value",
        "bad-name", "bad-type", "not-supported", "no-fields", "raw-query", "raw-sql",
        "control-character", "yaml-tag", "yaml-key", "view-form"}
ALWAYS = {"unknown-key", "unknown-step", "missing-entity"}

failures = []


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def read(text):
    """The document; None: it is not even YAML."""
    try:
        return yaml.load(text, Loader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def problem(validator, document):
    """What the validator says first, or None."""
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    return error and f"{error.json_path}: {error.message[:200]}"


def is_entity(document):
    return isinstance(document, dict) and ("entity" in document or "import" in document)


def accepted_files(root):
    """Files of the repository that the compiler takes: examples, golden cases, pages."""
    for pattern in ["examples/*/entities/**/*.yaml", "tests/golden/cases/*/input/**/*.yaml"]:
        for path in sorted(root.glob(pattern)):
            if path.name not in ("specql.yaml", "domain_registry.yaml"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
    for page in [root / "README.md", *sorted(root.glob("docs/**/*.md"))]:
        if page.name == "diagnostics.md":
            continue
        for i, block in enumerate(re.findall(r"^```yaml\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)):
            if re.search(r"^(entity|import):", block, re.M):
                yield f"{page.relative_to(root)}, example {i + 1}", block


def expectations(path, text):
    """The ids an error case expects in this file."""
    beside = Path(f"{path}.expect")
    return re.findall(r"^\s*#?\s*(?:error|warning) \d+:\d+ ([a-z0-9-]+)",
                      text + (beside.read_text() if beside.exists() else ""), re.M)


def error_cases(root):
    for path in sorted(p for p in (root / "tests/errors/cases").rglob("*.yaml") if p.is_file()):
        text = path.read_bytes().decode("utf-8", "replace")
        if path.name not in ("specql.yaml", "domain_registry.yaml"):
            yield path.relative_to(root).as_posix(), text, set(expectations(path, text))


def corpus(root):
    """Entity files of others with the ids expected of them; none where they are not."""
    folder = Path(os.environ.get("SPECQL_CORPUS", root / "../shared/corpus"))
    expected = {}
    for line in (root / "tests/corpus/expected.txt").read_text().splitlines():
        if match := re.match(r"(\S+) (?:error|warning) \S+ (\S+)", line):
            expected.setdefault(match[1], set()).add(match[2])
    for path in sorted(folder.rglob("*.yaml")):
        text, name = path.read_text(encoding="utf-8"), path.relative_to(folder).as_posix()
        if re.search(r"^entity:", text, re.M):
            yield name, text, expected.get(name, set())


def main():
    specql, root = sys.argv[1], Path(sys.argv[2])
    said = subprocess.run([specql, "schema", "--json"], capture_output=True, text=True, check=True).stdout
    schema = json.loads(said)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    taken = refused = 0

    for name, text in accepted_files(root):
        found = problem(validator, read(text))
        check(found is None, name, "is refused:", found)
        taken += 1
    for name, text, ids in [*error_cases(root), *corpus(root)]:
        document = read(text)
        if document is None:
            continue
        found = problem(validator, document)
        if not ids & FORM:
            check(found is None or not is_entity(document), name, "is refused:", found)
            taken += 1
        else:
            check(found is not None or not ids & ALWAYS, name, "is taken, in spite of", *sorted(ids))
            refused += found is not None
    check(taken > 150, "only", taken, "files were to be taken")
    check(refused > 60, "only", refused, "files were to be refused")
    for failure in failures:
        print("FAILED", failure)
    print(f"{taken} files taken, {refused} refused, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
