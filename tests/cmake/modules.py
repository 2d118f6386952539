"""Registry, modules and names of files: what a change of a file costs that is no entity file of the set."""

import sys

from harness import Project, Session, check, files_of, main, refused, run

HEAD = """\
cmake_minimum_required(VERSION 3.20)
project(modules LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
"""

SET = """\
specql_add_entities(crm
  ENTITIES entities/customer.yaml entities/company.yaml entities/country.yaml
  INCLUDE more lib REGISTRY domain_registry.yaml FILE_NAMES code PROJECT NONE OUTPUT_BASE "db/sche ma")
specql_add_confiture(crm_db ENTITIES crm)
"""

MODULE = "entity: Contact\nschema: party\nfields:\n  email: email!\n  country: ref(Country)\n"

REGISTRY = """\
domains:
  '2':
    name: crm
    multi_tenant: true
    subdomains: {'03': {name: customer, entities: {Customer: '012311', Company: '012321'}}}
  '3':
    name: common
    subdomains: {'01': {name: core, entities: {Country: '013111'}}}
"""

RESOLVE = {"resolve": 1}
# The entity that changed is compiled again, and so is what comes after it.
ONE = {"resolve": 1, "compile": 1, "link": 1}
ALL = {**ONE, "assemble": 1}


def seen(project, steps):
    """What only the step itself knows that it reads: Makefiles run it in the look that is part of every build."""
    return steps if project.ninja else {step: n for step, n in steps.items() if step != "resolve"}


def write_project(project):
    for path in (project.source / "entities").iterdir():
        path.unlink()
    project.write("entities/customer.yaml",
                  "entity: Customer\nschema: crm\nextends: {from: base/contact}\nfields:\n  company: ref(Company)\n")
    project.write("entities/company.yaml", "entity: Company\nschema: crm\nfields:\n  name: text!\n")
    project.write("entities/country.yaml", "import: base/country\n")
    project.write("lib/base/contact.yaml", MODULE)
    project.write("lib/base/country.yaml", "entity: Country\nschema: common\nfields:\n  code: text!\n")
    project.write("more/readme.txt", "Nothing here yet.\n")
    project.write("domain_registry.yaml", REGISTRY)


def files(project, *names):
    return set().union(*(files_of(project, name) for name in names))


def modules(project, session):
    project.edit("lib/base/contact.yaml", "entity: Contact\n", "# a comment\nentity: Contact\n")
    session.build("a comment in a module", seen(project, ONE), set())
    project.edit("lib/base/contact.yaml", "email!\n", "email!\n  nickname: text\n")
    _, changed = session.build("a field in a module", seen(project, ALL))
    customer = files(project, "012311_customer")
    check(changed and changed <= customer, "a field of a module moved", sorted(changed))
    check(b"nickname" in (project.sql_dir / "10_tables/012311_customer.sql").read_bytes(), "the field did not arrive")
    session.build("nothing after a module", {}, set())
    project.edit("lib/base/country.yaml", "code: text!", "code: countryCode!")
    _, changed = session.build("a type in an imported module", seen(project, ALL))
    check(changed and changed <= files(project, "013111_country"), "a type of a module moved", sorted(changed))
    project.edit("entities/customer.yaml", "entity:", "# a comment\nentity:")
    session.build("a comment in an entity that extends", {"scan": 1, **seen(project, ONE)}, set())

    # A module that is found earlier takes the place of the other one, and gives it back.
    project.write("more/base/contact.yaml", MODULE.replace("email: email!", "email: text!"))
    _, changed = session.build("a module in an earlier directory", seen(project, ALL))
    check(changed and changed <= customer, "another module moved", sorted(changed))
    check(b"nickname" not in (project.sql_dir / "10_tables/012311_customer.sql").read_bytes(), "the old module is used")
    (project.source / "more/base/contact.yaml").unlink()
    _, changed = session.build("that module gone again", seen(project, ALL))
    check(b"nickname" in (project.sql_dir / "10_tables/012311_customer.sql").read_bytes(), "the removed module is used")
    session.build("nothing after that", {}, set())

    before = project.times()
    (project.source / "lib/base/contact.yaml").rename(project.source / "lib/base/kontakt.yaml")
    result = project.build_all()
    check(result.returncode != 0 and "unknown-module" in result.stdout and "customer.yaml:" in result.stdout,
          "a module that is gone was not missed:\n", result.stdout)
    check(project.times() == before, "a failed build wrote something")
    (project.source / "lib/base/kontakt.yaml").rename(project.source / "lib/base/contact.yaml")
    check(project.build_all().returncode == 0 and project.times() == before, "the module that came back was not found")
    session.build("nothing after the module came back", {}, set())


