"""Names of entity files and of their directories: followed exactly, or refused when CMake runs. Each entity extends another
file, so that its own name is also in the depfile that CMake rewrites for Ninja."""

import shutil
import sys

from harness import Project, check, main, refused, steps_of

TEXT = """\
cmake_minimum_required(VERSION 3.20)
project(names LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
specql_add_entities(names ENTITIES [==[%s]==] INCLUDE modules OUTPUT_BASE sql)
"""

FOLLOWED = ["two words", "a  b", " lead", "a%b", "a+b,c@d", "a~b", "a(b)", "a[b]", "a{b}", "a!b", "-a", "ü", "a%x/b", "a [b]/c"]

# Our own steps refuse to write them into a depfile; Makefiles need none.
NO_DEPFILE = ["a'b", 'a"b', "a&b", "a^b", "a*b", "a?b", "a<b", "a>b", "a=b", "a`b", "a=b/c"]

# CMake's reader of depfiles takes these for other names.
NOT_IN_NINJA = ["a$b", "$(x)", "#", "a#b", "$x/b", "#x/b"]

NEVER = ["a:b", "a;b", "a|b", "a\\b", "tab\tb", "a:b/c", "a;b/c"]


def begin(project, name):
    shutil.rmtree(project.source / "d", ignore_errors=True)
    shutil.rmtree(project.source / "sql", ignore_errors=True)
    path = f"d/{name}.yaml"
    project.write(path, "entity: Thing\nschema: crm\nextends:\n  from: base\n")
    return path


def followed(project, name):
    path = begin(project, name)
    project.fresh(TEXT % path)
    every = {"scan": 1, "resolve": 1, "compile": 1, "link": 1}

    def ran(what, steps):
        result = project.build_all()
        check(result.returncode == 0 and steps_of(result.stdout) == steps, repr(name), what, "ran", steps_of(result.stdout), "\n",
              result.stdout)

    ran("at first", every)
    ran("again", {})
    (project.source / path).touch() # an entity that extends others: resolve reads it, too
    ran("touched", every if project.ninja else {step: n for step, n in every.items() if step != "resolve"})
    ran("after that", {})


def refused_by_step(project, name):
    path = begin(project, name)
    project.fresh(TEXT % path)
    result = project.build_all()
    check(result.returncode != 0 and "bad-path" in result.stdout, repr(name), "was taken:\n", result.stdout)


def test(args):
    project = Project(args, args.generator)
    project.confiture = ""
    project.write("modules/base.yaml", "entity: Base\nschema: crm\nfields:\n  code: text!\n")
    for name in FOLLOWED + ([] if project.ninja else NO_DEPFILE + NOT_IN_NINJA):
        followed(project, name)
    for name in NO_DEPFILE if project.ninja else ():
        refused_by_step(project, name)
    for name in NEVER + (NOT_IN_NINJA if project.ninja else []):
        refused(project, TEXT % begin(project, name), "in its name, which", "cannot follow", "choose another name")
    print("ok   names of entity files")


if __name__ == "__main__":
    sys.exit(main(test, needs_confiture=False))
