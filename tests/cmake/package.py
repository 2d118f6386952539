"""What find_package() and the functions refuse, with one clear line each; what they do without Confiture, or with one that
is broken; which project file a set takes."""

import os
import shutil
import stat
import sys

from harness import CMAKELISTS, Project, check, flat, main, refused, steps_of, without_confiture

ADD = "specql_add_entities(crm ENTITIES ${entities} PROJECT specql.yaml OUTPUT_BASE \"db/sche ma\")"
DATABASE = "specql_add_confiture(crm_db ENTITIES crm)"


def arguments(project):
    env, option = without_confiture()

    def no(text, *expected):
        refused(project, text, *expected, options=[option], env=env)

    def add(more):
        return CMAKELISTS.replace(ADD, ADD[:-1] + f" {more})")

    for version in ("99", "0.9", "99 EXACT"):
        no(CMAKELISTS.replace("SpecQL 1.0", f"SpecQL {version}"), "SpecQL", "version", version.split()[0])
    no(CMAKELISTS.replace("SpecQL 1.0 REQUIRED", "SpecQL 1.0 REQUIRED COMPONENTS Jam"), "component", "Jam")
    no(add("FRONTEND web GRAPHQL v3"), "GRAPHQL is v1 or v2, not 'v3'")
    no(add("REACT_QUERY"), "GRAPHQL and REACT_QUERY are for the files of FRONTEND")
    no(add("FRONTEND web") + ADD.replace("crm ", "two ").replace("db/sche ma", "other")[:-1] + " FRONTEND web)\n",
       "FRONTEND", "belongs to the set 'crm'")
    no(add("OPTIONS"), "no value for OPTIONS")
    no(add("COLOUR red"), "unknown arguments: COLOUR;red")
    no(add("GRANULARITY fine"), "GRANULARITY is auto, entity or chunk, not 'fine'")
    no(CMAKELISTS.replace(ADD, "specql_add_entities(crm)"), "no ENTITIES")
    no(CMAKELISTS.replace("${entities}", "entities/nobody.yaml"), "there is no file 'entities/nobody.yaml'")
    no(CMAKELISTS.replace("PROJECT specql.yaml", "PROJECT spceql.yaml"),
       "specql_add_entities(crm): there is no project file 'spceql.yaml'")
    no(CMAKELISTS.replace("PROJECT specql.yaml", "PROJECT entities"), "there is no project file 'entities'")
    for external in ("User", "core.User:multi", "core.", ".User", "core.User.id", "core-x.User"):
        no(add(f"EXTERNAL core.Locale:shared {external}"), f"EXTERNAL '{external}' does not name an entity",
           "schema.Entity")
    for letter in ("#", "$", ":", "'", "&", "=") if project.ninja else ():
        no(CMAKELISTS.replace("db/sche ma", "db/a\\" + letter + "b" if letter == "$" else f"db/a{letter}b"),
           f"has a '{letter}' in its name", "choose another directory")
    no(CMAKELISTS + ADD.replace("crm ", "two "), "OUTPUT_BASE", "belongs to the set 'crm'")
    no(CMAKELISTS.replace("ENTITIES crm)", "ENTITIES crn)"),
       "specql_add_confiture(crm_db) in", "there is no entity set 'crn'; specql_add_entities() made: crm")
    no(CMAKELISTS.replace("ENTITIES crm)", "ENTITIES crm_scan)"), "there is no entity set 'crm_scan'")
    no(CMAKELISTS.replace(DATABASE, "specql_add_confiture(crm_db)"), "ENTITIES must name a set")
    no(CMAKELISTS.replace(DATABASE, DATABASE[:-1] + " CONFIG db/environments/local.yaml)"), "there is no file", "local.yaml'")
    no(CMAKELISTS.replace(DATABASE, DATABASE[:-1] + " CONFIG local.yaml)"), "CONFIG", "is none")


def confiture_missing(project):
    env, option = without_confiture()
    project.write("CMakeLists.txt", CMAKELISTS)
    shutil.rmtree(project.build, ignore_errors=True)
    result = project.configure(option, env=env)
    check(result.returncode == 0 and "pip install fraiseql-confiture" in flat(result), "without Confiture:\n", result.stdout)
    check("CMake Warning" not in result.stdout, "not to have Confiture is no mistake:\n", result.stdout)
    result = project.build_all(env=env)
    check(result.returncode == 0 and project.sql() and not project.schema.exists(), "no SQL without Confiture:\n",
          result.stdout)
    result = project.build_all("--target", "crm_db", env=env)
    check(result.returncode != 0 and "CONFITURE_EXECUTABLE" in result.stdout, "the message does not help:\n", result.stdout)
    result = project.build_all("--target", "crm_db_apply", env=env)
    check(result.returncode != 0 and "specql: Confiture was not found. Set CONFITURE_EXECUTABLE" in
          result.stdout, "the message does not help:\n", result.stdout)
    refused(project, CMAKELISTS.replace("SpecQL 1.0 REQUIRED", "SpecQL 1.0 REQUIRED COMPONENTS Confiture"),
            "Confiture was not found. Install it", options=[option], env=env)
    print("ok   without Confiture: SQL, and a message for everything else")