def registry(project, session):
    project.edit("domain_registry.yaml", "domains:\n", "# a comment\ndomains:\n")
    session.build("a comment in the registry", RESOLVE, set())
    project.edit("domain_registry.yaml", "Company: '012321'", "Company: '0123A1'")
    company = files(project, "012321_company")
    _, changed = session.build("another code", ALL)
    check(changed and changed == files(project, "0123A1_company"), "a code moved", sorted(changed))
    check(company and not company & set(project.sql()), "files of the old code are there:", sorted(company))
    project.edit("domain_registry.yaml", "name: common\n", "name: common\n    multi_tenant: yes\n")
    # the customer's key to it, and nothing of the company
    _, changed = session.build("a schema of tenants", {"resolve": 1, "compile": 2, "link": 1, "assemble": 1})
    check(changed and changed <= files(project, "013111_country", "012311_customer"), "tenancy moved", sorted(changed))
    session.build("nothing after the registry", {}, set())


def same_bytes(project):
    """The program alone makes what the build makes."""
    other = project.build / "other sql"
    names = [f"entities/{n}.yaml" for n in ("customer", "company", "country")]
    result = run(project.prefix / "bin/specql", "generate", *names, "--registry", "domain_registry.yaml", "--file-names",
                 "code", "--include", "more", "--include", "lib", "--output-base", other, cwd=project.source)
    check(result.returncode == 0, "specql generate failed:\n", result.stdout)
    theirs = {str(p.relative_to(other)): p.read_bytes() for p in other.rglob("*.sql")}
    check(theirs == {name: path.read_bytes() for name, path in project.sql().items()}, "specql generate makes other bytes")
    print("ok   specql generate makes the same bytes")


def named_by_project(project):
    """The registry and the directories that a project file names."""
    project.write("settings/specql.yaml", "registry: ../domain_registry.yaml\ninclude: [../more, ../lib]\nfile_names: code\n")
    project.fresh(HEAD + SET.replace("INCLUDE more lib REGISTRY domain_registry.yaml FILE_NAMES code PROJECT NONE",
                                     "PROJECT settings/specql.yaml"))
    session = Session(project)
    before = {name: path.read_bytes() for name, path in project.sql().items()}
    session.build("settings of the project file", {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1})
    check({name: path.read_bytes() for name, path in project.sql().items()} == before, "other bytes by the project file")
    session.build("nothing after that", {}, set())
    project.edit("domain_registry.yaml", "Company: '0123A1'", "Company: '0123B1'")
    session.build("another code in the project's registry", seen(project, ALL))
    project.edit("lib/base/contact.yaml", "nickname: text", "nickname: text!")
    session.build("another type in the project's module", seen(project, ALL))
    session.build("nothing after the project's files", {}, set())


def arguments(project):
    def no(old, new, *expected):
        refused(project, HEAD + SET.replace(old, new), *expected)

    no("REGISTRY domain", "REGISTRY other", "there is no REGISTRY", "other_registry.yaml'")
    no("INCLUDE more", "INCLUDE most", "there is no directory", "most' to INCLUDE")
    no("FILE_NAMES code", "FILE_NAMES codes", "FILE_NAMES is entity, schema or code, not 'codes'")


def test(args):
    project = Project(args, args.generator)
    write_project(project)
    arguments(project)
    project.fresh(HEAD + SET)
    session = Session(project)
    session.build("first build", {"scan": 3, "resolve": 1, "compile": 3, "link": 1, "assemble": 1})
    check({"10_tables/012311_customer.sql", "10_tables/013111_country.sql"} <= set(project.sql()), "files are missing:",
          sorted(project.sql()))
    session.build("second build", {}, set())
    modules(project, session)
    registry(project, session)
    same_bytes(project)
    named_by_project(project)


if __name__ == "__main__":
    sys.exit(main(test))
