"""checks.py - what the tests of the program here have in common: the program, and a list of what was not as it should be."""
import os
import sys

SPECQL = os.path.abspath(sys.argv[1])
failures = []


def check(ok, *what):
    if not ok:
        failures.append(" ".join(str(w) for w in what))


def outcome():
    """What failed; the exit code."""
    for failure in failures:
        print("FAIL", failure)
    return 1 if failures else 0
