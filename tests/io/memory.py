#!/usr/bin/env python3
"""memory.py SPECQL - what `generate --state` remembers, damaged or out of date in every way there is: each row disturbs something,
and the run after it leaves what a run that remembers nothing makes of the same inputs, says the same, and is at rest after it.
"""
import os
import re
import shutil
import sys
import tempfile

import files
from files import check, refused, run, tree, works, write

INPUTS = {
    "entities/company.yaml": "entity: Company\nschema: crm\nfields:\n  name: text!\n",
    "entities/contact.yaml": "entity: Contact\nschema: crm\nfields:\n  company: ref(Company)\n  name: text!\n  email: email\n"
                             "actions:\n- name: create_contact\n- name: rename\n  steps:\n  - update: Contact SET name = 'x'\n",
    "entities/place.yaml": "entity: Place\nschema: crm\nextends:\n  from: base\nfields:\n  name: text!\n",  # of a module
    "entities/loose.yaml": "entity: Loose\nfields:\n  name: text!\n",  # no schema: there is a warning
    "modules/base.yaml": "entity: Base\nfields:\n  note: text\n",
    "specql.yaml": "pk_type: bigint\n",
}
ARGS = ["generate", "entities", "--include", "modules", "--project", "specql.yaml", "--output-base", "sql"]
REMEMBER = ["--state", "kept/state"]
WHOLE = ["--frontend", "web", "--fraiseql-schema", "web/schema.json"]
TABLE = "sql/10_tables/contact.sql"
EDITED = re.compile(rb".*\[edited-output\]\n(    1 \|.*\n      \|.*\n)?")  # what only a run says that found something there
FRAGMENT = "web/fragments/contact.json"


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def edit(path, old, new):
    text = read(path)
    assert old in text, (path, old)
    write(path, text.replace(old, new))


def made():
    """All bytes that a run makes, but for what it remembers."""
    return {path: value[-1] for top in ("sql", "web") for path, value in tree(top).items()
            if value[-1] is not None or os.path.islink(path)}


def links():
    return [path for path in made() if os.path.islink(path)]


def fresh(more):
    """What is made, and said, of these inputs where nothing was made before."""
    with tempfile.TemporaryDirectory() as directory:
        for name in ("entities", "modules", "specql.yaml"):
            if os.path.isdir(name):
                shutil.copytree(name, os.path.join(directory, name))
            else:
                shutil.copy(name, directory)
        here = os.getcwd()
        os.chdir(directory)
        try:
            said = run(*ARGS, *more).stderr
            return made() if os.path.exists("sql") else None, said
        finally:
            os.chdir(here)


def contents(path):
    with open(path, "rb") as f:
        return f.read()


def base(more):
    for path, text in INPUTS.items():
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        write(path, text)
    works("setup", [*ARGS, *more, *REMEMBER])


def row(name, disturb, more, says=b"", state=None, kept=True):
    """After DISTURB: as fresh; what is said besides SAYS too. STATE: what is to be remembered then, if that is known."""
    with tempfile.TemporaryDirectory() as directory:
        here = os.getcwd()
        shutil.copytree(".", directory, symlinks=True, dirs_exist_ok=True)
        os.chdir(directory)
        try:
            disturb()
            want, said = fresh(more)
            done = works(name, [*ARGS, *more, *REMEMBER])
            now = made()
            check(name + "-bytes", now == want and not links(),
                  sorted(path for path in now.keys() | want.keys() if now.get(path) != want.get(path)))
            check(name + "-says", says in done.stderr and EDITED.sub(b"", done.stderr) == said, done.stderr.decode())
            if state is not None:
                check(name + "-state", contents("kept/state") == state, "another state")
            if kept:
                before = tree()
                done = works(name + "-again", [*ARGS, *more, *REMEMBER])
                check(name + "-rests", b"(0 changed)" in done.stdout and done.stderr == said and tree() == before,
                      (done.stdout + done.stderr).decode())
        finally:
            os.chdir(here)


def damages(state):
    """A state cut at each line and in each field, lacking each line, and with each field changed."""
    lines = state.split(b"\n")
    yield "empty", b""
    yield "not-the-first-line", lines[0][:20] + b"\n"
    yield "two-lines", b"\n".join(lines[:2])
    for length in (1, 2, 40, len(lines[0])):
        yield f"first-line-cut-at-{length}", state[:length]
    yield "no-hash", b"\n".join([lines[0], *lines[2:]])
    yield "hash-of-another", b"\n".join([lines[0], b"# 0123456789abcdef", *lines[2:]])
    yield "line-more", state + b"\n"
    yield "twice", state + state
    yield "zeros", b"\0" * len(state)
    yield "zero-in-it", state[:200] + b"\0" + state[201:]
    at = 0
    for i, line in enumerate(lines):
        field = line.find(b":")
        yield f"cut-at-{i}", state[:at]
        if field >= 0:
            yield f"cut-in-{i}", state[:at + field + 1]
            yield f"changed-{i}", state[:at + field + 1] + b" x" + state[at + len(line):]
        if line:
            yield f"lacks-{i}", b"\n".join(lines[:i] + lines[i + 1:])
        at += len(line) + 1


