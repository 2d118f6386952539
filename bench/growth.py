#!/usr/bin/env python3
"""growth.py SPECQL WORK - that ten thousand entities cost no more each than ten do, nor 1400 fields, nor 400 actions.

Instructions of the steps that see a whole project, for 64, 256 and 1024 entities that refer to one hub: each entity of the larger
project may cost a quarter more than one of the smaller. The same holds for what an entity has a hundred of, or as many as
it may have. (`bench.py --only growth --large` counts up to ten thousand.)
"""
import os
import shutil
import sys

import project
from project import Failure

SIZES = (64, 256, 1024)
SKIP = 77
SMALL = ("--shape", "hub", "--fields", 1, "--actions", 1, "--steps", 1, "--references", 2)
CALLING = ("--actions", 5, "--calls", 1)


def counted(specql, work, n):
    """Rows of a name and instructions for N entities."""
    p = project.made(specql, f"{work}/growth", "--entities", n, *SMALL, *CALLING)
    for k in p.chunks:
        p.run(p.scan(k))
    yield "resolve, actions call each other", p.count(p.resolve())
    p = project.made(specql, f"{work}/growth", "--entities", n, *SMALL)
    yield "generate, files are new", p.count(p.generate())
    yield "generate, nothing changed", p.count(p.generate())
    p.remove("sql")
    for k in p.chunks:
        p.run(p.scan(k))
    yield "resolve", p.count(p.resolve())
    for k in p.chunks:
        p.run(p.compile(k))
    yield "link, the first one", p.count(p.link())
    yield "link --quick", p.count(p.link("--quick"))
    p.edit(p.chunks["c0"][7], "description: ", "description: Not ")
    p.run(p.scan())
    p.run(p.compile())
    yield "link, one changed", p.count(p.link())


def counted_of_one(specql, work):
    """What is counted for entities with a hundred of something and with very many: (name, (how many, instructions each)...)."""
    for name, options, many in (("fields", ("--fields",), 1400), ("references", ("--references",), 1400),
                                ("actions", ("--calls", 1, "--actions"), 400), ("enum values", ("--values",), 10000)):
        rows = []
        for n in (100, many):
            p = project.made(specql, f"{work}/growth", "--entities", 2, "--fields", 20, "--references", 0, *options, n)
            rows.append((n, p.count(p.generate()) / n))
        yield name, rows


def main(specql, work):
    if not shutil.which("valgrind"):
        print("there is no valgrind")
        return SKIP
    found, failed = {}, False
    for n in SIZES:
        for name, instructions in counted(specql, work, n):
            found.setdefault(name, []).append(instructions / n)
    rows = [(name, list(zip(SIZES, each))) for name, each in found.items()]
    for name, row in rows + list(counted_of_one(specql, work)):
        bad = any(more > 1.25 * less for (_, less), (_, more) in zip(row, row[1:]))
        failed = failed or bad
        print("FAIL" if bad else "ok  ", f"{name}: for each of", ", ".join(f"{n}: {e:,.0f}" for n, e in row))
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])))
    except Failure as failure:
        sys.exit(f"FAIL {failure}")
