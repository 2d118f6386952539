"""Files for clients of the API as products of the build: where they go, what an edit writes of them, and that they come back."""

import sys

from harness import Project, Session, check, main

SET = """\
cmake_minimum_required(VERSION 3.20)
project(clients LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
include(entities.cmake)
specql_add_entities(crm ENTITIES ${entities} PROJECT specql.yaml OUTPUT_BASE "db/sche ma" %s)
specql_add_confiture(crm_db ENTITIES crm)
"""


def test(args):
    project = Project(args, args.generator)
    web = project.source / "wéb app"
    project.fresh(SET % 'FRONTEND "wéb app"')
    session = Session(project)
    every = {"scan": 3, "resolve": 1, "compile": 3, "link": 1}
    session.build("first build", {**every, "assemble": 1})
    session.build("nothing", {}, set())
    files = {p.name: p for p in web.iterdir() if p.suffix in (".ts", ".json", ".tsx")}
    check({"types.ts", "mutation-impacts.json"} <= set(files), "files for clients:", sorted(files))
    types = files["types.ts"].read_text()
    check("interface Contact" in types and not (web / "fragments").exists(), "types:\n", types)

    times = {name: path.stat().st_mtime_ns for name, path in files.items()}
    project.edit("entities/contact.yaml", "entity: Contact", "# a comment\nentity: Contact")
    session.build("a comment", {"scan": 1, "compile": 1, "link": 1}, set())
    check({name: path.stat().st_mtime_ns for name, path in files.items()} == times, "a comment moved files for clients")
    project.edit("entities/contact.yaml", "fields:\n", "fields:\n  nickname: text\n")
    session.build("a field", {"scan": 1, "resolve": 1, "compile": 1, "link": 1, "assemble": 1})
    check("nickname" in files["types.ts"].read_text(), "the field did not arrive")
    types = files["types.ts"].read_text()
    files["types.ts"].unlink()
    session.build("types lost", {"link": 1} if project.ninja else {}, set())
    check(files["types.ts"].read_text() == types, "they did not come back")

    project.write("CMakeLists.txt", SET % 'FRONTEND "wéb app" REACT_QUERY GRAPHQL v2')
    session.build("hooks for another library", {"link": 1}, set())
    project.write("CMakeLists.txt", SET % "WITH_IMPACTS")
    session.build("in the build tree", {"link": 1}, set())
    check((project.build / "crm.specql/frontend/types.ts").exists(), "they are not in the build tree")
    check(project.build_all("--target", "clean").returncode == 0, "clean failed")
    check(files["types.ts"].exists(), "clean deleted a file in the source tree")
    check(not (project.build / "crm.specql/frontend").exists(), "clean left files in the build tree")
    session.build("after clean", {**every, "assemble": 1}, set())
    project.write("CMakeLists.txt", SET % "")
    session.build("nothing for clients", {"compile": 3, "link": 1}, set())


if __name__ == "__main__":
    sys.exit(main(test))
