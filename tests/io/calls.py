#!/usr/bin/env python3
"""calls.py SPECQL - one system call fails, at one file of one step: the exit code is 3, an only error names the file and the reason,
and all files are as they were. `ctest -L crash` lets any call fail, and asks less of what is said.
"""
import os
import shutil
import subprocess
import sys
import tempfile

import files
from files import COMPANY, COMPILE, ENTITY, GENERATE, LINK, RESOLVE, SCAN, SPECQL, check, project, tree, works, write

CHECK = ["check", "k.lst", "--imports", "b", "--output-base", "sql"]
DOCS = ["docs", "contact.yaml", "company.yaml", "-o", "doc"]
LOOK = ["look", "b/k.scan", "--out", "b", "--stamp", "b/look"]
VALIDATE = ["validate", "contact.yaml", "company.yaml"]
WEB = ["--frontend", "web", "--fraiseql-schema", "web/schema.json"]
STATE = ["--state", "b/state"]
ASSIGN = ["registry", "assign", "contact.yaml", "company.yaml", "--registry", "registry.yaml"]
REGISTRY = "domains:\n  '1':\n    name: crm\n    subdomains:\n      '01': {name: core, entities: {}}\n"
TABLE = "sql/10_tables/contact.sql"
DENIED, FAULTY = "Permission denied", "Input/output error"
HASH = "0" * 16

