"""Drives the installed package with a project that uses it, counts the commands each edit costs, and watches the files.

Every path has a space in it. What an edit may cost is the table in docs/HACKING.md, "What runs again".
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ENTITIES = {
    "company": """\
entity: Company
schema: crm
description: A company.
fields:
  name: text!
""",
    "contact": """\
entity: Contact
schema: crm
description: A contact.
fields:
  email: email!
  company: ref(Company)
  status: enum(lead, qualified) = lead
actions:
  - name: create_contact
  - name: qualify_lead
    steps:
      - validate: status = 'lead'
        error: not_a_lead
      - update: Contact SET status = 'qualified'
""",
    "user": """\
entity: User
schema: core
description: A user.
fields:
  username: text!
""",
}

TASK = """\
entity: Task
schema: projects
description: A task.
fields:
  title: text!
  assignee: ref(User)
"""

CMAKELISTS = """\
cmake_minimum_required(VERSION 3.20)
project(consumer LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
include(entities.cmake)
specql_add_entities(crm ENTITIES ${entities} PROJECT specql.yaml OUTPUT_BASE "db/sche ma")
specql_add_confiture(crm_db ENTITIES crm)
"""

STEPS = ("scan", "resolve", "compile", "link", "assemble")


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


def run(*argv, **options):
    return subprocess.run([str(a) for a in argv], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


class Project:
    def __init__(self, args, generator):
        self.cmake, self.generator, self.confiture = args.cmake, generator, args.confiture
        self.source, self.build, self.prefix = args.work / "sour ce", args.work / "bui ld", args.work / "pre fix"
        shutil.rmtree(args.work, ignore_errors=True)
        (self.source / "entities").mkdir(parents=True)
        shutil.copytree(args.prefix, self.prefix, symlinks=True)
        self.write("CMakeLists.txt", CMAKELISTS)
        self.write("specql.yaml", "tenancy: {crm: multi_tenant}\n")
        for name, text in ENTITIES.items():
            self.write(f"entities/{name}.yaml", text)
        self.list_entities()

    @property
    def sql_dir(self):
        return self.source / "db" / "sche ma"

    @property
    def schema(self):
        return self.build / "db" / "generated" / "schema_local.sql"

    def write(self, path, text):
        (self.source / path).write_text(text, encoding="utf-8")

    def edit(self, path, old, new):
        text = (self.source / path).read_text(encoding="utf-8")
        check(text.count(old) == 1, path, "does not hold once:", old)
        self.write(path, text.replace(old, new))

    def list_entities(self):
        names = sorted(p.name for p in (self.source / "entities").glob("*.yaml"))
        self.write("entities.cmake", "set(entities\n" + "".join(f"  entities/{n}\n" for n in names) + ")\n")

    def configure(self, *options, env=None):
        return run(self.cmake, "-S", self.source, "-B", self.build, "-G", self.generator,
                   f"-DCMAKE_PREFIX_PATH={self.prefix}", f"-DCONFITURE_EXECUTABLE={self.confiture}", *options, env=env)

    def build_all(self, *options, env=None):
        return run(self.cmake, "--build", self.build, "-j2", "-v", *options, env=env)

    def sql(self):
        return {str(p.relative_to(self.sql_dir)): p for p in sorted(self.sql_dir.rglob("*.sql"))}

    def times(self):
        return {name: path.stat().st_mtime_ns for name, path in self.sql().items()}


def steps_of(output):
    """How often each step ran; the look that Makefiles take at every build is none of them."""
    count = dict.fromkeys(STEPS, 0)
    for line in output.splitlines():
        match = re.search(r"specql[\"']? (scan|resolve|compile|link|assemble)\b.*--", line)
        if match and "--quick" not in line:
            count[match.group(1)] += 1
    return {step: n for step, n in count.items() if n}


class Session:
    """Builds after each edit and holds the result against what it should cost."""

    def __init__(self, project):
        self.project = project
        self.seen = {}

    def build(self, what, steps, moved=None):
        before = self.seen
        schema = self.project.schema.read_bytes() if self.project.schema.exists() else b""
        result = self.project.build_all()
        check(result.returncode == 0, what, "failed:\n", result.stdout)
        self.seen = self.project.times()
        ran = steps_of(result.stdout)
        check(ran == steps, f"{what}: ran {ran}, expected {steps}\n", result.stdout)
        changed = {name for name, time in self.seen.items() if before.get(name) != time}
        if moved is not None:
            check(changed == moved, f"{what}: wrote {sorted(changed)}, expected {sorted(moved)}")
        if "assemble" not in steps:
            check(self.project.schema.read_bytes() == schema, what, "changed the schema file")
        print(f"ok   {what}: {ran or 'nothing ran'}, {len(changed)} SQL files written")
        return result.stdout, changed


def files_of(project, entity):
    return {name for name in project.sql() if Path(name).name == f"{entity}.sql"}


def graph(args):
    project = Project(args, args.generator)
    session = Session(project)
    result = project.configure()
    check(result.returncode == 0, "configure failed:\n", result.stdout)
    everything = {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1}
    session.build("first build", everything)
    check({"10_tables/contact.sql", "20_constraints/contact.sql", "30_functions/contact.sql", "10_tables/user.sql",
           "00_foundation/000_app_foundation.sql"} <= set(project.sql()), "files are missing:", sorted(project.sql()))

    output, _ = session.build("second build", {}, set())
    if args.generator == "Ninja":
        check("no work to do" in output, "the second build had work to do:\n", output)

    project.write("entities/contact.yaml", "# a comment\n" + ENTITIES["contact"])
    session.build("a comment", {"scan": 1, "compile": 1, "link": 1}, set())
    session.build("nothing after a comment", {}, set())

    one = {"scan": 1, "compile": 1, "link": 1, "assemble": 1}
    project.edit("entities/contact.yaml", "error: not_a_lead", "error: no_lead")
    session.build("an action's body", one, {"30_functions/contact.sql"})
    project.edit("entities/company.yaml", "A company.", "A firm.")
    _, changed = session.build("a description", one)
    check(changed and changed <= files_of(project, "company"), "a description moved", sorted(changed))

    project.edit("entities/user.yaml", "  username: text!\n", "  username: text!\n  nickname: text\n")
    _, changed = session.build("a field nobody uses", {"scan": 1, "resolve": 1, "compile": 1, "link": 1, "assemble": 1})
    check(changed and changed <= files_of(project, "user"), "a field moved", sorted(changed))

    project.edit("specql.yaml", "{crm: multi_tenant}", "{crm: multi_tenant, core: shared}")
    session.build("a project file that means the same", {"resolve": 1}, set())

    project.write("entities/task.yaml", TASK)
    project.list_entities()
    _, changed = session.build("an entity added", {"scan": 1, "resolve": 1, "compile": 1, "link": 1, "assemble": 1})
    task = files_of(project, "task")
    check(task and task <= changed and all(n in task or n.startswith("00_") for n in changed), "added:", sorted(changed))
    check(b"projects.tb_task" in project.schema.read_bytes(), "the schema file lacks the added entity")

    (project.source / "entities/task.yaml").unlink()
    project.list_entities()
    session.build("an entity deleted", {"resolve": 1, "link": 1, "assemble": 1})
    check(not files_of(project, "task"), "files of a deleted entity are still there")
    check(b"tb_task" not in project.schema.read_bytes(), "the schema file still has the deleted entity")

    outputs(project, session)
    errors(project, session)
    relocated(project, session)


def outputs(project, session):
    """Deleted and edited outputs come back, and committed SQL survives `clean`."""
    link = {} if project.generator != "Ninja" else {"link": 1}
    target = project.sql_dir / "10_tables/contact.sql"
    bytes_before = target.read_bytes()
    target.unlink()
    session.build("an output deleted", link)
    check(target.read_bytes() == bytes_before, "the deleted output did not come back")
    target.write_bytes(bytes_before + b"-- mine\n")
    output, _ = session.build("an output edited", link)
    check(target.read_bytes() == bytes_before, "the edited output was not restored")
    check("edited-output" in output and "contact.sql" in output, "no warning names the edited output:\n", output)
    session.build("nothing after the repair", {}, set())

    check(project.build_all("--target", "clean").returncode == 0, "clean failed")
    check(target.read_bytes() == bytes_before, "clean deleted generated SQL from the source tree")
    session.build("everything after clean", {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1}, set())


def errors(project, session):
    """A mistake stops the build at its place in the file and leaves everything as it was."""
    before, schema = project.times(), project.schema.read_bytes()
    project.edit("entities/contact.yaml", "ref(Company)", "ref(Compny)")
    result = project.build_all()
    check(result.returncode != 0, "an unknown entity was accepted")
    check("contact.yaml:" in result.stdout and "unknown-entity" in result.stdout and "Company" in result.stdout,
          "the message does not help:\n", result.stdout)
    check(project.times() == before and project.schema.read_bytes() == schema, "a failed build wrote something")
    project.edit("entities/contact.yaml", "ref(Compny)", "ref(Company)")
    result = project.build_all()
    check(result.returncode == 0, "the corrected project does not build:\n", result.stdout)
    session.seen = project.times()
    check(session.seen == before, "correcting the mistake rewrote SQL")
    session.build("nothing after a corrected mistake", {}, set())


def relocated(project, session):
    """The package works from another place, and the other program makes the same bytes."""
    before = {name: path.read_bytes() for name, path in project.sql().items()}
    moved = project.prefix.with_name("moved pre fix")
    project.prefix.rename(moved)
    project.prefix = moved
    shutil.rmtree(project.build)
    result = project.configure()
    check(result.returncode == 0, "configure with the moved package failed:\n", result.stdout)
    session.build("everything with the package moved", {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1},
                  set())
    check({name: path.read_bytes() for name, path in project.sql().items()} == before, "other bytes from the moved package")


def package(args):
    """What find_package() and the functions refuse, and what they do without Confiture."""
    project = Project(args, "Unix Makefiles" if shutil.which("make") else "Ninja")

    def refused(text, *expected):
        project.write("CMakeLists.txt", text)
        shutil.rmtree(project.build, ignore_errors=True)
        result = project.configure()
        flat = " ".join(result.stdout.split())
        check(result.returncode != 0, "accepted:\n", text)
        check(all(e in flat for e in expected), "the message lacks", expected, ":\n", result.stdout)
        print("ok   refused:", expected[-1])

    add = "specql_add_entities(crm ENTITIES ${entities} PROJECT specql.yaml OUTPUT_BASE \"db/sche ma\")"
    refused(CMAKELISTS.replace("SpecQL 1.0", "SpecQL 99"), "SpecQL", "99")
    for option in ("REGISTRY r.yaml", "WITH_IMPACTS", "FRONTEND web", "IMPORTS other", "HAND_WRITTEN a.sql"):
        refused(CMAKELISTS.replace(add, add[:-1] + f" {option})"), "not supported yet", option.split()[0])
    refused(CMAKELISTS.replace(add, add[:-1] + " COLOUR red)"), "COLOUR")
    refused(CMAKELISTS.replace(add, "specql_add_entities(crm)"), "no ENTITIES")
    refused(CMAKELISTS.replace("${entities}", "entities/nobody.yaml"), "there is no file", "entities/nobody.yaml")
    refused(CMAKELISTS + add.replace("crm ", "two "), "OUTPUT_BASE", "belongs to the set 'crm'")

    project.write("CMakeLists.txt", CMAKELISTS)
    shutil.rmtree(project.build, ignore_errors=True)
    project.confiture = ""
    path = os.pathsep.join(d for d in os.environ["PATH"].split(os.pathsep) if not os.path.exists(f"{d}/confiture"))
    env = dict(os.environ, PATH=path)
    result = project.configure(f"-DCMAKE_PROGRAM_PATH={path.replace(os.pathsep, ';')}", env=env)
    check(result.returncode == 0 and "pip install fraiseql-confiture" in " ".join(result.stdout.split()),
          "without Confiture:\n", result.stdout)
    result = project.build_all(env=env)
    check(result.returncode == 0 and project.sql() and not project.schema.exists(), "no SQL without Confiture:\n",
          result.stdout)
    result = project.build_all("--target", "crm_db", env=env)
    check(result.returncode != 0 and "CONFITURE_EXECUTABLE" in result.stdout, "the message does not help:\n", result.stdout)
    print("ok   without Confiture: SQL, and a message for the schema file")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--confiture", default="")
    parser.add_argument("--generator")
    parser.add_argument("--package", action="store_true")
    args = parser.parse_args()
    if not args.package and not os.access(args.confiture, os.X_OK):
        print("skipped: Confiture is missing (CONFITURE_EXECUTABLE)")
        return 77
    try:
        package(args) if args.package else graph(args)
    except Failure as failure:
        print("FAILED", failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
