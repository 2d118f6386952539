#!/usr/bin/env python3
"""loaders.py PYTHON CASES - S28-loaders: golden cases loaded by psql and by psycopg make the same catalogs.

The files go in one by one, in Confiture's order: psql reads meta-commands and variables in what it is given, psycopg sends a
file as one query. What pg_dump says of both databases is compared. PYTHON has psycopg.
"""
import os
import re
import subprocess
import sys

PYTHON, CASES = sys.argv[1], os.path.abspath(sys.argv[2])
LOADED = ("crm", "names", "steps", "types", "translations", "table_views", "composites")
DRIVER = """import psycopg, sys
with psycopg.connect("", autocommit=False) as connection:
    for path in sys.argv[1:]:
        with open(path, "rb") as f:
            connection.execute(f.read())
"""


def must(argv, database, **options):
    done = subprocess.run(argv, capture_output=True, env={**os.environ, "PGDATABASE": database}, **options)
    if done.returncode != 0:
        sys.exit(f"FAIL S28-loaders {database}: {argv[0]}: {done.stderr.decode(errors='replace')[:3000]}")
    return done.stdout


def dump(database):
    """But for a number that each dump makes up."""
    return re.sub(rb"^\\(un)?restrict .*$", b"", must(["pg_dump"], database), flags=re.M)


def main():
    if subprocess.run([PYTHON, "-c", "import psycopg"], capture_output=True).returncode != 0:
        print("SKIP S28-loaders: no psycopg beside Confiture")
        return 77
    failed = 0
    for case in LOADED:
        base = os.path.join(CASES, case)
        files = sorted(os.path.join(d, f) for d, _, fs in os.walk(os.path.join(base, "expected")) for f in fs if f.endswith(".sql"))
        before = os.path.join(base, "before.sql")
        files = ([before] if os.path.exists(before) else []) + files
        for way, argv in (("psql", ["psql", "-X", "-q", "-1", "-v", "ON_ERROR_STOP=1", *[a for f in files for a in ("-f", f)]]),
                          ("driver", [PYTHON, "-c", DRIVER, *files])):
            must(["createdb", f"{case}_{way}"], "postgres")
            must(argv, f"{case}_{way}")
        one, other = dump(f"{case}_psql"), dump(f"{case}_driver")
        if one != other or b"CREATE TABLE" not in one:
            failed += 1
            print(f"FAIL S28-loaders {case}: the catalogs differ")
    print(f"{len(LOADED)} projects, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
