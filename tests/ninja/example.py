"""examples/ninja with the program as it was built: what each edit runs, and a build directory with a space in its name."""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ALL = ["scan company", "scan contact", "scan user", "resolve", "compile company", "compile contact", "compile user", "link"]


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Example:
    def __init__(self, args):
        self.root, self.ninja_program = args.work, args.ninja
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(args.source, self.root)
        self.confiture = args.confiture
        path = [str(args.specql.parent), os.environ["PATH"]]
        if os.access(args.confiture, os.X_OK):
            path.insert(0, str(Path(args.confiture).parent))
        self.env = dict(os.environ, PATH=os.pathsep.join(path))

    def run(self, *argv):
        return subprocess.run(list(argv), cwd=self.root, env=self.env, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)

    def build(self, what, expected, *argv):
        argv = argv or ("specql-sql",)
        result = self.run(self.ninja_program, *argv)
        check(result.returncode == 0, what, "failed:\n", result.stdout)
        said = sorted(re.findall(r"^\[\d+/\d+\] specql (?!look$)(.*)$", result.stdout, re.M))
        check(said == sorted(expected), what, ": ran", said, "expected", sorted(expected), "\n", result.stdout)
        again = self.run(self.ninja_program, *argv)
        check(again.returncode == 0 and "no work to do" in again.stdout, what, "- again:\n", again.stdout)
        print("ok  ", what)
        return result.stdout

    def edit(self, path, old, new):
        text = (self.root / path).read_text()
        check(text.count(old) == 1, path, "does not hold once:", old)
        (self.root / path).write_text(text.replace(old, new))


def edits(example):
    example.build("first build", ALL)
    contact = "entities/contact.yaml"
    (example.root / contact).touch()
    one = ["scan contact", "compile contact", "link"]
    example.build("a touch", one)
    example.edit(contact, "error: not_a_lead", "error: no_lead")
    example.build("an action's body", one)
    example.edit("entities/user.yaml", "fields:\n", "fields:\n  nickname: text\n")
    example.build("a field nobody uses", ["scan user", "resolve", "compile user", "link"])
    example.edit("specql.yaml", "crm: multi_tenant", "crm: shared")
    example.build("the project file", ["resolve", "compile company", "compile contact", "link"])

    target = example.root / "build/specql/schema/10_tables/contact.sql"
    before = target.read_bytes()
    check(b"tenant_id" not in before, "the project file was not read")
    target.unlink()
    example.build("an output deleted", ["link"])
    target.write_bytes(before + b"-- mine\n")
    check("edited-output" in example.build("an output edited", ["link"]), "no warning")
    check(target.read_bytes() == before, "the output was not restored")
    (example.root / "build/specql/iface/contact.iface").unlink()
    example.build("an interface deleted", ["scan contact", "resolve"])

    (example.root / "entities.lst").touch()
    example.build("the list touched", ["buildgen"])
    (example.root / "entities/task.yaml").write_text("entity: Task\nschema: crm\nfields:\n  title: text!\n")
    (example.root / "entities.lst").write_text((example.root / "entities.lst").read_text() + "entities/task.yaml\n")
    example.build("an entity added", ["buildgen", "scan task", "resolve", "compile task", "link"])
    (example.root / "entities.lst").write_text("".join(
        line for line in (example.root / "entities.lst").read_text().splitlines(True) if "task" not in line))
    example.build("an entity removed", ["buildgen", "resolve", "link"])
    check(not (example.root / "build/specql/schema/10_tables/task.sql").exists(), "its files are still there")

    example.edit("entities/contact.yaml", "ref(Company)", "ref(Compny)")
    result = example.run(example.ninja_program, "specql-sql")
    check(result.returncode != 0 and "contact.yaml:" in result.stdout, "an error in an entity:\n", result.stdout)
    example.edit("entities/contact.yaml", "ref(Compny)", "ref(Company)")
    example.build("the error corrected", ["scan contact", "resolve", "compile contact", "link"])


def schema(example):
    result = example.run(example.ninja_program)
    check(result.returncode == 0, "no schema file:\n", result.stdout)
    text = (example.root / "build/specql/schema_local.sql").read_text()
    check("CREATE TABLE crm.tb_contact" in text, "the schema file has no contacts")
    check("no work to do" in example.run(example.ninja_program).stdout, "there is work left")
    print("ok   schema file")


