"""A project that uses the package, for the tests beside this file: it is configured, built, edited; its commands are
counted and its files watched. Every path has a space and a letter outside ASCII in it.
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
        self.source, self.build, self.prefix = args.work / "söur ce", args.work / "büi ld", args.work / "pre fïx"
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

    @property
    def ninja(self):
        return self.generator.startswith("Ninja")

    def write(self, path, text):
        path = self.source / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def fresh(self, text, *options, env=None):
        """Configures TEXT in an empty build tree."""
        self.write("CMakeLists.txt", text)
        shutil.rmtree(self.build, ignore_errors=True)
        result = self.configure(*options, env=env)
        check(result.returncode == 0, "configuring failed:\n", text, result.stdout)
        return result

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
        if "assemble" not in steps and schema:
            check(self.project.schema.read_bytes() == schema, what, "changed the schema file")
        print(f"ok   {what}: {ran or 'nothing ran'}, {len(changed)} SQL files written")
        return result.stdout, changed


def files_of(project, entity):
    return {name for name in project.sql() if Path(name).name == f"{entity}.sql"}


def flat(result):
    """What was said, without the line breaks CMake puts in."""
    return " ".join(result.stdout.split())


def without_confiture():
    """An environment whose PATH has no Confiture, and the option that keeps CMake from looking elsewhere."""
    path = os.pathsep.join(d for d in os.environ["PATH"].split(os.pathsep) if not os.path.exists(f"{d}/confiture"))
    return dict(os.environ, PATH=path), f"-DCMAKE_PROGRAM_PATH={path.replace(os.pathsep, ';')}"


def refused(project, text, *expected, options=(), env=None):
    """Configuring TEXT must fail with one message that says EXPECTED."""
    project.write("CMakeLists.txt", text)
    shutil.rmtree(project.build, ignore_errors=True)
    result = project.configure(*options, env=env)
    said = flat(result)
    check(result.returncode != 0, "accepted:\n", text)
    check(all(e in said for e in expected), "the message lacks", expected, ":\n", result.stdout)
    check(said.count("CMake Error") == 1, "more than one message:\n", result.stdout)
    print("ok   refused:", expected[-1])


def main(test, needs_confiture=True):
    parser = argparse.ArgumentParser()
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--prefix", type=Path, required=True, help="the installed package")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--root", type=Path, required=True, help="our source tree")
    parser.add_argument("--confiture", default="")
    parser.add_argument("--generator", default="Ninja")
    args = parser.parse_args()
    if needs_confiture and not os.access(args.confiture, os.X_OK):
        print("skipped: Confiture is missing (CONFITURE_EXECUTABLE)")
        return 77
    try:
        test(args)
    except Failure as failure:
        print("FAILED", failure)
        return 1
    return 0
