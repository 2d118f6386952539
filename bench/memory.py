#!/usr/bin/env python3
"""memory.py SPECQL ROUNDS WORK - page faults and memory of a step that has nothing to do, for a program that is linked statically.

ROUNDS starts it, rounds.c: of a program that this one starts, the kernel counts its memory too.
"""
import os
import subprocess
import sys

import project
from project import Failure

MOST_FAULTS = 60
MOST_KIB = 4096


def main(specql, rounds, work):
    p = project.one_entity(specql, f"{work}/memory")
    p.build()
    commands = (("specql version", [specql, "version"]), ("compile, nothing changed", p.compile()))
    p.write("cases", "".join("\t".join([name, "1", p.directory, "", *argv]) + "\n" for name, argv in commands))
    done = subprocess.run([rounds, f"{p.directory}/cases", "3"], capture_output=True, text=True)
    if done.returncode not in (0, 2): # 2: its times cannot be compared
        raise Failure(done.stderr)
    faults, kib = map(int, done.stdout.splitlines()[1].split("\t")[-2:])
    print(f"compile, nothing changed: {faults} page faults of {MOST_FAULTS}, {kib} KiB of {MOST_KIB}")
    return 1 if faults > MOST_FAULTS or kib > MOST_KIB else 0


if __name__ == "__main__":
    try:
        sys.exit(main(*map(os.path.abspath, sys.argv[1:])))
    except Failure as failure:
        sys.exit(f"FAIL {failure}")