def itself(example, specql):
    """A file with a list is a build by itself, which follows the list, its options and the modules."""
    (example.root / "modules").mkdir()
    (example.root / "modules/base.yaml").write_text("entity: Base\nschema: crm\nfields:\n  code: text!\n")
    (example.root / "entities/part.yaml").write_text("entity: Part\nschema: crm\nextends:\n  from: base\n")
    (example.root / "parts.lst").write_text("entities/part.yaml\n\n")
    write = [specql, "buildgen", "--format", "ninja", "--out", "self.ninja", "--build-dir", "self", "--list", "parts.lst",
             "--specql", specql, "--include", "modules", "--file-names", "schema"]
    check(example.run(*write).returncode == 0, "buildgen failed")
    file = ["-f", "self.ninja", "specql-sql"]
    example.build("by itself", ["identify", "scan part", "resolve", "compile part", "link"], *file)
    check((example.root / "self/schema/10_tables/crm.part.sql").exists(), "the files have other names")
    with open(example.root / "modules/base.yaml", "a") as f:
        f.write("  note: text\n")
    example.build("a module", ["resolve", "compile part", "link"], *file)
    with open(example.root / "parts.lst", "a") as f:
        f.write("entities/company.yaml\r\n")
    example.build("the list", ["buildgen", "scan company", "resolve", "compile company", "link"], *file)
    check(example.run(*write, "--include-tv").returncode == 0, "buildgen failed")
    example.build("an option", ["resolve"], *file)
    check(example.run(*write, "--include-tv", "--fraiseql-schema", "self/schema.json").returncode == 0, "buildgen failed")
    example.build("FraiseQL", ["compile part", "compile company", "link"], *file)
    text = (example.root / "self/schema.json").read_text()
    check("createCompany" in text and "fraiseql_api" in text, "FraiseQL's schema:\n", text)
    check((example.root / "self/schema/00_foundation/020_fraiseql_api.sql").exists(), "there are no functions for it")
    (example.root / "self/schema.json").unlink()
    example.build("FraiseQL's schema deleted", ["link"], *file)
    check((example.root / "self/schema.json").exists(), "the schema was not restored")


def other_names(example, specql):
    """Spaces, '$', ':' and quotes in every path; two files of one name; another program."""
    (example.root / "it's $1: a").mkdir()
    (example.root / "it's $1: a/user.yaml").write_text("entity: Person\nschema: hr\nfields:\n  friend: ref(Company)\n")
    program = example.root / "my tools/specql" # not beside build.ninja, where Ninja keeps files of its own
    program.parent.mkdir()
    shutil.copy2(specql, program)
    result = example.run(specql, "buildgen", "--format", "ninja", "--out", "other $x.ninja", "--build-dir", "bu $ ild",
                         "--output-base", "s q'l", "--project", "specql.yaml", "--external", "core.Locale:shared", "--specql",
                         str(program), "--say", "written", "it's $1: a/user.yaml", "@entities.lst")
    check(result.returncode == 0 and result.stdout == "written\n", "buildgen says:\n", result.stdout)
    file = ["-f", "other $x.ninja", "specql-sql"]
    # Link's depfile holds the name of the SQL directory, and no reader of depfiles takes a quote.
    result = example.run(example.ninja_program, *file)
    check(result.returncode != 0 and "bad-path" in result.stdout, "a quote in a depfile:\n", result.stdout)
    example.edit("other $x.ninja", "base = 's q'\\''l'", "base = 's q l'")
    example.build("names with everything", ["link", *[f"compile {name}" for name in ("company", "contact", "user", "user-2")]],
                  *file)
    check((example.root / "s q l/10_tables/person.sql").exists(), "the second file of a name made nothing")
    program.touch()
    example.build("another program", ["identify", *ALL, "scan user-2", "compile user-2"], *file)


