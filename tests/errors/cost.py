#!/usr/bin/env python3
"""cost.py SPECQL CASES - what it costs to refuse, in instructions as callgrind counts them: no clock, no load.

A hostile file costs at most twenty times what a small good entity costs, or, where it is so large that reading it costs more, at
most as much for each byte as a good file of that kind: the most that any good one here costs. And each kind grows with its
size and no faster. Memory is bounded by errors.large and errors.contract.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

SPECQL, CASES = (os.path.abspath(path) for path in sys.argv[1:3])
SKIP = 77
TIMES = 20
GROWTH = 4
HEAD = "entity: Contact\nschema: crm\n"
FIELDS = "fields: {name: text}\n"
SMALL = HEAD + "fields:\n  name: text!\n  email: email\n  score: integer\nactions:\n- name: create_contact\n"

GOOD = {  # N is some ten bytes each
    "prose": lambda n: HEAD + FIELDS + "description: " + "Somebody! " * n + "\n",
    "values": lambda n: HEAD + "fields:\n  kind: enum(" + ", ".join(f"v{i:06}" for i in range(n)) + ")\n",
    "list": lambda n: HEAD + FIELDS + "x-a: [" + ", ".join(["a"] * 3 * n) + "]\n",
    "keys": lambda n: HEAD + FIELDS + "x-a: {" + ", ".join(f"k{i}: b" for i in range(n)) + "}\n",
}
HOSTILE = {
    "Y19-merge-bomb": lambda n: HEAD + "x-a: &a {" + ", ".join(f"k{i}: text" for i in range(n)) + "}\nfields:\n  <<: ["
    + ", ".join(["*a"] * n) + "]\n",
    "Y21-nest-flow": lambda n: "x: " + "[" * 10 * n,
    "Y22-nest-map": lambda n: "x: " + "{a: " * 3 * n,
    "Y23-nest-block": lambda n: "".join(" " * (i % 60) + f"k{i}:\n" for i in range(n // 4)),
    "Y24-dashes": lambda n: "x:\n" + "- " * 5 * n,
    "Y25-unclosed": lambda n: HEAD + "x-a: [" + "a, " * 3 * n + "a",
    "Y30-value-twice": lambda n: HEAD + "fields:\n  kind: enum(" + ",".join(f"v{i}" for i in range(n)) + ", v7)\n",
    "Y44-bidi": lambda n: HEAD + FIELDS + "description: a" + "\u202e" * 3 * n + "\n",
    "Y48-long-key": lambda n: HEAD + "? " + "k" * 10 * n + "\n: c\n" + FIELDS,
    "Y11-unknown-keys": lambda n: HEAD + FIELDS + "".join(f"key{i}: x\n" for i in range(n)),
    "Y02-key-twice": lambda n: HEAD + FIELDS + "x-a: {" + "a: b, " * n + "a: b}\n",
    "Y03-field-twice": lambda n: HEAD + "fields:\n" + "  name: text\n" * (n // 2),
    "S15-expression": lambda n: HEAD + FIELDS + "actions:\n- name: a\n  steps:\n  - validate: " + "(" * 10 * n + "\n",
    "S17-quotes": lambda n: HEAD + FIELDS + "actions:\n- name: a\n  steps:\n  - validate: name = '" + "x" * 10 * n + "\n",
    "Y10-type": lambda n: HEAD + "fields:\n  name: " + "list(" * 2 * n + "\n",
    "Y45-name": lambda n: HEAD + "fields:\n  " + "a" * 900 + ": text\n" + "# " + "x" * 10 * n + "\n",
}


def count(path):
    """Instructions of a validation, and its exit code."""
    with tempfile.NamedTemporaryFile(mode="r") as log:
        done = subprocess.run(["env", "-i", "PATH=/usr/bin:/bin", "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                               "--log-file=" + log.name, SPECQL, "validate", path], capture_output=True)
        match = re.search(r"Collected : (\d+)", log.read())
    if match is None:
        sys.exit(f"FAIL {path}: {done.stderr.decode(errors='replace')}")
    return int(match[1]), done.returncode


def write(name, text):
    path = name + ".yaml"
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    return path


def main():
    if not shutil.which("valgrind"):
        print("there is no valgrind")
        return SKIP
    failed = 0

    def check(name, ok, *what):
        nonlocal failed
        if not ok:
            failed += 1
            print(f"FAIL {name}:", *what)

    worst = [name for name in os.listdir(CASES) if os.path.isfile(os.path.join(CASES, name)) and name.endswith(".yaml")
             and (os.path.getsize(os.path.join(CASES, name)) > 5000 or re.match("y18|y19|y20", name))]
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(2) as pool:
        os.chdir(work)
        n = 400
        texts = {f"{kind}-{size}": make(size) for made in (GOOD, HOSTILE) for kind, make in made.items() for size in (n, GROWTH * n)}
        paths = {"small": write("small", SMALL), **{name: write(name, text) for name, text in texts.items()},
                 **{name: os.path.join(CASES, name) for name in worst}}
        counted = dict(zip(paths, pool.map(count, paths.values())))
        small, _ = counted["small"]
        dearest = max((counted[f"{kind}-{GROWTH * n}"][0] - counted[f"{kind}-{n}"][0]) /
                      (os.path.getsize(paths[f"{kind}-{GROWTH * n}"]) - os.path.getsize(paths[f"{kind}-{n}"])) for kind in GOOD)
        print(f"a small entity: {small} instructions; a byte of a large one: at most {dearest:.0f}")
        for name, (cost, code) in sorted(counted.items(), key=lambda row: -row[1][0]):
            size = os.path.getsize(paths[name])
            print(f"{cost:12} {cost / small:6.1f} times {cost / size:8.0f} a byte  {name}")
            check(name, cost <= max(TIMES * small, small + size * dearest), cost, "instructions")
            check(name, code == (0 if name == "small" or name.rpartition("-")[0] in GOOD else 1) or "y44" in name.lower()
                  or name in worst, "exit code", code)
        for kind in HOSTILE:
            less, more = counted[f"{kind}-{n}"][0] - small // 2, counted[f"{kind}-{GROWTH * n}"][0] - small // 2
            check(kind, more <= GROWTH * less * 1.15 + small, f"{less} instructions, and for {GROWTH} times as much {more}")
        os.chdir("/")
    print(f"{len(counted)} files, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
