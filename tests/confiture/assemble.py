"""The assemble step with the real Confiture, and with programs that stand for a Confiture gone wrong."""

import argparse
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

ENTITIES = ("company", "contact", "task", "user")


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Tree:
    """One project, built step by step into a directory of its own."""

    def __init__(self, args, name):
        self.specql, self.confiture = args.specql, args.confiture
        self.root = args.work / name
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.mkdir(parents=True)
        self.sql = self.root / "sche ma"
        self.manifest = self.root / "manifest"
        self.out = self.root / "generated" / "schema_local.sql"
        self.environment = self.root / "db" / "environments" / "local.yaml"
        for entity in ENTITIES:
            source = args.example / "entities" / f"{entity}.yaml"
            self.step("scan", source, "--iface", self.root / f"{entity}.iface", "--stamp", self.root / f"{entity}.scan")
        self.step("resolve", *[self.root / f"{e}.iface" for e in ENTITIES], "--out", self.root, "--stamp",
                  self.root / "resolve.stamp", "--project", args.example / "specql.yaml")
        for entity in ENTITIES:
            self.step("compile", args.example / "entities" / f"{entity}.yaml", "--imports",
                      self.root / f"{entity}.imports", "--output-base", self.sql, "--stamp", self.root / f"{entity}.stamp")
        self.step("link", *[self.root / f"{e}.stamp" for e in ENTITIES], "--output-base", self.sql, "--manifest",
                  self.manifest, "--state", self.root / "state", "--stamp", self.root / "link.stamp")

    def step(self, *argv):
        result = subprocess.run([self.specql, *map(str, argv)], capture_output=True, text=True)
        check(result.returncode == 0, argv[0], "failed:\n", result.stderr)

    def assemble(self, confiture=None, environment="local", env=None):
        return subprocess.run(
            [self.specql, "assemble", "--manifest", self.manifest, "--project-dir", self.root, "--env", environment,
             "--out", self.out, "--confiture", confiture or self.confiture],
            capture_output=True, text=True, env=dict(os.environ, **(env or {})))

    def refused(self, what, *expected, status=1, **options):
        """Assemble must fail, say so, and leave the old schema file and no other file."""
        before = self.out.read_bytes() if self.out.exists() else None
        result = self.assemble(**options)
        check(result.returncode == status, what, "ended with", result.returncode, result.stderr)
        for text in expected:
            check(text in result.stderr, what, ": the message lacks", repr(text), ":\n", result.stderr)
        check((self.out.read_bytes() if self.out.exists() else None) == before, what, "changed the schema file")
        check(os.listdir(self.out.parent) == ([self.out.name] if before is not None else []), what, "left files behind:",
              os.listdir(self.out.parent))
        print("ok  ", what)

    def program(self, name, text):
        path = self.root / name
        path.write_text("#!/bin/sh\n" + text)
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path


def good(args):
    tree = Tree(args, "good")
    result = tree.assemble()
    check(result.returncode == 0, "assemble failed:\n", result.stderr)
    text = tree.out.read_text(encoding="utf-8")
    listed = re.findall(r"^- path: (.*)$", tree.manifest.read_text(), re.M)
    found = re.findall(r"^(?: \*|--) File: (.*)$", text, re.M)
    check(listed and found == listed, "the schema file has", found, "the manifest", listed)
    for name in listed:
        check((tree.sql / name).read_text(encoding="utf-8").strip() in text, name, "is not in the schema file as it is")
    check("Generated:" not in text.split("/* ==")[0], "the schema file says when it was made")
    check(tree.environment.read_text().startswith("# specql: generated"), "no environment file was made")

    # Again: the same bytes, a newer time. In another directory, at another time: the same bytes.
    time = tree.out.stat().st_mtime_ns
    check(tree.assemble().returncode == 0 and tree.out.read_text(encoding="utf-8") == text, "the second run differs")
    check(tree.out.stat().st_mtime_ns > time, "the second run did not renew the time")
    other = Tree(args, "other place")
    check(other.assemble(env={"TZ": "Asia/Tokyo", "LC_ALL": "C"}).returncode == 0, "assemble elsewhere failed")
    check(other.out.read_text(encoding="utf-8") == text, "another directory makes other bytes")
    print("ok   the schema file is the manifest's, reproducible")
    return tree