def many(example, specql):
    """More than 128 entities: about 64 of them share a command, and one more concerns one chunk."""
    names = [f"item{i:03}" for i in range(150)]
    for name in [*names, "item150"]:
        (example.root / f"entities/{name}.yaml").write_text(f"entity: {name.capitalize()}\nschema: many\nfields:\n  label: text!\n")
    def list(names):
        (example.root / "many.lst").write_text("".join(f"entities/{name}.yaml\n" for name in names))
    def build(what, expected):
        result = example.run(example.ninja_program, "-f", "many.ninja", "specql-sql")
        check(result.returncode == 0, what, "failed:\n", result.stdout)
        said = re.findall(r"^\[\d+/\d+\] specql (?!look$)(\w+)(?: \d+: item\d+ and \d+ more)?$", result.stdout, re.M)
        check(sorted(said) == sorted(expected), what, ": ran", said, "expected", expected, "\n", result.stdout)
        again = example.run(example.ninja_program, "-f", "many.ninja", "specql-sql")
        check("no work to do" in again.stdout, what, "- again:\n", again.stdout)
        print("ok  ", what)
    list(names)
    write = [specql, "buildgen", "--format", "ninja", "--out", "many.ninja", "--build-dir", "many", "--list", "many.lst",
             "--specql", specql]
    check(example.run(*write).returncode == 0, "buildgen failed")
    build("150 entities", ["identify", *["scan", "compile"] * 4, "resolve", "link"])
    (example.root / "entities/item007.yaml").touch()
    build("one of 150 touched", ["scan", "compile", "link"])
    list([*names, "item150"])
    build("151 entities", ["buildgen", "scan", "resolve", "compile", "link"])
    list([*names[1:], "item150"])
    build("one of them gone", ["buildgen", "scan", "resolve", "compile", "link"])
    check(not (example.root / "many/schema/10_tables/item000.sql").exists(), "the file of one that is gone is there")
    check("depfile = many/link.stamp.d" in (example.root / "many.ninja").read_text().partition(": specql_link")[2],
          "Ninja is not told of the outputs")
    (example.root / "more.lst").write_text("".join(f"more/{i}.yaml\n" for i in range(401)))
    text = example.run(specql, "buildgen", "--format", "ninja", "@more.lst").stdout
    check("depfile" not in text.partition(": specql_link")[2], "Ninja is given a list of all outputs")
    check(example.run(*write, "--granularity", "entity").returncode == 0, "buildgen failed")
    text = (example.root / "many.ninja").read_text()
    check("build many/scan/item001.stamp" in text and "--granularity entity" in text, "not by entity:\n", text[:9000])
    odd = example.root / "odd one.yaml" # no list in a file can hold its name
    odd.write_text("entity: Odd\nschema: many\nfields:\n  label: text!\n")
    result = example.run(specql, "buildgen", "--format", "ninja", "--out", "odd.ninja", "--build-dir", "odd", "--granularity",
                         "chunk", "odd one.yaml", "entities/item001.yaml")
    check(result.returncode == 0, "buildgen says:\n", result.stdout)
    result = example.run(example.ninja_program, "-f", "odd.ninja", "specql-sql")
    check(result.returncode == 0 and "scan 0: odd_one and 1 more" in result.stdout, "a name with a space:\n", result.stdout)
    check((example.root / "odd/schema/10_tables/odd.sql").exists(), "it made nothing")


def usage(example, specql):
    for argv, expected in ((["--format", "bazel"], "ninja, make or chunks, not bazel"), ([], "missing option --format"),
                           (["--format", "chunks"], "--format chunks needs --out"),
                           (["--format", "ninja", "--granularity", "file"], "is one of auto|entity|chunk, not 'file'")):
        result = example.run(specql, "buildgen", *argv, "a.yaml")
        check(result.returncode == 2 and expected in result.stdout, argv, ":\n", result.stdout)
    result = example.run(specql, "buildgen", "--format", "ninja", "a\nb.yaml")
    check(result.returncode == 1 and "bad-path" in result.stdout, "a line break in a name:\n", result.stdout)
    argv = [specql, "buildgen", "--format", "ninja", "@entities.lst", "--project", "specql.yaml"]
    check(example.run(*argv).stdout in (example.root / "build/specql.ninja").read_text(), "standard output and --out differ")
    for format in ("ninja", "make"):
        result = example.run(specql, "buildgen", "--format", format)
        check(result.returncode == 1 and "there are no entity files" in result.stdout, "no files:\n", result.stdout)
        result = example.run(specql, "buildgen", "--format", format, "--list", "nowhere.lst")
        check(result.returncode == 3 and "nowhere.lst" in result.stdout, "no list:\n", result.stdout)
    print("ok   usage")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--source", "--specql", "--work"):
        parser.add_argument(option, type=Path, required=True)
    parser.add_argument("--ninja", required=True)
    parser.add_argument("--confiture", default="")
    args = parser.parse_args()
    try:
        example = Example(args)
        result = example.run("./configure")
        check(result.returncode == 0, "configure:\n", result.stdout)
        edits(example)
        if os.access(args.confiture, os.X_OK):
            schema(example)
        usage(example, str(args.specql))
        many(example, str(args.specql))
        itself(example, str(args.specql))
        other_names(example, str(args.specql))
    except Failure as failure:
        print("FAILED", failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
