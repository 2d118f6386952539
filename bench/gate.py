#!/usr/bin/env python3
"""gate.py SPECQL WORK [--record] - counts the instructions of what counts.py names and compares them with limits.tsv.

Counts do not depend on the machine's speed or load, but a little on compiler and libc; so a limit is a quarter above what
was counted when it was recorded. What grows with its input grows no faster than the input. --record writes the limits anew: the
review is the diff.
"""
import os
import re
import shutil
import sys

import counts
from project import HERE, Failure

LIMITS = os.path.join(HERE, "limits.tsv")
HEADING = "# Instructions at most; written by `cmake --build BUILD -t perf-record`.\n"
SKIP = 77


def read_limits():
    with open(LIMITS, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    return {name: int(limit) for name, limit in rows}


def too_fast_growth(found):
    """Of rows whose names differ in a number only, the counts per unit of it: at most a tenth more for the larger one."""
    pairs = {}
    for name, n in found.items():
        match = re.fullmatch(r"(generate of )(\d+)( \w.*)", name)
        if match and "changed" not in name:
            pairs.setdefault(match[1] + match[3], []).append((int(match[2]), n))
    for name, rows in pairs.items():
        (small, less), (large, more) = sorted(rows)
        if more / large > 1.1 * less / small:
            yield f"{name}: {less // small} instructions each for {small}, {more // large} each for {large}"


def main(specql, work, record):
    if not shutil.which("valgrind"):
        print("there is no valgrind")
        return SKIP
    found, failed = {}, []
    for part in counts.PARTS:
        found.update(part(specql, work))
    if record:
        with open(LIMITS, "w", encoding="utf-8") as f:
            f.write(HEADING + "".join(f"{name}\t{-(-n * 5 // 4000) * 1000}\n" for name, n in found.items()))
        return 0
    limits = read_limits()
    for name, n in found.items():
        limit = limits.get(name)
        print(f"{n:12} of {limit or 0:12} {name}")
        if limit is None or n > limit:
            failed.append(f"{name}: {n} instructions, at most {limit}")
    failed += [f"{name}: has a limit, but is not counted" for name in limits if name not in found]
    failed += too_fast_growth(found)
    for text in failed:
        print("FAIL", text)
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), "--record" in sys.argv[3:]))
    except Failure as failure:
        sys.exit(f"FAIL {failure}")
