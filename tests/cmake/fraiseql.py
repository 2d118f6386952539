"""FraiseQL's schema as a product of the build: what an edit writes of it, and that it comes back."""

import json
import sys

from harness import Project, Session, check, main

SET = """\
cmake_minimum_required(VERSION 3.20)
project(fraiseql LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
include(entities.cmake)
specql_add_entities(crm ENTITIES ${entities} PROJECT specql.yaml OUTPUT_BASE "db/sche ma" FRAISEQL_SCHEMA "a pi/schema.json")
specql_add_confiture(crm_db ENTITIES crm)
"""

ONE = {"scan": 1, "compile": 1, "link": 1}


def times(project):
    return {p.name: p.stat().st_mtime_ns for p in project.build.rglob("fragments/*.json")}


def check_target(project, expected):
    result = project.build_all("--target", "crm_check")
    check((result.returncode != 0) == bool(expected) and expected in result.stdout, "crm_check says:\n", result.stdout)


def test(args):
    project = Project(args, args.generator)
    schema = project.build / "a pi" / "schema.json"
    project.fresh(SET)
    session = Session(project)
    result = project.build_all()
    check(result.returncode == 0, "the build failed:\n", result.stdout)
    session.seen = project.times()
    first, fragments = schema.read_bytes(), times(project)
    check(any(m["sql_source"].startswith("fraiseql_api.") for m in json.loads(first)["mutations"]), "no mutation in", first)
    check(len(fragments) == len(list((project.source / "entities").glob("*.yaml"))), "fragments:", sorted(fragments))
    check((project.sql_dir / "00_foundation/020_fraiseql_api.sql").exists(), "the adapters are missing")
    session.build("nothing", {}, set())
    check_target(project, "")

    project.edit("entities/contact.yaml", "entity: Contact", "# a comment\nentity: Contact")
    session.build("a comment", ONE, set())
    check(times(project) == fragments and schema.read_bytes() == first, "a comment moved the schema or a fragment")

    project.edit("entities/contact.yaml", "fields:\n", "fields:\n  nickname: text\n")
    session.build("a field", {**ONE, "resolve": 1, "assemble": 1})
    moved = {name for name, time in times(project).items() if fragments.get(name) != time}
    check(moved == {"contact.json"}, "a field moved the fragments", sorted(moved))
    second = schema.read_bytes()
    check(b'"nickname"' in second, "the field did not arrive in the schema")

    schema.write_bytes(first)
    check_target(project, "schema.json")
    adapters = project.sql_dir / "00_foundation/020_fraiseql_api.sql"
    sql = adapters.read_bytes()
    adapters.write_bytes(sql + b"--\n")
    check_target(project, "020_fraiseql_api.sql")
    adapters.write_bytes(sql)
    schema.write_bytes(second)
    session.seen = project.times()
    repaired = {"link": 1} if project.ninja else {}  # in Makefiles by the look that is part of every build
    schema.unlink()
    session.build("the schema lost", repaired, set())
    check(schema.read_bytes() == second, "another schema came back")
    fragment = next(project.build.rglob("fragments/contact.json"))
    fragment.write_text("{}")
    session.build("a fragment edited", repaired, set())
    check(schema.read_bytes() == second and b"nickname" in fragment.read_bytes(), "the fragment did not come back")
    session.build("nothing after that", {}, set())


if __name__ == "__main__":
    sys.exit(main(test))