def damaged_states():
    base([])
    state = contents("kept/state")
    good = made(), fresh([])[1]
    first, seen = state[:state.index(b"\n") + 1], 0
    for name, text in damages(state):
        with open("kept/state", "wb") as f:
            f.write(text)
        if not text.startswith(first) and not state.startswith(text):
            refused("damaged-" + name, [*ARGS, *REMEMBER], 1, "'kept/state' is no state of `specql generate`")
            continue
        seen += 1
        done = works("damaged-" + name, [*ARGS, *REMEMBER])
        check(f"damaged-{name}-result", made() == good[0] and done.stderr == good[1] and b"(0 changed)" in done.stdout,
              (done.stdout + done.stderr).decode())
        check(f"damaged-{name}-mended", contents("kept/state") == state, "the state is not as it was")
    check("damaged-seen", seen > 100, f"{seen} damaged states")


def out_of_date():
    for more in ([], WHOLE):
        with tempfile.TemporaryDirectory() as directory:
            here = os.getcwd()
            os.chdir(directory)
            try:
                base(more)
                rows(more)
            finally:
                os.chdir(here)


def rows(more):
    what = "whole-" if more else "sql-"
    state = contents("kept/state")

    def link():
        os.rename(TABLE, "elsewhere.sql")
        os.symlink("../../elsewhere.sql", TABLE)

    def newer_with_its_time(path, old, new):
        before = os.stat(path)
        edit(path, old, new)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def directory():
        os.remove("kept/state")
        os.mkdir("kept/state")

    def unwritable():
        shutil.rmtree("kept")
        write("kept", "a file")

    def renamed():
        os.rename("entities/company.yaml", "entities/firm.yaml")

    def cut():
        os.truncate(TABLE, 10)

    cases = [
        ("nothing", lambda: None, b"", state),
        ("state-gone", lambda: shutil.rmtree("kept"), b"", state),
        ("output-gone", lambda: os.remove(TABLE), b"", state),
        ("output-cut", cut, b"", state),
        ("output-empty", lambda: write(TABLE, ""), b"", state),
        ("output-edited", lambda: edit(TABLE, "email", "e_mail"), b"was edited by hand", state),
        ("output-edited-below", lambda: write(TABLE, read(TABLE) + "-- mine\n"), b"was edited by hand", state),
        ("output-edited-with-its-time", lambda: newer_with_its_time(TABLE, "email", "eMail"), b"was edited by hand", state),
        ("output-is-link", link, b"", state),
        ("outputs-gone", lambda: shutil.rmtree("sql"), b"", state),
        ("input-gone", lambda: os.remove("entities/contact.yaml"), b"", None),
        ("input-renamed", renamed, b"", None),
        ("input-new", lambda: write("entities/more.yaml", "entity: More\nschema: crm\nfields:\n  of: ref(Contact)\n"), b"", None),
        ("input-changed", lambda: edit("entities/contact.yaml", "email: email", "email: text"), b"", None),
        ("input-changed-with-its-time",
         lambda: newer_with_its_time("entities/contact.yaml", "email: email", "phone: email"), b"", None),
        ("input-spaces", lambda: edit("entities/contact.yaml", "fields:\n", "fields:\n\n"), b"", None),
        ("other-entity-changed", lambda: edit("entities/company.yaml", "entity: Company\nschema: crm",
                                              "entity: Company\nschema: sales"), b"", None),
        ("module-changed", lambda: edit("modules/base.yaml", "note", "remark"), b"", None),
        ("project-changed", lambda: write("specql.yaml", "pk_type: integer\n"), b"", None),
    ]
    if more:
        cases += [
            ("fragment-gone", lambda: os.remove(FRAGMENT), b"", state),
            ("fragment-edited", lambda: edit(FRAGMENT, "email", "mail"), b"", state),
            ("fragment-empty", lambda: write(FRAGMENT, ""), b"", state),
            ("schema-gone", lambda: os.remove("web/schema.json"), b"", state),
        ]
    for name, disturb, says, then in cases:
        row(what + name, disturb, more, says, then)
    row(what + "state-is-directory", directory, more)
    row(what + "state-cannot-be-written", unwritable, more)
    # Outputs of another kind of run are none of this one.
    other = [] if more else WHOLE
    row(what + "then-the-other", lambda: [shutil.rmtree(d, ignore_errors=True) for d in ("web",)], other)
    # An input that vanishes and another that is broken: nothing is touched, nothing is forgotten.
    write("entities/company.yaml", INPUTS["entities/company.yaml"].replace("text!", "txt"))
    refused(what + "input-broken", [*ARGS, *more, *REMEMBER], 1, "unknown type 'txt'")
    os.remove("entities/company.yaml")
    refused(what + "input-that-others-need-gone", [*ARGS, *more, *REMEMBER], 1, "unknown entity 'Company'")
    write("entities/company.yaml", INPUTS["entities/company.yaml"])
    os.rename("specql.yaml", "none.yaml")
    refused(what + "project-gone", [*ARGS, *more, *REMEMBER], 3, "No such file")
    os.rename("none.yaml", "specql.yaml")
    check(what + "is-remembered", contents("kept/state") == state, "another state")
    row(what + "all-in-place-again", lambda: None, more, b"", state)


if __name__ == "__main__":
    sys.exit(files.run_groups((damaged_states, out_of_date)))