# What is done to the project, the step, the call, its file, the error, the how-manieth call of this kind, what is said.
FAILS = [
    ("entity", None, VALIDATE, "read", "contact.yaml", "EIO", 1, f"read 'contact.yaml': {FAULTY}"),
    ("entity-open", None, VALIDATE, "openat", "contact.yaml", "EMFILE", 1, "read 'contact.yaml': Too many open files"),
    ("entity-fstat", None, VALIDATE, "newfstatat,fstat", "contact.yaml", "EIO", 2, f"contact.yaml': {FAULTY}"),
    ("entity-of-compile", None, COMPILE, "openat", "contact.yaml", "EACCES", 1, f"read 'contact.yaml': {DENIED}"),
    ("imports", None, COMPILE, "read", "b/k.imports", "EIO", 1, f"read 'b/k.imports': {FAULTY}"),
    ("directory", "directory", ["validate", "entities"], "openat", "entities", "EACCES", 1, f"open 'entities': {DENIED}"),
    ("directory-list", "directory", ["validate", "entities"], "getdents64", "entities", "EIO", 1, f"open 'entities': {FAULTY}"),
    ("directory-below", "directory", ["validate", "entities"], "openat", "entities/below", "EACCES", 1,
     f"open 'entities': {DENIED}"),
    ("side-of-diff", "directory", ["diff", "entities", "company.yaml"], "openat", "entities", "EACCES", 1,
     f"open 'entities': {DENIED}"),
    ("project-file", "project", [*VALIDATE, "--project", "specql.yaml"], "read", "specql.yaml", "EIO", 1,
     f"read 'specql.yaml': {FAULTY}"),
    ("program", None, ["identify", "--program", "contact.yaml", "--out", "b/id", "--stamp", "b/id.stamp"], "read",
     "contact.yaml", "EIO", 1, f"read 'contact.yaml': {FAULTY}"),
    ("verify-directory", None, ["verify", "sql"], "openat", "sql", "EACCES", 1, f"open 'sql': {DENIED}"),
    ("verify-file", None, ["verify", "sql"], "read", TABLE, "EIO", 1, f"read '{TABLE}': {FAULTY}"),
    ("registry-of-assign", "registry", ASSIGN, "read", "registry.yaml", "EIO", 1, f"read 'registry.yaml': {FAULTY}"),
    ("registry-again", "registry", ASSIGN, "openat", "registry.yaml", "EACCES", 2, f"read 'registry.yaml': {DENIED}"),
    ("look-stamp", None, LOOK, "read", "b/k.scan", "EIO", 1, f"read 'b/k.scan': {FAULTY}"),
    ("look-input", None, LOOK, "newfstatat,stat,statx", "contact.yaml", "EACCES", 1, f"look at 'contact.yaml': {DENIED}"),
    ("link-stamp", "compiled", LINK, "read", "b/k.stamp", "EIO", "1+", f"read 'b/k.stamp': {FAULTY}"),
    ("link-list", "no-state", LINK, "read", "sql/.generated", "EIO", 1, f"read 'sql/.generated': {FAULTY}"),
    ("link-old-file", "gone", LINK, "read", "sql/10_tables/gone.sql", "EIO", 1, f"read 'sql/10_tables/gone.sql': {FAULTY}"),
    ("check-list", None, CHECK, "read", "sql/.generated", "EIO", 1, f"read 'sql/.generated': {FAULTY}"),
    ("check-old-file", "gone", CHECK, "read", "sql/10_tables/gone.sql", "EIO", 1, f"read 'sql/10_tables/gone.sql': {FAULTY}"),
    ("check-file", None, CHECK, "openat", TABLE, "EACCES", "1+", f"read '{TABLE}': {DENIED}"),
    ("generate-check-file", None, [*GENERATE, "--check"], "openat", TABLE, "EACCES", "1+", f"read '{TABLE}': {DENIED}"),
    ("generate-list-of-frontend", "web", [*GENERATE, *WEB], "read", "web/.generated", "EIO", 1,
     f"read 'web/.generated': {FAULTY}"),
    ("docs-list", "docs", DOCS, "read", "doc/.specql-docs", "EIO", 1, f"read 'doc/.specql-docs': {FAULTY}"),
    ("docs-page", "docs-edited", DOCS, "read", "doc/entities/contact.md", "EIO", 1, f"read 'doc/entities/contact.md': {FAULTY}"),
    ("docs-old-page", "docs-gone", DOCS, "read", "doc/entities/gone.md", "EIO", 1, f"read 'doc/entities/gone.md': {FAULTY}"),
    ("init-place", None, ["init", "new"], "newfstatat,lstat,statx", "new/CMakeLists.txt", "EACCES", 1,
     f"look at 'new/CMakeLists.txt': {DENIED}"),
    ("here", None, ["assemble", "--manifest", "b/manifest", "--project-dir", "p", "--env", "local", "--out", "schema.sql",
                    "--confiture", "true"], "getcwd", None, "ENOENT", 1, "find '.': No such file or directory"),
    ("environment", "environment", ["assemble", "--manifest", "b/manifest", "--project-dir", "p", "--env", "local", "--out",
                                    "schema.sql", "--confiture", "true"], "read", "p/db/environments/local.yaml", "EIO", 1,
     f"open 'p/db/environments/local.yaml': {FAULTY}"),
    ("trace-rename", None, [*CHECK, "--trace-inputs", "t.json"], "rename,renameat,renameat2", "t.json", "EIO", 1,
     f"write 't.json': {FAULTY}"),
    ("trace-directory", None, [*CHECK, "--trace-inputs", "traced/t.json"], "mkdir,mkdirat", "traced", "EIO", 1,
     f"write 'traced/t.json': {FAULTY}"),
]


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()

# What was made before and cannot be read is made again: nothing is said, and all is as it is where nothing fails.
MADE_AGAIN = [
    ("manifest", "compiled", LINK, "openat", "b/manifest", "EACCES", "1+"),
    ("link-state", "compiled", LINK, "read", "b/manifest.state", "EIO", "1+"),
    ("link-stamp-once", "compiled", LINK, "read", "b/k.stamp", "EIO", 1),
    ("link-output-once", "compiled", LINK, "openat", TABLE, "EACCES", 1),
    ("old-stamp", None, COMPILE, "openat", "b/k.stamp", "EACCES", 1),
    ("old-output", None, COMPILE, "read", TABLE, "EIO", 1),
    ("old-output-gone", None, COMPILE, "newfstatat,lstat,statx", TABLE, "EIO", 1),
    ("generated", "changed", GENERATE, "openat", TABLE, "EACCES", "1+"),
    ("state", "state", [*GENERATE, *WEB, *STATE], "read", "b/state", "EIO", 1),
    ("state-output", "state", [*GENERATE, *WEB, *STATE], "read", TABLE, "EIO", 1),
    ("state-fragment", "state", [*GENERATE, *WEB, *STATE], "openat", "web/fragments/contact.json", "EACCES", 1),
    ("frontend", "web", [*GENERATE, *WEB], "openat", "web/types.ts", "EACCES", "1+"),
]


