#!/usr/bin/env python3
"""contract.py SPECQL CASES [--no-limits] - what every refusal of an input is held to, for all CASES of errors.cases.

Each case is put into a project whose SQL is there already. `generate`, and the first of scan, resolve, compile and link that
refuses it, then

- end with exit code 1, print nothing (`registry check` prints how much it found), and stay below 64 MiB (not --no-limits: sanitizers need more);
- say each error on one line, `file:line:column: error: text [id]`, at just the places which the case names;
- create, change and touch nothing, and leave no temporary file: names, types, modes, inodes, sizes, times and contents of the
  whole tree, and the times of its directories, are as they were.

Warnings may be told by any command; a case without an error must be accepted.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

SPECQL, CASES = (os.path.abspath(path) for path in sys.argv[1:3])
LIMITS = "--no-limits" not in sys.argv
MEMORY_KIB = 64 << 10
SHOWN = 20  # errors, in the text form
OLD = "entity: Kept\nschema: kept\nfields:\n  name: text!\nactions:\n- name: create_kept\n"
LINE = re.compile(r"(?:(?P<file>.+?):(?P<at>\d+:\d+): )error: (?P<text>.+) \[(?P<id>[a-z0-9-]+)\]")
SPECIAL = ("registry-check", "registry-assign", "fraiseql-schema")


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


def tree(root="."):
    seen = {}
    for directory, names, files in os.walk(root):
        for name in [".", *names, *files]:
            path = os.path.normpath(os.path.join(directory, name))
            st = os.lstat(path)
            content = None
            if os.path.isfile(path):
                with open(path, "rb") as f:
                    content = f.read()
            seen[path] = (st.st_mode, st.st_ino, st.st_nlink, st.st_size, st.st_mtime_ns, st.st_ctime_ns, content)
    return seen


def changed(before, after):
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


class Case:
    def __init__(self, name):
        self.name, self.expected = name, Counter()
        source = os.path.join(CASES, name)
        if os.path.isdir(source):
            shutil.copytree(source, ".", dirs_exist_ok=True)
        else:
            shutil.copy(source, name)
            if os.path.exists(source + ".expect"):
                shutil.copy(source + ".expect", name + ".expect")
        every = [os.path.relpath(os.path.join(d, f), ".") for d, _, files in os.walk(".") for f in files]
        for path in every:
            self.expect(path)
        self.files = sorted(f for f in os.listdir(".") if f.endswith(".yaml")
                            and f not in ("specql.yaml", "domain_registry.yaml"))
        self.project = ["--project", "specql.yaml"] if os.path.exists("specql.yaml") else []

    def expect(self, path):
        about = path[:-len(".expect")] if path.endswith(".expect") else path
        with open(path, encoding="utf-8", errors="replace", newline="\n") as f:
            for line in f:
                match = re.match(r"# error (\d+:\d+) +([a-z0-9-]+)", line)
                if match:
                    self.expected[about, match[1], match[2]] += 1

    def generate(self):
        if self.name.startswith("registry-check"):
            return ["registry", "check", *self.files, "--registry", "domain_registry.yaml"]
        options = ["--registry", "domain_registry.yaml", "--use-registry"] if self.name.startswith("registry-assign") else []
        options += ["--fraiseql-schema", "new/schema.json"] if self.name.startswith("fraiseql-schema") else []
        return ["generate", *self.files, *self.project, *options, "--output-base", "sql"]

    def steps(self):
        """With outputs in directories that are there and in such that are not."""
        yield ["scan", *self.files, "--iface", "b/k.iface", "--stamp", "new/k.scan", "--depfile", "b/k.scan.d"]
        yield ["resolve", "b/k.iface", "--out", "b", "--stamp", "new/resolve", "--depfile", "b/resolve.d", *self.project]
        yield ["compile", *self.files, "--imports", "b/k.imports", "--output-base", "sql", "--stamp", "new/k.stamp",
               "--depfile", "b/k.d"]
        yield ["link", "new/k.stamp", "--output-base", "sql", "--manifest", "b/manifest", "--stamp", "new/link", "--depfile",
               "b/link.d"]

    def run(self, argv):
        """The exit code and the errors; whatever a refusal is held to is held against it here."""
        before = tree()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen([SPECQL, *argv], stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = code = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            said, text = out.read(), err.read().decode("utf-8", "strict")
        check(code in (0, 1), argv[0], "ends with exit code", code, text)
        check(not LIMITS or used.ru_maxrss < MEMORY_KIB, argv[0], "needs", used.ru_maxrss, "KiB")
        lines = re.findall(r"^.*\berror: .*$", text, re.MULTILINE)
        errors = [LINE.fullmatch(line) for line in lines if not line.startswith(" ")]
        if code == 0:
            check(not errors, argv[0], "succeeds with errors:", text)
            return 0, Counter()
        check(all(errors) and errors, argv[0], "has an error without its place or id:", text)
        check(said == b"" or argv[0] == "registry", argv[0], "fails, and prints", said)
        now = tree()
        check(now == before, argv[0], "fails, and has touched", changed(before, now))
        return 1, Counter((m["file"], m["at"], m["id"]) for m in errors)

    def judge(self):
        code, found = self.run(self.generate())
        check(code == (1 if self.expected else 0), "generate ends with exit code", code)
        check(found <= self.expected, "generate reports", sorted(found - self.expected), "too")
        check(sum(found.values()) == min(sum(self.expected.values()), SHOWN), "generate does not report",
              sorted(self.expected - found))
        if self.name.startswith(SPECIAL) or not LIMITS:  # the steps take long with sanitizers
            return
        code = 0
        for argv in self.steps():
            code, found = self.run(argv)
            if code:
                check(found <= self.expected, argv[0], "reports", sorted(found - self.expected), "too")
                break
        check(code == (1 if self.expected else 0), "the steps end with exit code", code)


def prepare():
    os.makedirs("b")
    os.makedirs("kept")
    with open("kept/kept.yaml", "w", encoding="utf-8") as f:
        f.write(OLD)
    subprocess.run([SPECQL, "generate", "kept/kept.yaml", "--output-base", "sql"], check=True, stdout=subprocess.DEVNULL)


def main():
    failed = count = 0
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        prepare()
        for name in sorted(os.listdir(CASES)):
            if name.endswith(".expect"):
                continue
            count += 1
            os.chdir(work)
            shutil.rmtree("case", ignore_errors=True)
            os.mkdir("case")
            shutil.copytree("sql", "case/sql")
            os.mkdir("case/b")
            os.chdir("case")
            try:
                Case(name).judge()
            except Failure as failure:
                failed += 1
                print(f"FAIL {name}: {failure}")
        os.chdir("/")
    print(f"{count} cases, {failed} failed")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
