#!/usr/bin/env python3
"""reports.py SPECQL - the findings of validate as documents for tools: one JSON document, a SARIF 2.1.0 log."""
import json
import os
import subprocess
import sys
import tempfile
from urllib.parse import unquote

from checks import SPECQL, check, outcome

PATH = "zwölf & more.yaml"
TEXT = 'entity: Contact\nschema: crm\nfields:\n  "näme": text\n  email: emial!   # ü\n  email: text\n'


def validate(*args):
    done = subprocess.run([SPECQL, "validate", *args], capture_output=True, encoding="utf-8", check=False)
    check(done.stderr == "", "validate", *args, "writes to standard error:", done.stderr)
    return done.returncode, done.stdout


def under(line, start, end):
    return TEXT.split("\n")[line - 1][start - 1:end - 1]


def json_document():
    code, out = validate(PATH, "--format", "json")
    report = json.loads(out)
    check(code == 1, "exit code", code)
    check(report["files"] == 1 and report["errors"] == len(report["diagnostics"]) > 0 == report["warnings"], "counts", out)
    for d in report["diagnostics"]:
        check(d["path"] == PATH and d["severity"] == "error", d)
    marks = {(d["id"], under(d["line"], d["column"], d["endColumn"])) for d in report["diagnostics"]}
    check(("duplicate-key", "email") in marks, marks)


def sarif_log():
    with open("bad.yaml", "w", encoding="utf-8") as f:
        f.write(TEXT.replace("  email: text\n", ""))
    code, out = validate(PATH, "bad.yaml", "--format", "sarif")
    log = json.loads(out)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    check(code == 1 and log["version"] == "2.1.0" and run["columnKind"] == "unicodeCodePoints", out[:200])
    check(len(rules) > 40 and len({r["id"] for r in rules}) == len(rules), "rules")
    check(run["tool"]["driver"]["name"] == "SpecQL", run["tool"]["driver"]["name"])
    for rule in rules:
        check(rule["shortDescription"]["text"], rule)
        check(rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error"), rule)
    found = set()
    for result in run["results"]:
        check(rules[result["ruleIndex"]]["id"] == result["ruleId"], "rule", result)
        for place in result["locations"] + result.get("relatedLocations", []):
            place = place["physicalLocation"]
            path = unquote(place["artifactLocation"]["uri"])
            check(os.path.exists(path) and " " not in place["artifactLocation"]["uri"], "uri", place)
            region = place["region"]
            found.add((result["ruleId"], path, under(region["startLine"], region["startColumn"], region["endColumn"])))
    check(("duplicate-key", PATH, "email") in found and ("unknown-type", "bad.yaml", "emial") in found, found)
    typos = [r for r in run["results"] if r["ruleId"] == "unknown-type"]
    check(typos and typos[0]["message"]["text"].endswith("did you mean 'email'?"), typos)


def absolute_paths():
    """A file that is named from the root is a URI of its own."""
    code, out = validate(os.path.abspath(PATH), "--format", "sarif")
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in json.loads(out)["runs"][0]["results"]}
    check(code == 1 and len(uris) == 1 and unquote(uris.pop()) == "file://" + os.path.abspath(PATH), out[-300:])


def nothing_wrong():
    with open("good.yaml", "w", encoding="utf-8") as f:
        f.write("entity: Contact\nschema: crm\nfields:\n  name: text!\n")
    code, out = validate("good.yaml", "--format", "json")
    check(code == 0 and json.loads(out) == {"files": 1, "errors": 0, "warnings": 0, "diagnostics": []}, code, out)
    code, out = validate("good.yaml", "--format", "sarif")
    check(code == 0 and json.loads(out)["runs"][0]["results"] == [], code, out[-200:])
    code, out = validate("good.yaml", "--format", "text")
    check(code == 0 and out == "All 1 file(s) valid\n", code, out)


def registry():
    with open("registry.yaml", "w", encoding="utf-8") as f:
        f.write("version: '1.0'\ndomains:\n  '1':\n    name: crm\n    subdomains:\n      '01':\n        name: core\n"
                "        entities: {}\n")
    code, out = validate("good.yaml", "--registry", "registry.yaml", "--format", "json")
    check(code == 0, "without --check-registry:", out)
    code, out = validate("good.yaml", "--registry", "registry.yaml", "--check-registry", "--format", "json")
    ids = {d["id"] for d in json.loads(out)["diagnostics"]}
    check(code == 1 and ids == {"registry-unregistered"}, code, out)


def main():
    with tempfile.TemporaryDirectory() as directory:
        os.chdir(directory)
        with open(PATH, "w", encoding="utf-8") as f:
            f.write(TEXT)
        json_document()
        sarif_log()
        absolute_paths()
        nothing_wrong()
        registry()
        os.chdir("/")
    return outcome()


if __name__ == "__main__":
    sys.exit(main())
