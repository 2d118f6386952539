"""SQL files of the user in the schema: what an edit of one runs, that they are only read, and what is refused."""

import sys

from harness import CMAKELISTS, Project, Session, check, main, refused, run

ADD = 'OUTPUT_BASE "db/sche ma"'
FILES = ["s ql/15_audit/log.sql", "s ql/25_views/busy.sql"]
LOG = "CREATE TABLE crm.log (id INTEGER); -- größer"


def text(*files):
    return CMAKELISTS.replace(ADD, ADD + " HAND_WRITTEN " + " ".join(f'"{f}"' for f in files)) if files else CMAKELISTS


def built(project, what):
    result = run(project.cmake, "--build", project.build, "--target", "crm_check")
    check(result.returncode == 0, what, ": crm_check fails:\n", result.stdout)
    specql = project.prefix / "bin" / "specql"
    for path in (project.schema, project.sql_dir):
        result = run(specql, "verify", path)
        check(result.returncode == 0, what, ": verify fails:\n", result.stdout)


def edits(project):
    project.write(FILES[0], LOG)
    project.write(FILES[1], "CREATE VIEW crm.busy AS SELECT id FROM crm.log;\r\n")
    project.fresh(text(*FILES))
    session = Session(project)
    session.build("first build", {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1})
    schema = project.schema.read_text(encoding="utf-8")
    places = [schema.index(t) for t in ("CREATE TABLE crm.tb_contact", LOG, "CREATE VIEW crm.busy", "crm.qualify_lead")]
    check(places == sorted(places), "the files are in another order:", places)
    check((project.source / FILES[1]).read_bytes().endswith(b"\r\n"), "the user's file was changed")
    built(project, "first build")
    session.build("nothing", {}, set())

    both = {"link": 1, "assemble": 1}
    project.edit(FILES[0], "INTEGER", "BIGINT")
    session.build("a hand-written file", both, {"15_audit/log.sql"})
    check("id BIGINT" in project.schema.read_text(encoding="utf-8"), "the edit did not arrive")
    built(project, "after the edit")
    (project.source / FILES[0]).touch()
    session.build("a touch", {"link": 1}, set())

    copy = project.sql_dir / "15_audit/log.sql"
    copy.unlink()
    session.build("the copy lost", {"link": 1} if project.ninja else {}, {"15_audit/log.sql"})
    session.build("nothing after that", {}, set())

    project.write("CMakeLists.txt", text(FILES[0]))
    session.build("one file less", both)
    check((project.source / FILES[1]).exists() and not (project.sql_dir / "25_views/busy.sql").exists(),
          "the user's file is gone, or the copy still there")
    project.write("CMakeLists.txt", text())
    session.build("none", both)
    check(not copy.exists() and "15_audit" not in project.schema.read_text(encoding="utf-8"), "the last one is still there")
    session.build("nothing again", {}, set())
    project.write("CMakeLists.txt", text(*FILES))
    session.build("both again", both)
    built(project, "both again")


def mistakes(project):
    refused(project, text("s ql/15_audit/none.sql"), "there is no HAND_WRITTEN file 's ql/15_audit/none.sql'")
    project.write("db/sche ma/15_audit/mine.sql", "SELECT 1;\n")
    refused(project, text("db/sche ma/15_audit/mine.sql"), "is in the OUTPUT_BASE")
    (project.source / "db/sche ma/15_audit/mine.sql").unlink()
    project.write("s ql/10_tables/contact.sql", "SELECT 1;\n")
    project.fresh(text("s ql/10_tables/contact.sql"))
    before = project.times()
    result = project.build_all()
    check(result.returncode != 0 and "would become '10_tables/contact.sql'" in result.stdout, "a collision:\n", result.stdout)
    check(project.times() == before or "hand" not in (project.sql_dir / "10_tables/contact.sql").read_text(),
          "the table was overwritten")
    print("ok   a file with the name of a generated one")


def test(args):
    project = Project(args, args.generator)
    edits(project)
    mistakes(project)


if __name__ == "__main__":
    sys.exit(main(test))
