"""Projects of other shapes: several directories and sets, our sources as part of a project, a build for another machine, old
and new policies, a build inside the source directory."""

import os
import re
import shutil
import stat
import sys

from harness import ENTITIES, TASK, Project, check, flat, main, refused, run, steps_of, without_confiture

HEAD = """\
cmake_minimum_required(VERSION 3.20)
project(shapes LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
"""

SET = "specql_add_entities(one ENTITIES entities/company.yaml entities/contact.yaml entities/user.yaml)\n"


def built(project, what, steps, *options):
    result = project.build_all(*options)
    check(result.returncode == 0, what, "failed:\n", result.stdout)
    ran = steps_of(result.stdout)
    check(ran == steps, f"{what}: ran {ran}, expected {steps}\n", result.stdout)
    print(f"ok   {what}: {ran or 'nothing ran'}")
    return result


def several_sets(project):
    """The databases come first, the sets later and in other directories, and they refer to each other."""
    project.write("people/CMakeLists.txt",
                  "specql_add_entities(people ENTITIES user.yaml IMPORTS work OUTPUT_BASE sql)\n")
    project.write("people/user.yaml", ENTITIES["user"] + "  first_task: ref(Task)\n")
    project.write("work/CMakeLists.txt",
                  "specql_add_entities(work ENTITIES task.yaml IMPORTS people OUTPUT_BASE sql)\n"
                  "specql_add_confiture(work_db ENTITIES work)\n")
    project.write("work/task.yaml", TASK)
    project.fresh(HEAD + "specql_add_confiture(people_db ENTITIES people)\n"
                  "add_subdirectory(work)\nadd_subdirectory(people)\n")
    built(project, "two sets", {"scan": 2, "resolve": 2, "compile": 2, "link": 2, "assemble": 2})
    built(project, "two sets, again", {})
    schema = (project.build / "db/generated/schema_local.sql").read_text()
    check("core.tb_user" in schema and "CREATE TABLE projects.tb_task" not in schema, "people_db is not made of people")
    schema = (project.build / "work/db/generated/schema_local.sql").read_text()
    check("CREATE TABLE projects.tb_task" in schema, "work_db is not made of work")
    project.edit("work/task.yaml", "A task.", "Something to do.")
    built(project, "a change in one of two sets", {"scan": 1, "compile": 1, "link": 1, "assemble": 1})
    (project.source / "people/user.yaml").touch()
    built(project, "only the set that is asked for", {"scan": 1, "compile": 1, "link": 1}, "--target", "people")
    built(project, "nothing is left of it", {})

    # A lost interface comes back, though another set waits for it; what it says is the same.
    for name in ("people", "work"):
        lost = next((project.build / name / f"{name}.specql/iface").glob("*.iface"))
        text = lost.read_bytes()
        lost.unlink()
        built(project, f"an interface of {name} is lost", {"scan": 1, "resolve": 2})
        check(lost.read_bytes() == text, "the interface is another one")
        lost.unlink()
        built(project, "and again, for the set that imports it alone", {"scan": 1, "resolve": 1}, "--target",
              "work" if name == "people" else "people")
        built(project, "the rest", {"resolve": 1})
        built(project, "nothing is left of a lost interface", {})

    # What each set makes is its own, what it knows of the other is what the other's interface says.
    both = {"scan": 1, "resolve": 2, "compile": 2, "link": 2, "assemble": 2}
    project.edit("people/user.yaml", "schema: core", "schema: hr")
    built(project, "a schema that the other set uses", both)
    check("hr.tb_user" in (project.source / "work/sql/20_constraints/task.sql").read_text(), "the reference did not follow")
    check(not list((project.source / "work/sql").rglob("user.sql")), "work makes what people owns")
    built(project, "nothing after it", {})
    project.edit("people/user.yaml", "  username: text!\n", "  username: text!\n  nickname: text\n")
    built(project, "a field that the other set does not use", {"scan": 1, "resolve": 2, "compile": 1, "link": 1, "assemble": 1})
    project.edit("people/user.yaml", "schema: hr", "schema: core")
    project.edit("work/task.yaml", "ref(User)", "ref(Usr)")
    result = project.build_all()
    check(result.returncode != 0 and "unknown-entity" in result.stdout and "did you mean 'User'" in result.stdout,
          "an entity that the other set does not have:\n", result.stdout)
    project.edit("work/task.yaml", "ref(Usr)", "ref(User)")
    built(project, "only work, and of people what it must know", {"scan": 1, "resolve": 1, "compile": 1, "link": 1},
          "--target", "work")
    project.write("work/user.yaml", ENTITIES["user"])
    project.edit("work/CMakeLists.txt", "task.yaml", "task.yaml user.yaml")
    result = project.build_all()
    check(result.returncode != 0 and "duplicate-entity" in result.stdout, "one entity in two sets:\n", result.stdout)
    project.edit("work/CMakeLists.txt", "task.yaml user.yaml", "task.yaml")
    check(project.build_all().returncode == 0, "two sets do not build any more")

    project.edit("work/CMakeLists.txt", "OUTPUT_BASE sql", "OUTPUT_BASE ../people/sql")
    result = project.configure()
    check("belongs to the set 'work'" in flat(result), "two sets share an OUTPUT_BASE:\n", result.stdout)
    project.edit("work/CMakeLists.txt", "OUTPUT_BASE ../people/sql", "OUTPUT_BASE sql")
    project.edit("work/CMakeLists.txt", "IMPORTS people", "IMPORTS peple")
    result = project.configure()
    check("specql_add_entities(work)" in flat(result) and "there is no entity set 'peple'" in flat(result) and
          result.stdout.count("CMake Error") == 1, "a set that is not there:\n", result.stdout)
    project.edit("work/CMakeLists.txt", "IMPORTS peple", "IMPORTS work")
    check("IMPORTS names the set itself" in flat(project.configure()), "a set imports itself")

    project.write("one/CMakeLists.txt", "find_package(SpecQL 1.0 REQUIRED)\n")
    project.write("two/CMakeLists.txt", SET)
    refused(project, HEAD.replace("find_package(SpecQL 1.0 REQUIRED)\n", "add_subdirectory(one)\nadd_subdirectory(two)\n"),
            "specql_add_entities(one): the program is not known in", "call find_package(SpecQL) there")