def bad_programs(tree):
    tree.refused("no program", "[tool]", "pip install fraiseql-confiture", "CONFITURE_EXECUTABLE", "--confiture",
                 status=3, confiture=tree.root / "no such program")
    tree.refused("a program that fails", "[confiture]", "exit code 4", "the cat sat on it",
                 confiture=tree.program("fails", "echo the cat sat on it >&2\nexit 4\n"))
    tree.refused("a program killed by a signal", "[confiture]", "137",
                 confiture=tree.program("killed", "kill -9 $$\n"))
    tree.refused("a program that writes nothing", "schema_local.sql", status=3, confiture=tree.program("lazy", "exit 0\n"))
    drop = tree.program("drops", f"'{tree.confiture}' \"$@\" && sed -i '/lead/d' \"$7\"\n")
    tree.refused("a program that loses lines", "[content-hash]", "30_functions/contact.sql", confiture=drop)

    spy = tree.program("spy", f"env >'{tree.root}/environment'\nreadlink /proc/self/fd/0 >'{tree.root}/stdin'\n"
                              f"exec '{tree.confiture}' \"$@\"\n")
    secret = {"CONFITURE_DATABASE_URL": "postgresql://u:secret@h/d", "DATABASE_URL": "postgresql://u:secret@h/d"}
    check(tree.assemble(confiture=spy, env=secret).returncode == 0, "assemble with the spy failed")
    environment = (tree.root / "environment").read_text().splitlines()
    check("PYTHONUTF8=1" in environment and "NO_COLOR=1" in environment, "the environment is not the promised one")
    check(not [e for e in environment if "secret" in e], "Confiture was told about a database")
    check((tree.root / "stdin").read_text().strip() == "/dev/null", "Confiture could have read the terminal")
    print("ok   Confiture runs in a clean environment")


def sections(text):
    """What stands before the first file, and then each file with its separator."""
    starts = [m.start() for m in re.finditer(r"(?m)^(?:/\* =+\n \* File: |-- =+\n-- File: )", text)]
    ends = [*starts[1:], len(text)]
    return text[:starts[0]], [text[a:b] for a, b in zip(starts, ends)]


def rearranged(tree):
    """What a Confiture makes that does not do as it is told; the right one is put together of the same pieces."""
    made, good = tree.root / "made.sql", tree.out.read_text(encoding="utf-8")
    copy = tree.program("copies", f"cp '{made}' \"$7\"\n")
    head, parts = sections(good)
    extra = parts[0].replace(re.search("File: (.*)", parts[0])[1], "90_other/mine.sql")
    names = [re.search("File: (.*)", part)[1] for part in parts]
    below = [re.sub("File: ", "File: db/schema/", part) for part in parts]
    glued = [re.sub("File: ", "File: x", part) for part in parts]
    place = "in another place, or in twice"
    for what, text, said in (
            ("the first file in the place of the second", [parts[0], *parts], f"put '{names[0]}' {place}"),
            ("the last file once more", [*parts, parts[-1]], f"put '{names[-1]}' {place}"),
            ("two files change places", [parts[1], parts[0], *parts[2:]], f"put '{names[1]}' {place}"),
            ("the last file left out", parts[:-1], f"left out '{names[-1]}'"),
            ("all files left out", [], f"left out '{names[0]}'"),
            ("another file at the end", [*parts, extra], "included '90_other/mine.sql'"),
            ("another file in front", [extra, *parts], "included '90_other/mine.sql'"),
            ("names that only end like ours", glued, f"included 'x{names[0]}'"),
            ("a file of another title", [parts[0].replace("-- specql: ", "-- specql: my "), *parts[1:]],
             f"'{names[0]}' does not have the content"),
            ("a file of another hash", [re.sub("(content-sha256: ).", r"\1x", parts[0]), *parts[1:]],
             f"'{names[0]}' does not have the content"),
            ("a file without its part", [parts[0][:parts[0].index("-- specql:")] + "\n", *parts[1:]],
             f"'{names[0]}' does not have the content")):
        made.write_text(head + "".join(text), encoding="utf-8")
        tree.refused(what, said, confiture=copy)
    made.write_text("")
    tree.refused("an empty file", f"left out '{names[0]}'", confiture=copy)
    for what, text in (("all files", parts), ("files with more in front of their names", below)):
        for when in ("", "-- Generated: yesterday\n"):
            made.write_text(when + head + "".join(text), encoding="utf-8")
            result = tree.assemble(confiture=copy)
            check(result.returncode == 0 and tree.out.read_text(encoding="utf-8") == head + "".join(text), what, "ended with",
                  result.returncode, result.stderr)
        print("ok  ", what)
    check(tree.assemble().returncode == 0 and tree.out.read_text(encoding="utf-8") == good, "Confiture no longer makes what it made")

    tree.refused("a program that does not start and says nothing", "[tool]", "No such file or directory", status=3,
                 confiture=tree.program("silent", "exit 127\n"))
    tree.refused("a program that ends with 127 and says why", "[confiture]", "exit code 127", "no python here",
                 confiture=tree.program("talks", "echo no python here\nexit 127\n"))
    tree.refused("a program that says much", "exit code 1", "the last words",
                 confiture=tree.program("much", "yes 'the first words' | head -n 100000\necho the last words\nexit 1\n"))


