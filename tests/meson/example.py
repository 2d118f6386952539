"""examples/meson with the program as it was built: what each edit runs."""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ALL = ["compile-company", "compile-contact", "compile-user", "link", "resolve", "scan-company", "scan-contact", "scan-user"]


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Example:
    def __init__(self, args):
        self.root, self.build_dir, self.ninja = args.work, args.work / "bu ild", args.ninja
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(args.source, self.root)
        tools = self.root / "tools" # a program of our own, which the test may replace
        tools.mkdir()
        shutil.copy2(args.specql, tools / "specql")
        path = [str(tools), os.environ["PATH"]]
        if os.access(args.confiture, os.X_OK):
            path.insert(1, str(Path(args.confiture).parent))
        self.env = dict(os.environ, PATH=os.pathsep.join(path))

    def run(self, *argv):
        return subprocess.run([str(a) for a in argv], cwd=self.root, env=self.env, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)

    def build(self, what, expected, configured=False):
        """CONFIGURED: Meson ran, and had Ninja forget which steps changed nothing: these may run once more."""
        result = self.run(self.ninja, "-C", self.build_dir)
        check(result.returncode == 0, what, "failed:\n", result.stdout)
        said = sorted(set(re.findall(r"\] Generating (\S+) with", result.stdout)) - {"schema"})
        ran = set(said) >= set(expected) if configured else said == sorted(expected)
        check(ran, what, ": ran", said, "expected", sorted(expected), "\n", result.stdout)
        again = self.run(self.ninja, "-C", self.build_dir)
        check(again.returncode == 0 and "no work to do" in again.stdout, what, "- again:\n", again.stdout)
        print("ok  ", what)
        return result.stdout

    def edit(self, path, old, new):
        text = (self.root / path).read_text()
        check(text.count(old) == 1, path, "does not hold once:", old)
        (self.root / path).write_text(text.replace(old, new))


def test(args):
    example = Example(args)
    result = example.run(args.meson, "setup", example.build_dir)
    check(result.returncode == 0 and "WARNING" not in result.stdout, "meson says:\n", result.stdout)
    example.build("first build", ALL)
    one = ["scan-contact", "compile-contact", "link"]
    (example.root / "entities/contact.yaml").touch()
    example.build("a touch", one)
    example.edit("entities/contact.yaml", "error: not_a_lead", "error: no_lead")
    example.build("an action's body", one)
    example.edit("entities/user.yaml", "fields:\n", "fields:\n  nickname: text\n")
    example.build("a field nobody uses", ["scan-user", "resolve", "compile-user", "link"])
    example.edit("specql.yaml", "crm: multi_tenant", "crm: shared")
    example.build("the project file", ["resolve", "compile-company", "compile-contact", "link"])
    target = example.build_dir / "schema/10_tables/contact.sql"
    text = target.read_bytes()
    check(b"tenant_id" not in text, "the project file was not read")
    target.unlink()
    example.build("an output deleted", ["link"])
    target.write_bytes(text + b"-- mine\n")
    check("edited-output" in example.build("an output edited", ["link"]), "no warning")
    check(target.read_bytes() == text, "the output was not restored")
    (example.root / "tools/specql").touch()
    example.build("another program", ALL)
    (example.root / "entities/task.yaml").write_text("entity: Task\nschema: crm\nfields:\n  title: text!\n")
    example.edit("meson.build", "  'entities/user.yaml',\n", "  'entities/user.yaml',\n  'entities/task.yaml',\n")
    example.build("an entity added", ["scan-task", "resolve", "compile-task", "link"], configured=True)
    example.edit("meson.build", "  'entities/task.yaml',\n", "")
    example.build("an entity removed", ["resolve", "link"], configured=True)
    check(not (example.build_dir / "schema/10_tables/task.sql").exists(), "its files are still there")
    example.edit("entities/contact.yaml", "ref(Company)", "ref(Compny)")
    result = example.run(args.ninja, "-C", example.build_dir)
    check(result.returncode != 0 and "contact.yaml:" in result.stdout, "an error in an entity:\n", result.stdout)
    example.edit("entities/contact.yaml", "ref(Compny)", "ref(Company)")
    example.build("the error corrected", ["scan-contact", "resolve", "compile-contact", "link"])
    if os.access(args.confiture, os.X_OK):
        text = (example.build_dir / "schema_local.sql").read_text()
        check("CREATE TABLE crm.tb_contact" in text and "tb_task" not in text, "the schema file is not of these entities")
        print("ok   schema file")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--source", "--specql", "--work"):
        parser.add_argument(option, type=Path, required=True)
    for option in ("--meson", "--ninja", "--confiture"):
        parser.add_argument(option, default="")
    args = parser.parse_args()
    if not os.access(args.meson, os.X_OK) or not os.access(args.ninja, os.X_OK):
        print("skipped: Meson or Ninja is missing (Debian: meson, ninja-build)")
        return 77
    try:
        test(args)
    except Failure as failure:
        print("FAILED", failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