def shared_directory(project):
    """Two projects that know nothing of each other, and one directory: the second is stopped before it removes anything."""
    project.write("one/CMakeLists.txt", HEAD + "specql_add_entities(people ENTITIES user.yaml OUTPUT_BASE ../sql)\n")
    project.write("one/user.yaml", ENTITIES["user"])
    project.write("two/CMakeLists.txt", HEAD + "specql_add_entities(firms ENTITIES company.yaml OUTPUT_BASE ../sql)\n")
    project.write("two/company.yaml", ENTITIES["company"])
    source, build = project.source, project.build

    def build_it(name, tree):
        project.source, project.build = source / name, build / tree
        result = project.configure()
        check(result.returncode == 0, name, "does not configure:\n", result.stdout)
        result = project.build_all()
        project.source, project.build = source, build
        return result

    shutil.rmtree(build, ignore_errors=True)
    check(build_it("one", "one").returncode == 0, "the first project does not build")
    files = {p: p.stat().st_mtime_ns for p in (source / "sql").rglob("*")}
    result = build_it("two", "two")
    check(result.returncode != 0 and "holds the SQL of the set 'people'" in result.stdout, "the second project:\n", result.stdout)
    there = {p: p.stat().st_mtime_ns for p in (source / "sql").rglob("*") if p.name not in ("company.sql",)}
    check({p: t for p, t in there.items() if p.is_file()} == {p: t for p, t in files.items() if p.is_file()},
          "the second project changed files of the first")
    (source / "sql/10_tables/company.sql").unlink(missing_ok=True)
    # Another build tree of the first one is no other set.
    check(not steps_of(build_it("one", "one").stdout), "the first project has work left")
    result = build_it("one", "three")
    check(result.returncode == 0 and "warning" not in result.stdout, "another build tree:\n", result.stdout)
    shutil.rmtree(source / "sql")
    print("ok   two projects, one directory")


def options(project):
    """OPTIONS reach every step; <set>_codegen makes what is generated."""
    project.fresh(HEAD + SET.replace(")\n", " OPTIONS --hermetic -W error=required-reference-cycle)\n"))
    every = {"scan": 3, "resolve": 1, "compile": 3, "link": 1}
    result = built(project, "options", every, "--target", "one_codegen")
    lines = [line for line in result.stdout.splitlines() if "--quick" not in line]
    for step in every:
        given = [line for line in lines if f" {step} " in line and "--stamp" in line]
        check(given and all("--hermetic -W error=required-reference-cycle" in line for line in given), step, "lacks OPTIONS:\n",
              *given)
    built(project, "options, again", {})
    project.write("CMakeLists.txt", HEAD + SET.replace(")\n", " OPTIONS -W no-such-warning)\n"))
    result = project.build_all()
    check(result.returncode != 0 and "no-such-warning" in result.stdout, "an option that is none:\n", result.stdout)
    project.write("CMakeLists.txt", HEAD + SET)
    built(project, "no options", every)


def policies(project):
    """Our functions have policies of their own, whatever the project's are, and nothing to warn of."""
    version = re.search(r"version (\d+)\.(\d+)", run(project.cmake, "--version").stdout)
    major, minor = int(version.group(1)), int(version.group(2))
    for asked in ("3.5", f"{major}.{minor}", f"3.5...{major}.{minor}"):
        head = HEAD.replace("VERSION 3.20", f"VERSION {asked}")
        result = project.fresh(head + SET)
        warnings = [line for line in result.stdout.splitlines() if "Warning" in line and "Deprecation" not in line]
        check(not warnings, "policies of", asked, ":\n", result.stdout)
        built(project, f"policies of {asked}", {"scan": 3, "resolve": 1, "compile": 3, "link": 1})
        built(project, f"policies of {asked}, again", {})


