"""What an edit costs: the table of README, counted command by command and file by file, on one generator."""

import os
import shutil
import sys
from pathlib import Path

from harness import CMAKELISTS, ENTITIES, STEPS, TASK, Project, Session, check, files_of, main

EVERYTHING = {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1}
ALL_BUT_CONFITURE = {step: count for step, count in EVERYTHING.items() if step != "assemble"}


def test(args):
    project = Project(args, args.generator)
    session = Session(project)
    result = project.configure()
    check(result.returncode == 0, "configure failed:\n", result.stdout)
    session.build("first build", EVERYTHING)
    check({"10_tables/contact.sql", "20_constraints/contact.sql", "30_functions/contact.sql", "10_tables/user.sql",
           "00_foundation/000_app_foundation.sql"} <= set(project.sql()), "files are missing:", sorted(project.sql()))

    output, _ = session.build("second build", {}, set())
    if project.ninja:
        check("no work to do" in output, "the second build had work to do:\n", output)

    one_without_effect = {"scan": 1, "compile": 1, "link": 1}
    os.utime(project.source / "entities/contact.yaml")
    session.build("a touch", one_without_effect, set())
    project.write("entities/contact.yaml", "# a comment\n" + ENTITIES["contact"])
    session.build("a comment", one_without_effect, set())
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

    project.edit("entities/company.yaml", "schema: crm", "schema: firms")
    _, changed = session.build("what others use of an entity",
                               {"scan": 1, "resolve": 1, "compile": 2, "link": 1, "assemble": 1})
    both = files_of(project, "company") | files_of(project, "contact")
    check(files_of(project, "contact") & changed and all(n in both or n.startswith("00_") for n in changed),
          "the reference's target moved", sorted(changed))
    project.edit("entities/company.yaml", "schema: firms", "schema: crm")
    session.build("back", {"scan": 1, "resolve": 1, "compile": 2, "link": 1, "assemble": 1}, changed)

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

    user = project.source / "entities/user.yaml"
    before = files_of(project, "user")
    user.rename(user.with_name("person.yaml"))
    project.edit("entities/person.yaml", "entity: User", "entity: Person")
    project.list_entities()
    _, changed = session.build("an entity renamed", {"scan": 1, "resolve": 1, "compile": 1, "link": 1, "assemble": 1},
                               {name.replace("user.sql", "person.sql") for name in before})
    check(not files_of(project, "user"), "files of a renamed entity are still there")

    options(project, session)
    tool(project, session)
    outputs(project, session)
    errors(project, session)
    relocated(project, session)


def options(project, session):
    """What an option changes, and nothing else."""
    option = "PROJECT specql.yaml EXTERNAL core.Locale:shared"
    project.write("CMakeLists.txt", CMAKELISTS.replace("PROJECT specql.yaml", option))
    session.build("another external entity", {"resolve": 1}, set())
    project.write("CMakeLists.txt", CMAKELISTS.replace("PROJECT specql.yaml", option + " GRANULARITY chunk"))
    session.build("one chunk for all", {"scan": 1, "resolve": 1, "compile": 1, "link": 1}, set())
    project.write("CMakeLists.txt", CMAKELISTS)
    session.build("a chunk for each again", {"resolve": 1, "link": 1}, set())


def tool(project, session):
    """Another program makes everything again, by its time or, where a package manager gave it an old one, by its content, which is
    looked at when its directory has a new time."""
    program = project.prefix / "bin/specql"
    with open(program, "ab") as f:
        f.write(b"1")
    session.build("another program", ALL_BUT_CONFITURE, set())
    with open(program, "ab") as f:
        f.write(b"2")
    os.utime(program, (1, 1))
    session.build("another program of old times in the old file", {}, set())
    check(project.configure().returncode == 0, "configuring again failed")
    session.build("the same, once CMake has run", ALL_BUT_CONFITURE, set())
    new = program.with_name("new")
    shutil.copy2(program, new)
    with open(new, "ab") as f:
        f.write(b"3")
    os.utime(new, (1, 1))
    new.rename(program)
    session.build("another program of old times, installed", ALL_BUT_CONFITURE, set())
    program.with_name("neighbour").touch()
    session.build("another program beside it", {}, set())


def outputs(project, session):
    """Deleted and edited outputs come back, and committed SQL survives `clean`."""
    link = {"link": 1} if project.ninja else {}
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
    os.utime(target)
    session.build("an output touched", link, {"10_tables/contact.sql"})
    for path in project.sql().values():
        path.unlink()
    _, changed = session.build("all outputs deleted", link)
    check(changed == set(project.sql()) and target.read_bytes() == bytes_before, "not all came back:", sorted(changed))
    project.schema.unlink()
    session.build("the schema file deleted", {"assemble": 1}, set())
    committed(project, target)
    session.build("nothing after the checks", {})
    # Makefiles make the last two in the look that is part of every build.
    for private, steps in (("iface/contact.iface", {"scan": 1, "resolve": 1}),
                           ("imports/contact.imports", {"resolve": 1, "compile": 1, "link": 1}),
                           ("manifest", {"link": 1, "assemble": 1})):
        (project.build / "crm.specql" / private).unlink()
        if not project.ninja and private != "iface/contact.iface":
            steps = {step: n for step, n in steps.items() if step != min(steps, key=STEPS.index)}
        session.build(f"{private} deleted", steps, set())
        session.build("nothing after it", {}, set())

    check(project.build_all("--target", "clean").returncode == 0, "clean failed")
    check(target.read_bytes() == bytes_before, "clean deleted generated SQL from the source tree")
    session.build("everything after clean", EVERYTHING, set())


def committed(project, target):
    """crm_check sees what no build sees, and changes nothing."""

    def asked(what, *expected):
        result = project.build_all("--target", "crm_check")
        check((result.returncode != 0) == bool(expected), what, "- crm_check says:\n", result.stdout)
        check(all(e in result.stdout for e in expected), what, "- crm_check lacks", expected, ":\n", result.stdout)
        print("ok   check:", what)

    asked("as generated")
    text, times = target.read_bytes(), target.stat()
    check(text.count(b"crm.tb_contact") > 0, "no such table")
    target.write_bytes(text.replace(b"crm.tb_contact", b"crm.tb_cantoct"))
    os.utime(target, ns=(times.st_atime_ns, times.st_mtime_ns))
    edited = target.read_bytes()
    asked("edited, with size and time kept", "1 file in", "is not what would be generated", "10_tables/contact.sql")
    check(target.read_bytes() == edited, "crm_check wrote a file")
    target.write_bytes(text)
    target.unlink()
    asked("deleted", "10_tables/contact.sql")
    target.write_bytes(text)
    before = (project.source / "entities/contact.yaml").read_text()
    project.edit("entities/contact.yaml", "error: no_lead", "error: other")
    asked("an entity that was changed", "1 file in", "30_functions/contact.sql")
    project.write("entities/contact.yaml", before)
    asked("back")
    result = project.build_all()
    check(result.returncode == 0 and target.read_bytes() == text, "the build after the checks:\n", result.stdout)


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
    session.build("everything with the package moved", EVERYTHING, set())
    check({name: path.read_bytes() for name, path in project.sql().items()} == before, "other bytes from the moved package")


if __name__ == "__main__":
    sys.exit(main(test))