def names(args, tree):
    for name in ("", ".", "..", "-x", ".local", "a b", "a/b", "a;b", "ä"):
        tree.refused(f"an environment called '{name}'", "[bad-value]" if name else "value is empty", environment=name,
                     status=1 if name else 2)
    for name in ("A-1.b", "_", "Z9"):
        result = tree.assemble(environment=name)
        check(result.returncode == 0 and (tree.environment.parent / f"{name}.yaml").exists(), name, "is refused:", result.stderr)
    check(tree.assemble().returncode == 0, "the environment of the others is gone")
    # What a path may have is kept in the environment file that is made.
    odd = Tree(args, 'odd "place\\ \x01')
    result = odd.assemble()
    check(result.returncode == 0 and odd.out.read_bytes() == tree.out.read_bytes(), "an odd directory:", result.stderr)
    print("ok   names of environments and directories")


def bad_files(tree):
    tree.refused("an environment name that is a path", "[bad-value]", environment="../local")

    orphan = tree.sql / "10_tables" / "orphan.sql"
    orphan.write_text("CREATE TABLE orphan ();\n")
    tree.refused("a file that is not ours", "[confiture]", "orphan.sql", "no file of this project", str(tree.sql))
    orphan.unlink()

    table = tree.sql / "10_tables" / "contact.sql"
    before = table.read_bytes()
    for what, after in (("an edited file", before.replace(b"UUID", b"TEXT", 1)), ("an appended line", before + b"DROP TABLE x;\n"),
                        ("a line in front", b"DROP TABLE x;\n" + before)):
        check(after != before, what, "is the same file")
        table.write_bytes(after)
        tree.refused(what, "[content-hash]", "10_tables/contact.sql")
    table.unlink()
    tree.refused("a missing file", "[confiture]", "left out '10_tables/contact.sql'")
    table.write_bytes(before)
    check(tree.assemble().returncode == 0, "the restored project does not assemble")


def either(tree, what, environment):
    """Not all versions of Confiture do with it what they say: it changes nothing, or it is refused as what it is."""
    before = tree.out.read_bytes()
    tree.environment.write_text(environment)
    result = tree.assemble()
    check(tree.out.read_bytes() == before, what, "changed the schema file")
    check(result.returncode == 0 or result.returncode == 1 and "in another place, or in twice" in result.stderr, what, "ended with",
          result.returncode, result.stderr)
    print("ok  ", what, "is refused" if result.returncode else "means nothing")


def environments(tree):
    generated = tree.environment.read_text()
    tree.environment.write_text("# specql: generated\nname: stale\n")
    check(tree.assemble().returncode == 0 and tree.environment.read_text() == generated,
          "the generated environment file was not brought up to date")

    users = f'name: local\ndatabase_url: postgresql://localhost/mine\ninclude_dirs: ["{tree.sql}"]\n'
    tree.environment.write_text(users)
    check(tree.assemble().returncode == 0 and tree.environment.read_text() == users, "the user's environment file was touched")
    tree.environment.write_text(users + "exclude_dirs: [\"" + str(tree.sql / "40_metadata") + "\"]\n")
    tree.refused("an environment that leaves out a directory", "[confiture]", "left out '40_metadata/", str(tree.environment))
    either(tree, "files in another order", users + "build:\n  sort_mode: hex\n")
    either(tree, "a directory that is named twice", users.replace("]", f', "{tree.sql / "10_tables"}"]'))
    tree.environment.write_text("name: local\n")
    tree.refused("an environment Confiture refuses", "[confiture]", "exit code")
    print("ok   environment files: ours is kept up to date, the user's is left alone")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--specql", required=True)
    parser.add_argument("--confiture", required=True)
    parser.add_argument("--example", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    args = parser.parse_args()
    if not os.access(args.confiture, os.X_OK):
        print("skipped: Confiture is missing (CONFITURE_EXECUTABLE)")
        return 77
    try:
        tree = good(args)
        bad_programs(tree)
        rearranged(tree)
        names(args, tree)
        bad_files(tree)
        environments(tree)
    except Failure as failure:
        print("FAILED", failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