def odd_names(project):
    """What CMake's readers of depfiles take in a name: touched and deleted outputs are seen, and the build after is quiet."""
    project.fresh(HEAD + SET.replace(")\n", ' OUTPUT_BASE "o%d (d) {n}@me!,+~")\n'))
    built(project, "odd names", {"scan": 3, "resolve": 1, "compile": 3, "link": 1})
    built(project, "odd names, again", {})
    target = project.source / "o%d (d) {n}@me!,+~/10_tables/contact.sql"
    text = target.read_bytes()
    target.unlink()
    built(project, "odd names, an output deleted", {"link": 1} if project.ninja else {})
    check(target.read_bytes() == text, "the output did not come back")
    built(project, "odd names, at the end", {})


def other_machine(project):
    """A toolchain file for another machine; the package's own program does not run here."""
    toolchain = "set(CMAKE_SYSTEM_NAME Linux)\nset(CMAKE_SYSTEM_PROCESSOR riscv64)\n"
    project.write("tool chain.cmake", toolchain)
    option = f"-DCMAKE_TOOLCHAIN_FILE={project.source}/tool chain.cmake"
    refused(project, HEAD + SET, "Cross compiling: set SPECQL_EXECUTABLE", options=[option])

    here = project.source / "he re/specql"
    here.parent.mkdir()
    shutil.copy2(project.prefix / "bin/specql", here)
    program = project.prefix / "bin/specql"
    program.write_text("#!/bin/sh\necho 'not for this machine' >&2\nexit 126\n")
    result = project.fresh(HEAD + SET, option, f"-DSPECQL_EXECUTABLE={here}")
    check("Warning" not in result.stdout, "cross compiling warns:\n", result.stdout)
    built(project, "another machine", {"scan": 3, "resolve": 1, "compile": 3, "link": 1})
    project.write("tool chain.cmake", toolchain + f'set(SPECQL_EXECUTABLE "{here}")\n')
    project.fresh(HEAD + SET, option)
    built(project, "another machine, all in the toolchain file", {"scan": 3, "resolve": 1, "compile": 3, "link": 1})

    refused(project, HEAD + SET, "does not run as specql (126): not for this machine")
    refused(project, HEAD + SET, "'/no/specql' does not run as specql", options=["-DSPECQL_EXECUTABLE=/no/specql"])
    old = project.source / "old specql"
    old.write_text("#!/bin/sh\necho specql 0.9.0\n")
    old.chmod(old.stat().st_mode | stat.S_IXUSR)
    refused(project, HEAD + SET, "is SpecQL 0.9.0, older than this package", options=[f"-DSPECQL_EXECUTABLE={old}"])
    shutil.copy2(here, program)


def in_source(project):
    """A build inside the source directory, which resolve then does not watch."""
    build, project.build = project.build, project.source
    project.write("CMakeLists.txt", HEAD + SET)
    check(project.configure().returncode == 0, "configuring inside the source directory failed")
    built(project, "inside the source directory", {"scan": 3, "resolve": 1, "compile": 3, "link": 1})
    built(project, "inside the source directory, again", {})
    project.build = build
    shutil.rmtree(project.source)


def part_of_project(args):
    """Our own sources, built by the project that uses them."""
    project = Project(args, args.generator)
    project.confiture = ""
    options = "set(SPECQL_STATIC_TOOL OFF)\nset(CMAKE_BUILD_TYPE Debug)\n"
    every = {"scan": 3, "resolve": 1, "compile": 3, "link": 1}
    below = options + f'add_subdirectory("{args.root}" specql EXCLUDE_FROM_ALL)\n'
    project.fresh(HEAD.replace("find_package(SpecQL 1.0 REQUIRED)\n", below) + SET)
    result = built(project, "sources below", every)
    check("Building C object" in result.stdout or "cc" in result.stdout, "the program was not built:\n", result.stdout)
    built(project, "sources below, again", {})
    # In the same directory of the build tree: compiled once.
    fetched = (options + "include(FetchContent)\n"
               f'FetchContent_Declare(SpecQL SOURCE_DIR "{args.root}" BINARY_DIR "${{CMAKE_BINARY_DIR}}/specql")\n'
               "FetchContent_MakeAvailable(SpecQL)\n")
    project.write("CMakeLists.txt", HEAD.replace("find_package(SpecQL 1.0 REQUIRED)\n", fetched) + SET)
    shutil.rmtree(project.build / "one.specql")
    check(project.configure().returncode == 0, "sources fetched: configuring failed")
    built(project, "sources fetched", every)
    built(project, "sources fetched, again", {})
    binary = next(project.build.rglob("tool/**/specql"))
    os.utime(binary)
    built(project, "the program is new", {"scan": 3, "resolve": 1, "compile": 3, "link": 1})


def test(args):
    project = Project(args, args.generator)
    several_sets(project)
    project.confiture = ""
    env, _ = without_confiture()
    os.environ.update(env)
    shared_directory(project)
    options(project)
    policies(project)
    odd_names(project)
    other_machine(project)
    in_source(project)
    if args.generator == "Ninja":
        part_of_project(args)


if __name__ == "__main__":
    sys.exit(main(test))
