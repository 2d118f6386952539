"""examples/bazel with the program as it was built: which actions each edit runs, in Bazel's sandbox, and the SQL of one process."""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("company", "contact", "user")


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Example:
    def __init__(self, args):
        self.root, self.bazel, self.state = args.work / "workspace", args.bazel, args.work / "bazel"
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(args.source, self.root)
        shutil.copy2(args.specql, self.root / "tools/specql")

    def run(self, *argv):
        return subprocess.run([str(a) for a in argv], cwd=self.root, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def bazel_run(self, *argv):
        return self.run(self.bazel, f"--output_user_root={self.state}", *argv)

    def build(self, what, expected):
        result = self.bazel_run("build", "--subcommands", "--color=no", "--curses=no", "//:crm")
        check(result.returncode == 0, what, "failed:\n", result.stdout)
        ran = sorted(step.lower() + (f" {name}" if step in ("Scan", "Compile") else "") for step, name in
                     re.findall(r"SUBCOMMAND: .*\[action 'Specql(\w+) crm/(?:\w+/)?(\w+)", result.stdout))
        check(ran == sorted(expected), what, ": ran", ran, "expected", sorted(expected), "\n", result.stdout)
        made, alone = self.root / "bazel-bin/crm/schema", self.root / "alone"
        shutil.rmtree(alone, ignore_errors=True)
        entities = sorted(f"entities/{p.name}" for p in (self.root / "entities").glob("*.yaml"))
        done = self.run("tools/specql", "generate", *entities, "--project", "specql.yaml", "--output-base", "alone")
        check(done.returncode == 0, "generate failed:\n", done.stdout)
        trees = [{str(p.relative_to(d)): p.read_bytes() for p in d.rglob("*.sql")} for d in (made, alone)]
        check(trees[0] and trees[0] == trees[1], what, ": not the SQL of specql generate:", sorted(trees[0]), sorted(trees[1]))
        print("ok  ", what)

    def edit(self, path, old, new):
        text = (self.root / path).read_text()
        check(text.count(old) == 1, path, "does not hold once:", old)
        (self.root / path).write_text(text.replace(old, new))


def test(example):
    scans, compiles = [f"scan {n}" for n in NAMES], [f"compile {n}" for n in NAMES]
    example.build("first build", [*scans, "resolve", *compiles, "link"])
    example.build("nothing", [])
    (example.root / "entities/contact.yaml").touch()
    example.build("a touch", [])
    example.edit("entities/contact.yaml", "error: not_a_lead", "error: no_lead")
    example.build("an action's body", ["scan contact", "compile contact", "link"])
    example.edit("entities/user.yaml", "fields:\n", "fields:\n  nickname: text\n")
    example.build("a field nobody uses", ["scan user", "resolve", "compile user", "link"])
    (example.root / "entities/task.yaml").write_text("entity: Task\nschema: crm\nfields:\n  title: text!\n")
    example.build("an entity added", ["scan task", "resolve", "compile task", "link"])
    (example.root / "entities/task.yaml").unlink()
    # The action of the three entities has been here before, but Bazel keeps the last one only.
    example.build("and deleted", ["resolve", "link"])
    example.edit("entities/contact.yaml", "ref(Company)", "ref(Compny)")
    result = example.bazel_run("build", "//:crm")
    check(result.returncode != 0 and "unknown-entity" in result.stdout, "an error in an entity:\n", result.stdout)
    print("ok   an error in an entity")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--source", "--specql", "--work"):
        parser.add_argument(option, type=Path, required=True)
    parser.add_argument("--bazel", default="")
    args = parser.parse_args()
    if not os.access(args.bazel, os.X_OK):
        print("skipped: Bazel is missing (Debian: bazel-bootstrap)")
        return 77
    example = Example(args)
    try:
        test(example)
    except Failure as failure:
        print("FAILED", failure)
        return 1
    finally:
        example.bazel_run("shutdown")
    return 0


if __name__ == "__main__":
    sys.exit(main())
