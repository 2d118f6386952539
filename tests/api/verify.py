#!/usr/bin/env python3
"""verify.py SPECQL - what was done to a schema that was put together is told part by part."""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checks import SPECQL, check, outcome


def run(*args):
    return subprocess.run([SPECQL, *args], capture_output=True, text=True, check=False)


def block(path, text, form):
    rule = "=" * 44
    if form == "lines":
        return f"-- {rule}\n-- File: {path}\n-- {rule}\n\n{text}\n"
    return f"/* {rule}\n * File: {path}\n * {rule} */\n\n{text}\n"


def find(blocks, path):
    return next(i for i, b in enumerate(blocks) if f"File: {path}\n" in b)


def expect(name, text, *errors):
    """Exactly these errors, in any order; a note behind one stands in its text."""
    Path("schema.sql").write_bytes(text.encode())
    done = run("verify", "schema.sql")
    found = re.findall(r"^schema\.sql:\d+:\d+: error: (.*) \[content-hash\]$", done.stderr, re.M)
    check(sorted(found) == sorted(errors) and done.returncode == (1 if errors else 0), name, found, "not", errors, done.stderr)
    for line, column, text_there in re.findall(r"^schema\.sql:(\d+):(\d+): error: .*\n +\d+ \| (.*)$", done.stderr, re.M):
        shown = text.replace("\r\n", "\n").split("\n")[int(line) - 1]
        check(shown == text_there and int(column) <= len(shown) + 1, f"{name}: {line}:{column} is not {text_there}")


def tampered(head, blocks, form):
    whole, company, contact = head + "".join(blocks), find(blocks, "10_tables/company.sql"), find(blocks, "10_tables/contact.sql")
    count = len(blocks)
    expect(f"{form}: as generated", whole)
    edited = whole.replace("CREATE TABLE crm.tb_contact", "CREATE TABLE  crm.tb_contact", 1)
    expect(f"{form}: edited", edited, "'crm.Contact tables' was edited")
    expect(f"{form}: two edited", edited.replace("CREATE SCHEMA IF NOT EXISTS crm", "CREATE SCHEMA crm", 1),
           "'crm.Contact tables' was edited", "'schemas' was edited")
    expect(f"{form}: deleted with its separator", head + "".join(blocks[:company] + blocks[company + 1:]),
           f"{count} files went into this schema, but {count - 1} are in it")
    part = re.search(r"^-- specql: crm.Company tables\n.*?^-- specql: end crm.Company tables\n", whole, re.M | re.S)
    expect(f"{form}: deleted", whole.replace(part[0], ""), "the part of '10_tables/company.sql' is missing")
    expect(f"{form}: the last one deleted", head + "".join(blocks[:-1]) + block("40_metadata/contact.sql", "", form),
           "the part of '40_metadata/contact.sql' is missing")
    expect(f"{form}: twice", head + "".join(blocks[:contact + 1] + blocks[contact:]), "'crm.Contact tables' is there twice")
    order = [*blocks[:company], blocks[contact], blocks[company], *blocks[contact + 1:]]
    expect(f"{form}: another order", head + "".join(order), "'crm.Company tables' is out of order: it belongs in front of 'crm.Contact tables'")
    half = whole.index("-- specql: crm.Contact tables") + 300
    left = whole[:half].count("-- content-sha256: ")
    expect(f"{form}: truncated", whole[:half], "'crm.Contact tables' is cut off: its end line is not there",
           f"{count} files went into this schema, but {left} are in it")
    expect(f"{form}: no end line", whole.replace("-- specql: end crm.Contact tables\n", ""),
           "'crm.Contact tables' is cut off: its end line is not there")
    expect(f"{form}: no hash", re.sub(r"(-- specql: crm.Contact tables\n)-- content-sha256: .*\n", r"\1", whole),
           "'crm.Contact tables' was edited: the line with its hash is gone")
    expect(f"{form}: a statement between", head + "".join([*blocks[:contact], "DROP TABLE x;\n", *blocks[contact:]]),
           "this is in none of the generated parts")
    ends = "the lines of this file end with CR and LF; as they were generated they end with LF"
    expect(f"{form}: CR LF", whole.replace("\n", "\r\n"), ends)
    expect(f"{form}: CR LF and edited", edited.replace("\n", "\r\n"), ends, "'crm.Contact tables' was edited")


def main():
    with tempfile.TemporaryDirectory() as directory:
        os.chdir(directory)
        check(run("init", ".").returncode == 0 and run("generate", "entities").returncode == 0, "no SQL")
        base = Path("db/schema")
        paths = sorted(p.relative_to(base).as_posix() for p in base.rglob("*.sql"))
        head = f"-- A schema\n--\n-- Files Included: {len(paths)}\n--\n\n"
        for form in "comment", "lines":
            tampered(head, [block(p, (base / p).read_text(), form) for p in paths], form)
        plain = "".join((base / p).read_text() for p in reversed(paths))
        expect("put together by somebody else, in whatever order", plain)
        expect("twice by somebody else", plain + (base / paths[0]).read_text(), "'foundation' is there twice")
        os.chdir("/")
    return outcome()


if __name__ == "__main__":
    sys.exit(main())
