#!/usr/bin/env python3
"""state.py SPECQL WORK - what `generate` remembers: where it is, when there is none, and what it never replaces."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

MANY = 100


def check(condition, *what):
    if not condition:
        sys.exit("FAIL " + " ".join(str(w) for w in what))


def write(directory, count):
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    for i in range(count):
        (directory / f"thing{i}.yaml").write_text(f"entity: Thing{i}\nschema: crm\nfields:\n  title: text!\n")


def main(specql, work):
    shutil.rmtree(work, ignore_errors=True)
    entities, kept = work / "entities", work / "sql/.specql"

    def generate(*words, status=0):
        done = subprocess.run([specql, "generate", "--output-base", "sql", *words, "entities"], cwd=work, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        check(done.returncode == status, words, "exit code", done.returncode, done.stdout)
        return done.stdout

    def identity(path):
        status = path.stat()
        return status.st_ino, status.st_mtime_ns, path.read_bytes()

    write(entities, MANY - 1)
    generate()
    check(not kept.exists(), "a project of", MANY - 1, "entities has a state that nobody asked for")

    write(entities, MANY)
    generate("--dry-run")
    check(not kept.exists(), "a dry run wrote a state")
    generate()
    check((kept / ".gitignore").read_text() == "*\n" and sorted(os.listdir(kept)) == [".gitignore", "state"], os.listdir(kept))
    before = identity(kept / "state")
    check("(0 changed)" in generate() and identity(kept / "state") == before, "what is the same was written again")
    check("up to date" in generate("--check"), "a state changes what --check says")

    # What a killed run left beside it goes when there is nothing to write, too.
    dead = subprocess.Popen(["true"])
    dead.wait()
    (kept / f".specql-{dead.pid}-0.tmp").write_text("half")
    generate()
    check(sorted(os.listdir(kept)) == [".gitignore", "state"] and identity(kept / "state") == before, os.listdir(kept))

    shutil.move(kept, work / "elsewhere")
    check("up to date" in generate("--check") and not kept.exists(), "without a state, --check finds something or writes one")
    check("(0 changed)" in generate() and identity(kept / "state")[2] == before[2], "a state is not what it was")

    # All but what is wanted in part: no state is asked, none is changed.
    generate("--actions-only")
    check(identity(kept / "state")[2] == before[2], "a part of the project changed the state")

    # An edit of an entity makes that one again, and the state with it.
    table = work / "sql/10_tables/thing7.sql"
    (entities / "thing7.yaml").write_text("entity: Thing7\nschema: crm\nfields:\n  title: integer!\n")
    generate()
    check("INTEGER" in table.read_text() and identity(kept / "state")[2] != before[2], "an edit was not seen")

    # A warning is said in every run.
    (entities / "thing8.yaml").write_text("entity: Thing8\nschema: crm\nfields:\n  title: text!\nactions:\n"
                                          "  - name: compare_thing8\n    steps:\n      - validate: title = NULL\n        error: never\n")
    first, second = generate(), generate()
    check("warning" in first and "warning" in second, "a warning was not repeated:\n", first, second)

    # A file that is no state is not replaced, one that is no file is left alone, a place that cannot be written is no error.
    mine = work / "mine.txt"
    mine.write_text("my notes\n")
    check("no state" in generate("--state", "mine.txt", status=1) and mine.read_text() == "my notes\n", "my notes are gone")
    nowhere = work / "nowhere"  # a link: what is replaced by mistake is not the machine's own
    nowhere.symlink_to("/dev/null")
    generate("--state", "nowhere")
    check(nowhere.is_symlink(), "what is no file was replaced")
    generate("--state", "mine.txt/state")

    # A file of somebody else in the place of one of ours is refused in the words that are used without a state.
    (work / "10_tables").mkdir()
    (work / "10_tables/thing9.sql").write_text("SELECT 1;\n")
    clash = "--hand-written", "10_tables/thing9.sql"
    first = generate(*clash, status=1)
    check("so does 'crm.Thing9 tables'" in first and generate("--state", "nowhere", *clash, status=1) == first, first)

    # What is in the place of the default one is replaced, whatever it was.
    (kept / "state").write_bytes(b"entities:\n- made_from: x\n")
    generate()
    check((kept / "state").read_bytes().startswith(b"# What `specql generate` made"), "a damaged state stays")
    shutil.rmtree(work)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), Path(sys.argv[2]).absolute())
