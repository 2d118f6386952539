"""examples/make with the installed package: what each edit runs, said by the program itself line by line, and what make
would not notice by itself. With PostgreSQL's variables in the environment also: applied to a database."""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

QUIET = re.compile(r"\w+: Nothing to be done for .*\n")
ALL = ["identify", "scan company", "scan contact", "scan user", "resolve", "compile company", "compile contact", "compile user", "link"]


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Example:
    def __init__(self, args):
        self.root = args.work
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(args.source, self.root)
        self.confiture = args.confiture if os.access(args.confiture, os.X_OK) else ""
        self.prefix = args.prefix
        pc = next(args.prefix.rglob("specql.pc")).parent
        self.env = dict(os.environ, PKG_CONFIG_PATH=str(pc), PATH=f"{args.prefix}/bin:{os.environ['PATH']}",
                        CONFITURE=self.confiture or "confiture")
        self.make_program = args.make
        self.sql = self.root / "build/specql/schema"

    def make(self, *argv):
        return subprocess.run([self.make_program, "-j4", "--warn-undefined-variables", *argv], cwd=self.root, env=self.env,
                              text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def build(self, what, expected, *argv, target="specql-sql"):
        result = self.make(target, *argv)
        check(result.returncode == 0, what, "failed:\n", result.stdout)
        said = sorted(line.removeprefix("specql ") for line in result.stdout.splitlines() if line.startswith("specql "))
        check(said == sorted(expected), what, ": ran", said, "expected", sorted(expected), "\n", result.stdout)
        check("undefined variable" not in result.stdout, what, ":\n", result.stdout)
        again = self.make(target, *argv)
        check(again.returncode == 0 and QUIET.fullmatch(again.stdout), what, "- again:\n", again.stdout)
        print("ok  ", what)
        return result.stdout

    def edit(self, path, old, new):
        text = (self.root / path).read_text()
        check(text.count(old) == 1, path, "does not hold once:", old)
        (self.root / path).write_text(text.replace(old, new))


def without_process(example):
    """A build with nothing to do starts no process: not even a shell, which would tell of itself here."""
    spy = example.root / "shell"
    spy.write_text("#!/bin/sh\necho \"$*\" >>shell.log\nexec /bin/sh \"$@\"\n")
    spy.chmod(0o755)
    # The include names the file: to ask pkg-config is the Makefile's own process.
    result = example.make("specql-sql", f"SHELL={spy}", f"SPECQL_MK={next(example.prefix.rglob('specql.mk'))}")
    check(result.returncode == 0 and not (example.root / "shell.log").exists(), "a quiet build started a shell:\n",
          result.stdout)
    spy.unlink()
    print("ok   nothing to do, no process")


def edits(example):
    example.build("first build", ALL)
    without_process(example)
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
    check("tenant_id" not in (example.sql / "10_tables/contact.sql").read_text(), "the project file was not read")

    task = example.root / "entities/task.yaml"
    task.write_text("entity: Task\nschema: crm\nfields:\n  title: text!\n")
    example.build("an entity added", ["scan task", "resolve", "compile task", "link"])
    task.unlink()
    example.build("an entity deleted", ["resolve", "link"])
    check(not (example.sql / "10_tables/task.sql").exists(), "its files are still there")

    example.build("an option", ["resolve"],
                  "SPECQL_EXTERNAL=core.Locale")
    example.build("and without it", ["resolve"])


REGISTRY = """\
domains:
  '2':
    name: crm
    multi_tenant: true
    subdomains: {'03': {name: customer, entities: {Contact: {table_code: '012031'}}}}
  '1':
    name: core
    subdomains: {'01': {name: users, entities: {User: {table_code: '011011'}}}}
"""


def options(example):
    """The variables that resolve reads, and what make sees of the files behind them."""
    compiles = ["compile company", "compile contact", "compile user"]
    names = ["SPECQL_FILE_NAMES=schema"]
    example.build("names of files", ["resolve", *compiles, "link"], *names)
    check((example.sql / "10_tables/crm.contact.sql").exists(), "the files have other names")
    example.build("and back", ["resolve", *compiles, "link"])
    example.build("table views", ["resolve", "compile contact", "link"], "SPECQL_TABLE_VIEWS=yes")
    check("tv_contact" in (example.sql / "10_tables/contact.sql").read_text(), "no table view")
    example.build("no table views", ["resolve", "compile contact", "link"], "SPECQL_TABLE_VIEWS=no")
    (example.root / "registry.yaml").write_text(REGISTRY)
    registry = ["SPECQL_REGISTRY=registry.yaml", "SPECQL_PROJECT="]
    first = example.make("specql-sql", *registry)
    check(first.returncode == 0, "the registry:\n", first.stdout)
    (example.root / "registry.yaml").write_text("# a comment\n" + REGISTRY)
    example.build("a comment in the registry", ["resolve"], *registry)
    check("tenant_id" in (example.sql / "10_tables/contact.sql").read_text(), "the registry was not read")
    check(example.make("specql-sql").returncode == 0, "without the registry")
    result = example.make("specql-sql", "SPECQL_OPTIONS=-W no-such-warning")
    check(result.returncode != 0 and "no-such-warning" in result.stdout, "SPECQL_OPTIONS:\n", result.stdout)
    check(example.make("specql-sql").returncode == 0, "without SPECQL_OPTIONS")

    # A module is no entity file of the project; make knows of it through resolve's depfile alone.
    base, include = example.root / "modules/base.yaml", ["SPECQL_INCLUDE=modules"]
    base.parent.mkdir()
    base.write_text("entity: Base\nschema: crm\nfields:\n  code: text!\n")
    task = example.root / "entities/task.yaml"
    task.write_text("entity: Task\nschema: crm\nextends:\n  from: base\nfields:\n  title: text!\n")
    example.build("an entity of a module", ["scan task", "resolve", "compile task", "link"], *include)
    base.write_text(base.read_text() + "  note: text\n")
    example.build("the module changed", ["resolve", "compile task", "link"], *include)
    check("note TEXT" in (example.sql / "10_tables/task.sql").read_text(), "the module was not read again")
    base.unlink()
    result = example.make("specql-sql", *include)
    check(result.returncode != 0 and "task.yaml:" in result.stdout, "a module that is gone:\n", result.stdout)
    task.unlink()
    check(example.make("specql-sql").returncode == 0, "without modules")


def fraiseql(example):
    """The schema of FraiseQL 2, made of what each entity contributes."""
    options = ["SPECQL_FRAISEQL_SCHEMA=build/schema.json"]
    names = ["company", "contact", "user"]
    example.build("FraiseQL", [*(f"scan {name}" for name in names), *(f"compile {name}" for name in names), "link"], *options)
    path = example.root / "build/schema.json"
    check("createContact" in path.read_text(), "the schema has no mutations")
    check((example.sql / "00_foundation/020_fraiseql_api.sql").exists(), "there are no functions for it")
    check(example.make("specql-check", *options).returncode == 0, "specql-check with FraiseQL's schema")
    path.unlink()
    example.build("FraiseQL's schema deleted", ["link"], *options)
    check(path.exists(), "the schema was not restored")
    example.build("without FraiseQL", [*(f"scan {name}" for name in names), *(f"compile {name}" for name in names), "link"])
    check(not (example.sql / "00_foundation/020_fraiseql_api.sql").exists(), "the functions are still there")


def hand_written(example):
    """SQL files of the user: only link looks at them."""
    log = example.root / "sql/15_audit/log.sql"
    log.parent.mkdir(parents=True)
    log.write_text("CREATE TABLE crm.log (id INTEGER);\n")
    files = ["SPECQL_HAND_WRITTEN=sql/15_audit/log.sql"]
    example.build("a hand-written file", ["link"], *files)
    log.write_text("CREATE TABLE crm.log (id BIGINT);\n")
    example.build("it changed", ["link"], *files)
    copy = example.sql / "15_audit/log.sql"
    check("id BIGINT" in copy.read_text(), "the edit did not arrive")
    check(example.make("specql-check", *files).returncode == 0, "specql-check with a hand-written file")
    if example.confiture:
        check(example.make("specql-schema", *files).returncode == 0, "the schema with a hand-written file")
        schema = (example.root / "build/specql/schema_local.sql").read_text()
        check("id BIGINT" in schema, "the file is not in the schema")
    example.build("without it", ["link"])
    check(log.exists() and not copy.exists(), "the user's file is gone, or the copy still there")

    # A project without any option is one, too.
    plain = ["SPECQL_PROJECT=", "SPECQL_BUILD=build/plain", "SPECQL_ENTITIES=entities/user.yaml"]
    check(example.make("specql-sql", *plain).returncode == 0, "no options at all")


def checked(example):
    """specql-check finds what a build would put right, and writes nothing."""
    target = example.sql / "10_tables/contact.sql"
    before = target.read_bytes()
    check(example.make("specql-check").returncode == 0, "specql-check of a fresh build")
    target.write_bytes(before + b"-- mine\n")
    result = example.make("specql-check")
    check(result.returncode != 0 and "10_tables/contact.sql" in result.stdout, "specql-check says:\n", result.stdout)
    check(target.read_bytes() != before, "specql-check wrote a file")
    target.write_bytes(before)
    example.build("after the checks", ["link"])


def outputs(example):
    target = example.sql / "10_tables/contact.sql"
    before = target.read_bytes()
    target.unlink()
    example.build("an output deleted", ["link"])
    target.write_bytes(before + b"-- mine\n")
    check("edited-output" in example.build("an output edited", ["link"]), "no warning")
    check(target.read_bytes() == before, "the output was not restored")
    for private, steps in (("iface/contact.iface", ["scan contact", "resolve"]),
                           ("imports/contact.imports", ["resolve", "compile contact", "link"]),
                           ("manifest", ["link"])):
        (example.root / "build/specql" / private).unlink()
        example.build(f"{private} deleted", steps)


def mistakes(example):
    def refused(what, expected, *argv):
        result = example.make("specql-sql", *argv)
        check(result.returncode != 0 and expected in result.stdout, what, ":\n", result.stdout)
        print("ok  ", what)

    refused("no entities", "SPECQL_ENTITIES names no entity files", "SPECQL_ENTITIES=")
    refused("two files of a name", "two entity files have the same name: a", "SPECQL_ENTITIES=x/a.yaml y/a.yaml b.yaml")
    refused("no program", "there is no program '/no/specql'", "SPECQL=/no/specql")
    example.edit("entities/contact.yaml", "ref(Company)", "ref(Compny)")
    refused("an error in an entity", "contact.yaml:")
    example.edit("entities/contact.yaml", "ref(Compny)", "ref(Company)")
    example.build("the error corrected", ["scan contact", "resolve", "compile contact", "link"])


def generated(example, specql):
    """The Makefile that buildgen writes: a build by itself, which follows its list."""
    (example.root / "some.lst").write_text("entities/company.yaml\nentities/contact.yaml\n")
    write = [specql, "buildgen", "--format", "make", "--out", "some.mk", "--build-dir", "some", "--list", "some.lst",
             "--specql", specql, "--project", "specql.yaml", "--external", "core.User:shared", "--file-names", "schema"]
    result = subprocess.run(write, cwd=example.root, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    check(result.returncode == 0, "buildgen says:\n", result.stdout)
    file = ["-f", "some.mk"]
    example.build("a Makefile of buildgen's", ["identify", "scan company", "scan contact", "resolve", "compile company",
                                              "compile contact", "link"], *file)
    check((example.root / "some/schema/10_tables/crm.contact.sql").exists(), "the files have other names")
    (example.root / "some.lst").touch()
    example.build("its list touched", [], *file)
    with open(example.root / "some.lst", "a") as f:
        f.write("entities/user.yaml\n")
    example.build("its list longer", ["buildgen", "scan user", "resolve", "compile contact", "compile user", "link"], *file)
    result = example.make("specql-apply", *file, "SPECQL_SCHEMA=some.mk")
    check(result.returncode != 0 and "include the specql.mk of the package" in result.stdout, "specql-apply says:\n",
          result.stdout)
    for name in ("a b.yaml", "a$b.yaml", "a#b.yaml", "a:b.yaml", "a%b.yaml"):
        result = subprocess.run([specql, "buildgen", "--format", "make", name], text=True, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT)
        check(result.returncode == 1 and "bad-path" in result.stdout, name, "was taken:\n", result.stdout)
    print("ok   buildgen --format make")


def many(example):
    """More than 128 entities: about 64 of them share a command; the lists of chunks are kept while they are right."""
    directory = example.root / "many"
    directory.mkdir()
    for i in range(151):
        (directory / f"item{i:03}.yaml").write_text(f"entity: Item{i:03}\nschema: many\nfields:\n  label: text!\n")
    (directory / "item150.yaml").rename(directory / "item150.later")
    (directory / "Makefile").write_text("SPECQL_ENTITIES := $(wildcard *.yaml)\n"
                                        f"include {next(example.prefix.rglob('specql.mk'))}\n")
    lists = directory / "build/specql/lists"

    def build(what, expected, *argv):
        result = example.make("-C", "many", "specql-sql", *argv)
        said = re.findall(r"^specql (\w+)(?: \d+: item\d+ and \d+ more)?$", result.stdout, re.M)
        check(result.returncode == 0 and sorted(said) == sorted(expected), what, ": ran", said, "expected", expected, "\n",
              result.stdout)
        check("undefined variable" not in result.stdout, what, ":\n", result.stdout)
        result = example.make("-C", "many", "--no-print-directory", "specql-sql", *argv)
        check(result.returncode == 0 and QUIET.fullmatch(result.stdout), what, "- again:\n", result.stdout)
        print("ok  ", what)
        return {p.name: p.read_text() for p in lists.glob("*.lst")}

    first = build("150 entities", ["identify", *["scan", "compile"] * 4, "resolve", "link"])
    check(len(first) == 4 and sum(len(text.split()) for text in first.values()) == 150, "the lists:", first)
    spy = directory / "shell"
    spy.write_text("#!/bin/sh\necho \"$*\" >>shell.log\nexec /bin/sh \"$@\"\n")
    spy.chmod(0o755)
    result = example.make("-C", "many", "specql-sql", f"SHELL={spy}")
    check(result.returncode == 0 and not (directory / "shell.log").exists(), "a quiet build started a shell:\n", result.stdout)
    (directory / "item007.yaml").touch()
    build("one of 150 touched", ["scan", "compile", "link"])
    (directory / "item150.later").rename(directory / "item150.yaml")
    second = build("151 entities", ["scan", "resolve", "compile", "link"])
    check([name for name in first if first[name] != second[name]] == [name for name in second if "item150" in second[name]],
          "other lists changed:", second)
    (directory / "item000.yaml").unlink()
    build("150 again", ["scan", "resolve", "compile", "link"])
    check(not (directory / "build/specql/schema/10_tables/item000.sql").exists(), "the file of one that is gone is there")
    (lists / "2.lst").unlink()
    build("a list deleted", ["scan", "compile", "link"])
    result = example.make("-C", "many", "SPECQL_GRANULARITY=file")
    check(result.returncode != 0 and "is auto, entity or chunk, not 'file'" in result.stdout, "a wrong word:\n", result.stdout)
    names = ["SPECQL_GRANULARITY=chunk", "SPECQL_BUILD=build/two", "SPECQL_ENTITIES=item001.yaml item002.yaml"]
    build("two in a chunk", ["identify", "scan", "compile", "resolve", "link"], *names)
    files = "SPECQL_ENTITIES=" + " ".join(f"more/{i}.yaml" for i in range(401))
    plan = [example.make("-C", "many", "-n", "-f", "Makefile", "specql-sql", "SPECQL_BUILD=build/more", *argv).stdout
            for argv in ((), (files, "SPECQL_GRANULARITY=entity", "-k"))]
    check("--depfile build/more/link.d" in plan[0] and "link.d" not in plan[1], "of which outputs make is told:\n", plan[1][-3000:])
    result = example.make("-C", "many", "SPECQL_GRANULARITY=chunk", "SPECQL_ENTITIES=a=b.yaml")
    check(result.returncode != 0 and "could not be divided" in result.stdout, "a name that make cannot hold:\n", result.stdout)


def schema(example):
    result = example.make()
    check(result.returncode == 0 and (example.root / "build/app").exists(), "the default goal is not the Makefile's own:\n",
          result.stdout)
    text = (example.root / "build/specql/schema_local.sql").read_text()
    check("CREATE TABLE crm.tb_contact" in text, "the schema file has no contacts")
    check(QUIET.fullmatch(example.make().stdout), "there is work left")
    if "PGHOST" in os.environ:
        for verb, expected in (("apply", "The database has the schema of"), ("status", "There are no migrations in"),
                               ("apply", "specql-apply is for a fresh one"), ("down", "nothing to take back"),
                               ("verify", "nothing to verify"), ("preflight", "There are no migrations in")):
            result = example.make(f"specql-{verb}")
            check(expected in result.stdout, verb, "says:\n", result.stdout)
            print("ok  ", verb)
    result = example.make("clean")
    check(result.returncode == 0 and not (example.root / "build").exists(), "clean left something:\n", result.stdout)
    print("ok   schema file")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--source", "--prefix", "--work"):
        parser.add_argument(option, type=Path, required=True)
    parser.add_argument("--make", required=True)
    parser.add_argument("--confiture", default="")
    args = parser.parse_args()
    try:
        example = Example(args)
        edits(example)
        options(example)
        fraiseql(example)
        hand_written(example)
        outputs(example)
        checked(example)
        generated(example, str(args.prefix / "bin/specql"))
        mistakes(example)
        many(example)
        if example.confiture:
            schema(example)
    except Failure as failure:
        print("FAILED", failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