def prepare(what):
    project()
    write("k.lst", "contact.yaml\ncompany.yaml\n")
    if what == "directory":
        os.makedirs("entities/below")
        shutil.copy("company.yaml", "entities")
        shutil.copy("contact.yaml", "entities/below")
    elif what == "project":
        write("specql.yaml", "pk_type: bigint\n")
    elif what == "registry":
        write("registry.yaml", REGISTRY)
    elif what == "compiled":
        write("contact.yaml", ENTITY.replace("text!", "email!"))
        for step in (SCAN, RESOLVE, COMPILE):
            works("setup-again", step)
    elif what == "no-state":
        os.remove("b/manifest.state")
    elif what == "state":
        works("setup-state", [*GENERATE, *WEB, *STATE])
    elif what == "gone":
        write("sql/.generated", read("sql/.generated") + "10_tables/gone.sql\n")
        shutil.copy(TABLE, "sql/10_tables/gone.sql")
    elif what == "web":
        works("setup-web", [*GENERATE, *WEB])
    elif what.startswith("docs"):
        write("gone.yaml", COMPANY.replace("Company", "Gone"))
        works("setup-docs", [*DOCS, "gone.yaml"] if what == "docs-gone" else DOCS)
        if what == "docs-edited":
            write("contact.yaml", ENTITY.replace("text!", "email!"))
    elif what == "changed":
        write("contact.yaml", ENTITY.replace("text!", "email!"))
    elif what == "environment":
        os.makedirs("p/db/environments")
        write("p/db/environments/local.yaml", "name: local\n")


def traced(argv, call, path, error, when):
    trace = ["strace", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}"]
    return subprocess.run([*trace, *(["-P", path] if path else []), SPECQL, *argv], capture_output=True, text=True,
                          env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}, check=False)  # which is no use to a traced program


def resolved(path):
    """What strace says of it."""
    return f'strace: Requested path "{path}" resolved into "{os.path.realpath(path)}"\n'


def fails(name, argv, call, path, error, when, text):
    before = tree(times=False)
    done = traced(argv, call, path, error, when)
    errors = [line for line in done.stderr.split("\n") if " error: " in line]
    check(name, done.returncode == 3 and len(errors) == 1 and text in errors[0], f"exit code {done.returncode}\n{done.stderr}")
    now = tree(times=False)
    check(name + "-touches-nothing", now == before, sorted(p for p in before.keys() | now.keys() if before.get(p) != now.get(p)))


def contents():
    """Without the times that link remembers of its files."""
    return {path: value[-1] for path, value in tree().items() if not path.endswith("manifest.state")}


def is_made_again(name, argv, call, path, error, when):
    with tempfile.TemporaryDirectory() as directory:
        here = os.getcwd()
        shutil.copytree(".", directory, symlinks=True, dirs_exist_ok=True)
        os.chdir(directory)
        said = works(name + "-undisturbed", argv).stderr.decode()
        want = contents()
        os.chdir(here)
    done = traced(argv, call, path, error, when)
    check(name, done.returncode == 0 and done.stderr.replace(resolved(path), "") == said, f"exit code {done.returncode}\n{done.stderr}")
    now = contents()
    check(name + "-same", now == want, sorted(p for p in now.keys() | want.keys() if now.get(p) != want.get(p)))


def main():
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True,
                                                    check=False).returncode:
        print("SKIP: no tracing here")
        return 77
    here = os.getcwd()
    for run, rows in ((fails, FAILS), (is_made_again, MADE_AGAIN)):
        for name, what, *row in rows:
            with tempfile.TemporaryDirectory() as directory:
                os.chdir(directory)
                try:
                    prepare(what or "")
                    run(name, *row)
                finally:
                    os.chdir(here)
    print(f"{files.count} checks, {len(files.failures)} failed")
    return 1 if files.failures else 0


if __name__ == "__main__":
    sys.exit(main())
