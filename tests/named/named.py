#!/usr/bin/env python3
"""named.py SOURCE BUILD CTEST [--without TEST]... - cases.tsv against the tests there are.

Every name of every family has a row, and every row a test of that name: ctest knows it and runs it, its command names the file
of the row, and there the case's name stands in what is compiled or run: `Y01-...` in a string, or as the beginning of a
file's name in a directory of cases. A name in a comment is none. --without: tests that this build cannot have.
"""
import ast
import json
import os
import re
import subprocess
import sys

SOURCE, BUILD, CTEST = sys.argv[1:4]
WITHOUT = [b for a, b in zip(sys.argv, sys.argv[1:]) if a == "--without"]
HERE = os.path.dirname(os.path.abspath(__file__))
FAMILIES = {"Y": 53, "F": 29, "N": 20, "T": 10, "S": 28, "O": 8}


def python_strings(text):
    """All strings that are no docstrings."""
    tree = ast.parse(text)
    documents = {id(node.body[0].value) for node in ast.walk(tree)
                 if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)) and node.body and isinstance(node.body[0], ast.Expr)}
    return "\n".join(node.value for node in ast.walk(tree)
                     if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents)


def said(path):
    """What a file has to say but for its comments; of a directory the names in it."""
    if os.path.isdir(path):
        return "\n".join(os.listdir(path))
    with open(path, encoding="utf-8") as f:
        text = f.read()
    if path.endswith(".py"):
        return python_strings(text)
    if path.endswith(".c"):
        return "\n".join(re.findall(r'"(?:[^"\\]|\\.)*"', re.sub(r"/\*.*?\*/", "", text, flags=re.S)))
    return "\n".join(line for line in text.splitlines() if not re.match(r"\s*#", line))


def tests():
    done = subprocess.run([CTEST, "--test-dir", BUILD, "--show-only=json-v1"], capture_output=True, text=True, check=True)
    for test in json.loads(done.stdout)["tests"]:
        properties = {p["name"]: p["value"] for p in test.get("properties", [])}
        yield test["name"], [*test.get("command", []), properties.get("WORKING_DIRECTORY", "")], properties.get("DISABLED", False)


def runs(words, path):
    """Whether a command names the file: itself, the program made of it, or its directory."""
    stem = os.path.splitext(os.path.basename(path))[0]
    return any(stem == os.path.splitext(part)[0] for word in words for part in word.split("/"))


def main():
    failures, seen = [], {}
    there = {name: (words, disabled) for name, words, disabled in tests()}
    with open(os.path.join(HERE, "cases.tsv"), encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    for name, what, test, path in rows:
        seen.setdefault(name, []).append(path)
        file = os.path.join(SOURCE, "tests", path)
        if not what or not os.path.exists(file):
            failures.append(f"{name}: there is no {path}")
        elif not re.search(rf"(?i)(?<![A-Z0-9]){name}(?![0-9A-Z_])", said(file)):
            failures.append(f"{name}: {path} has no test of that name")
        if test in WITHOUT:
            continue
        words, disabled = there.get(test, ([], True))
        if disabled:
            failures.append(f"{name}: there is no test {test}, or it is not run")
        elif not runs(words, path):
            failures.append(f"{name}: {test} does not run {path}")
    for family, count in FAMILIES.items():
        failures += [f"{family}{n:02}: is not in cases.tsv" for n in range(1, count + 1) if f"{family}{n:02}" not in seen]
    if list(seen) != sorted(seen, key=lambda n: (list(FAMILIES).index(n[0]), n)):
        failures.append("cases.tsv is out of order")
    for failure in failures:
        print("FAIL", failure)
    print(f"{len(seen)} cases, {len(rows)} rows, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