def confiture_broken(project):
    program = project.source / "my confiture"
    answers = {
        "echo 'Traceback: no module named pglast' >&2; exit 3":
            (f"'{program} --version' fails (3): Traceback: no module named pglast", None),
        "echo Hello": (f"'{program} --version' names no version; it says: 'Hello'", None),
        "echo confiture version 0.19.1":
            ("crm_db_apply, crm_db_migrate and the like: they need 0.20", f"needs Confiture 0.20 or newer; '{program}' is 0.19.1."),
    }
    project.write("CMakeLists.txt", CMAKELISTS)

    def configured(what, expected, refusal):
        shutil.rmtree(project.build, ignore_errors=True)
        result = project.configure()
        check(result.returncode == 0 and expected in flat(result), what, "- configuring says:\n", result.stdout)
        check("version  " not in result.stdout and "\"\"" not in result.stdout, what, "- an empty version:\n", result.stdout)
        result = project.build_all("--target", "crm_db_status")
        check(result.returncode != 0 and refusal in flat(result), what, "- crm_db_status says:\n", result.stdout)
        print("ok   Confiture:", what)

    for text, (expected, refusal) in answers.items():
        program.write_text(f"#!/bin/sh\n{text}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        project.confiture = program
        configured(text, expected, refusal or expected)
    check("CMake Warning" in project.configure("-DCONFITURE_EXECUTABLE=/nope").stdout, "no warning")
    project.confiture = "/nope"
    missing = "CONFITURE_EXECUTABLE is '/nope', and there is no such program"
    configured("a program that is not there", missing, missing)
    check(project.build_all().returncode == 0 and project.sql(), "no SQL with a broken Confiture")


def project_files(project):
    """The file `specql generate` would take is taken; its coming and going is seen; NONE leaves it out."""
    env, option = without_confiture()
    project.confiture = ""
    table = project.sql_dir / "10_tables/contact.sql"

    def built(what, tenant, text=None):
        if text is not None:
            project.write("CMakeLists.txt", text)
            shutil.rmtree(project.build, ignore_errors=True)
            result = project.configure(option, env=env)
            check(result.returncode == 0, what, ":\n", result.stdout)
        result = project.build_all(env=env)
        check(result.returncode == 0, what, ":\n", result.stdout)
        check(("tenant_id" in table.read_text()) == tenant, what, "- tenancy is not", tenant, ":\n", result.stdout)
        again = project.build_all(env=env)
        # The build after one that saw the file come is the one that runs CMake.
        again = project.build_all(env=env) if "Configuring done" in again.stdout else again
        check(not steps_of(again.stdout), what, "- there is work left:\n", again.stdout)
        print("ok   project file:", what)

    plain = CMAKELISTS.replace(" PROJECT specql.yaml", "")
    given = project.source / "specql.yaml"
    text = given.read_text()
    built("beside CMakeLists.txt", True, plain)
    given.unlink()
    built("gone", False)
    given.write_text(text)
    built("back", True)
    given.write_text(text.replace("multi_tenant", "shared"))
    built("changed after it came", False)
    given.write_text(text)
    built("PROJECT NONE", False, CMAKELISTS.replace("PROJECT specql.yaml", "PROJECT NONE"))
    built("PROJECT \"\"", False, CMAKELISTS.replace("PROJECT specql.yaml", "PROJECT \"\""))
    built("PROJECT \"\" at the end", False, plain.replace("OUTPUT_BASE \"db/sche ma\"", "OUTPUT_BASE \"db/sche ma\" PROJECT \"\""))
    given.rename(project.source / "other.yaml")
    built("another name", True, CMAKELISTS.replace("PROJECT specql.yaml", "PROJECT other.yaml"))


def test(args):
    project = Project(args, args.generator)
    project.confiture = ""
    arguments(project)
    confiture_missing(project)
    confiture_broken(project)
    shutil.rmtree(project.source / "db")
    project_files(project)


if __name__ == "__main__":
    sys.exit(main(test, needs_confiture=False))
