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
        shown = re.sub("[\x00-\x08\r]", lambda m: f"<U+{ord(m[0]):04X}>", shown)
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


def between(head, blocks):
    """Comments and white space are all there may be around parts."""
    none = "this is in none of the generated parts"
    for name, text, *errors in (
            ("nothing", ""), ("white space", " \t\n\r\n"), ("a line", "-- x\n"), ("a line that a return ends", "-- x\rDROP TABLE x;\n", none),
            ("a comment", "/* x */"), ("a comment in a comment", "/* /* x */ DROP TABLE x; */"),
            ("a comment that ends too early", "/* /* */ */ */", none), ("two comments", "/**//* * / */ --\n"),
            ("a sign", "/", none), ("the end of a comment", "*/", none), ("half a comment", "-\n", none), ("a statement", ";", none),
            ("a byte 0", "\0", none), ("a byte 0 behind a comment", "/* x */\0 DROP TABLE x;\n", none),
            ("a byte 0 in a comment", "-- \0\n", none)):
        for place, whole in (("in front", text + "\n" + "".join(blocks)), ("behind", "".join(blocks) + text + "\n"),
                             ("between", "".join(blocks[:3]) + text + "\n" + "".join(blocks[3:]))):
            expect(f"{name} {place}", head + whole, *errors)
    expect("a comment without end behind", head + "".join(blocks) + "/* x", none)
    expect("a comment in it without end behind", head + "".join(blocks) + "/* x /* */", none)


def counts(blocks):
    """What Confiture says of their number is taken where it says it."""
    whole, count = "".join(blocks), len(blocks)
    for said, errors in ((f"{count}", 0), (f"{count} files", 0), (f"0{count}", 0), (f"{count + 1}", count + 1), ("0", "0"), ("", 0), ("many", 0),
                         ("99999999999999999999", 9999999)):
        errors = [f"{errors} files went into this schema, but {count} are in it"] if errors else []
        expect(f"{said} files", f"-- A schema\n\n-- Files Included: {said}\n{whole}", *errors)
    expect("a number behind", whole + "-- Files Included: 1\n")


def places(head, blocks):
    """Files of several trees have no order among each other."""
    moved = [b.replace("File: ", "File: other/tree/") for b in blocks]
    expect("a part of another tree in front", head + "".join([*moved[1:], blocks[0]]))
    expect("two files of one directory change places", head.replace("Files Included", "Files") + "".join([*blocks[:1], blocks[2], blocks[1], *blocks[3:]]),
           *([] if len(blocks) < 3 else [f"'{title(blocks[1])}' is out of order: it belongs in front of '{title(blocks[2])}'"]))


def title(block):
    return re.search("^-- specql: (.*)$", block, re.M)[1]


def operands():
    """Files as they are called, and *.sql below directories."""
    def says(args, code, text):
        done = run("verify", *args)
        check(done.returncode == code and text in done.stdout + done.stderr, args, done)

    os.makedirs("empty/below")
    Path("empty/notes.txt").write_text("nothing")
    Path("empty/mine.sql").write_text("SELECT 1;\n")
    says(["empty"], 1, "no generated part was found [content-hash]")
    says(["empty/mine.sql", "empty/notes.txt"], 1, "no generated part was found")
    says(["empty", "db/schema"], 0, "")
    parts = re.search(r"\d+", run("verify", "db/schema").stdout)[0]
    Path("db/schema/again").symlink_to(".")
    Path("db/schema/gone").symlink_to("nowhere")
    os.mkfifo("db/schema/pipe")
    says(["db/schema"], 0, parts)
    Path("linked").symlink_to("db/schema")
    says(["linked"], 0, parts)
    Path("db/schema/gone.sql").symlink_to("nowhere")
    says(["db/schema"], 3, "read 'db/schema/gone.sql': No such file or directory")
    says(["empty/none.sql", "empty/pipe"], 3, "read 'empty/none.sql': No such file or directory")


def main():
    with tempfile.TemporaryDirectory() as directory:
        os.chdir(directory)
        check(run("init", ".").returncode == 0 and run("generate", "entities").returncode == 0, "no SQL")
        base = Path("db/schema")
        paths = sorted(p.relative_to(base).as_posix() for p in base.rglob("*.sql"))
        head = f"-- A schema\n--\n-- Files Included: {len(paths)}\n--\n\n"
        for form in "comment", "lines":
            tampered(head, [block(p, (base / p).read_text(), form) for p in paths], form)
        for form in "comment", "lines":
            blocks = [block(p, (base / p).read_text(), form) for p in paths]
            between(head, blocks)
            counts(blocks)
            places(head, blocks)
        plain = "".join((base / p).read_text() for p in reversed(paths))
        expect("put together by somebody else, in whatever order", plain)
        expect("twice by somebody else", plain + (base / paths[0]).read_text(), "'foundation' is there twice")
        operands()
        os.chdir("/")
    return outcome()


if __name__ == "__main__":
    sys.exit(main())
