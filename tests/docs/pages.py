"""Holds README and docs against the code: commands exist, links lead somewhere, every diagnostic has its section, the
entity README shows compiles."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

failures = []


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def blocks(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def setup_commands(root):
    """README promises two commands, both there, runnable and free of syntax errors; CI runs the second one as it stands."""
    commands = [line for block in blocks((root / "README.md").read_text(), "sh") for line in block.splitlines()]
    check(commands == ["scripts/demo", "scripts/test"], "README's commands are", commands)
    for script in [*commands, "scripts/with-postgres", ".ci/run", "scripts/setup.sh", "cmake/specql-database.sh"]:
        path = root / script
        check(path.is_file(), script, "is missing")
        syntax = subprocess.run(["sh", "-n", str(path)], capture_output=True, text=True)
        check(syntax.returncode == 0, script, ":", syntax.stderr)
        check(script.endswith(".sh") or os.access(path, os.X_OK), script, "cannot be executed")


def links(root):
    for page in [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("examples/**/*.md")]:
        prose = re.sub(r"`[^`\n]*`", "", page.read_text(encoding="utf-8"))
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", prose):
            if "://" not in target:
                check((page.parent / target).exists(), page.name, "links to", target, "which is not there")


def diagnostics(root):
    """One section per row of codes.def, in its order, with an example and a way out."""
    rows = re.findall(r'^DIAG\(\w+,\s*"([a-z0-9-]+)",\s*(SEVERITY_\w+)', (root / "lib/diag/codes.def").read_text(), re.M)
    page = (root / "docs/diagnostics.md").read_text(encoding="utf-8")
    sections = re.split(r"^## (.*)$", page, flags=re.M)[1:]
    names, texts = sections[0::2], sections[1::2]
    expected = [name for name, _ in rows]
    check(len(expected) > 40 and names == expected, "docs/diagnostics.md lacks", [n for n in expected if n not in names],
          "has too many", [n for n in names if n not in expected], "or another order")
    for name, text in zip(names, texts):
        check(re.search(r"^```(yaml|text)\n.+?^```$", text, re.M | re.S), name, "has no example")
        check("**Way out.** " in text, name, "has no way out")
        severity = dict(rows).get(name)
        check((severity == "SEVERITY_WARNING") == ("A warning" in text), name, "is", severity, "and its section disagrees")
        for line, other in re.findall(r"^(.*)\[([a-z0-9-]+)\]$", text, re.M):
            check(other == name, name, "shows a message of", other)
            check(re.match(r"(specql|[^ :]+:\d+:\d+): (error|warning|note): ", line), name, "shows a message as none is printed:", line)


def explained(root, specql):
    """`specql explain` prints the section of each diagnostic."""
    page = (root / "docs/diagnostics.md").read_text(encoding="utf-8")
    sections = re.split(r"^## (.*)$", page, flags=re.M)[1:]
    for name, text in zip(sections[0::2], sections[1::2]):
        said = subprocess.run([specql, "explain", name], capture_output=True, text=True).stdout
        check(text.strip() in said, "specql explain", name, "does not print its section but", said)


def targets(root):
    """Every database target README and HACKING speak of is one that specql_add_confiture() makes."""
    source = (root / "cmake/SpecQLConfiture.cmake").read_text()
    verbs = re.search(r"foreach\(verb IN ITEMS ([a-z ]+)\)", source).group(1).split()
    said = set(re.findall(r"crm_db_([a-z]+)", (root / "README.md").read_text()))
    check(said == set(verbs), "README speaks of the targets", sorted(said), "there are", sorted(verbs))


def cmake_options(root):
    """docs/cmake.md has one row for each option the functions take."""
    source = "".join(p.read_text() for p in sorted(root.glob("cmake/SpecQL*.cmake")))
    page = re.split(r"^## (.*)$", (root / "docs/cmake.md").read_text(), flags=re.M)
    for function, text in zip(page[1::2], page[2::2]):
        calls = re.search(rf'^function\({function} .*?cmake_parse_arguments\(PARSE_ARGV 1 A "(.*?)"\s+"(.*?)"\s+"(.*?)"\)', source,
                          re.M | re.S)
        if not function.startswith("specql_add_"):
            continue
        known = {option for words in calls.groups() for option in words.split(";") if option}
        said = set(re.findall(r"^\| `([A-Z_]+)` \|", text, re.M))
        check(said == known, "docs/cmake.md has the options", sorted(said), "of", function, "which takes", sorted(known))


def make_variables(root):
    """docs/make.md has the variables of specql.mk with their defaults."""
    source = (root / "make/specql.mk").read_text()
    page = (root / "docs/make.md").read_text()
    known = dict(re.findall(r"^([A-Z_]+) \?= ?(.*)$", source, re.M))
    for name, value in known.items():
        check(f"`{name}`" in page, "docs/make.md lacks", name)
        plain = not value or "$" in value or f"`{value}`" in page
        check(plain, "docs/make.md lacks the default of", name, value)
    said = set(re.findall(r"`((?:SPECQL|CONFITURE|PSQL)[A-Z_]*)`", page)) - {"SPECQL_ENTITIES", "CONFITURE_DATABASE_URL"}
    check(said == set(known), "docs/make.md has", sorted(said), "specql.mk", sorted(known))
    targets = set(re.findall(r"specql-[a-z]+", re.search(r"^\.PHONY: (.*)$", source, re.M).group(1)))
    check(targets == set(re.findall(r"`(specql-[a-z]+)`", page)), "docs/make.md does not have the targets", sorted(targets))


def options(root):
    """A configuration option that the pages name is one that the build files know."""
    known = "".join(p.read_text() for p in [root / "CMakeLists.txt", *root.glob("cmake/*")])
    for option in re.findall(r"`(SPECQL_[A-Z_]+|CONFITURE_EXECUTABLE)", (root / "docs/HACKING.md").read_text()):
        check(option in known, "docs/HACKING.md names", option, "which no build file knows")


def readme_entity(root, specql):
    """The entity README shows is a valid one, beside the company it refers to."""
    entities = blocks((root / "README.md").read_text(), "yaml")
    check(len(entities) == 1, "README shows", len(entities), "entities")
    with tempfile.TemporaryDirectory() as work:
        contact, company = Path(work, "contact.yaml"), Path(work, "company.yaml")
        contact.write_text("".join(entities))
        company.write_text("entity: Company\nschema: crm\nfields:\n  name: text!\n")
        result = subprocess.run([specql, "validate", contact, company], capture_output=True, text=True, cwd=work)
        check(result.returncode == 0, "README's entity is refused:", result.stderr)


# What the entities of a page refer to and the page does not show.
EXTERNALS = {"docs/language/identity.md": ["crm.Company"], "docs/fraiseql.md": ["crm.Company"]}


def write_modules(work, texts):
    """A file for each module that the entities extend or import: an entity of that name."""
    for path in re.findall(r"\bstdlib/[a-z0-9_/]+", "".join(texts)):
        file = Path(work, f"{path}.yaml")
        file.parent.mkdir(parents=True, exist_ok=True)
        name = "".join(word.capitalize() for word in file.stem.split("_"))
        file.write_text(f"entity: {name}\nschema: {file.parent.name}\nfields:\n  name: text!\n")


def page_entities(page, specql, entities, project):
    """These entities are valid together, with the project file where the page shows one."""
    with tempfile.TemporaryDirectory() as work:
        files = [f"{i}.yaml" for i in range(len(entities))]
        for file, text in zip(files, entities):
            Path(work, file).write_text(text)
        write_modules(work, entities)
        if project:
            Path(work, "specql.yaml").write_text(project)
        options = [x for e in EXTERNALS.get(page, []) for x in ("--external", e)]
        result = subprocess.run([specql, "validate", "--strict", *options, *files], capture_output=True, text=True, cwd=work)
        check(result.returncode == 0, page, "shows what is refused:", result.stderr, *entities)


def registry_file(page, specql, text):
    with tempfile.TemporaryDirectory() as work:
        Path(work, "domain_registry.yaml").write_text(text)
        result = subprocess.run([specql, "registry", "check", "--registry", "domain_registry.yaml"], capture_output=True,
                                text=True, cwd=work)
        check(result.returncode == 0, page, "shows a registry that is refused:", result.stderr)


def page_examples(root, specql):
    """
    Every YAML example outside docs/diagnostics.md is a whole file that is taken: an entity, or what its first line says.
    The entities of a page are one project; one that a page shows again begins another.
    """
    shown = 0
    for path in sorted(root.glob("docs/**/*.md")):
        page, projects, files = path.relative_to(root).as_posix(), [{}], {}
        if page == "docs/diagnostics.md":
            continue
        for text in blocks(path.read_text(encoding="utf-8"), "yaml"):
            if head := re.match(r"# (specql|domain_registry)\.yaml\n", text):
                files[head[1]] = text
                continue
            name = re.search(r"^(?:entity|import): *(.*)$", text, re.M)
            if not name:
                check(False, page, "shows neither an entity nor the name of a file in the first line:", text)
                continue
            if name[1] in projects[-1]:
                projects.append({})
            projects[-1][name[1]] = text
            shown += 1
        for entities in projects:
            if entities:
                page_entities(page, specql, list(entities.values()), files.get("specql"))
        if "domain_registry" in files:
            registry_file(page, specql, files["domain_registry"])
    check(shown >= 25, "docs show", shown, "entities")


def patterns(root):
    """docs/language/patterns.md has a section for each pattern that is made, with its other names and its parameters."""
    rows = (root / "lib/read/patterns.def").read_text()
    sections = re.split(r"^## (.*)$", (root / "docs/language/patterns.md").read_text(), flags=re.M)
    texts = dict(zip(sections[1::2], sections[2::2]))
    made = dict(re.findall(r'^PATTERN\((\w+), "(\w+)",', rows, re.M))
    texts.pop("Others", None)
    check(list(texts) == list(made.values()), "docs/language/patterns.md has the sections", list(texts), "not", list(made.values()))
    for pattern, name in made.items():
        for alias in re.findall(rf'^PATTERN_ALIAS\({pattern}, "(\w+)"', rows, re.M):
            check(f"`{alias}`" in texts.get(name, ""), "docs/language/patterns.md lacks", alias)
        known = {p for pair in re.findall(rf'^PATTERN_PARAM\({pattern}, "(\w+)", "(\w*)"', rows, re.M) for p in pair if p}
        first = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", texts.get(name, ""), re.M)
        said = {p for cell in first for p in re.findall(r"\w+", cell)}
        check(known == said, "docs/language/patterns.md has the parameters", sorted(said), "of", name, "not", sorted(known))


def roles(root):
    """docs/hermetic.md lists what files are read for as inputs.def does."""
    rows = re.findall(r'^ROLE\(\w+, "([a-z-]+)", "([^"]+)"\)$', (root / "lib/base/inputs.def").read_text(), re.M)
    said = re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", (root / "docs/hermetic.md").read_text().split("| role |")[-1], re.M)
    check(rows and rows == said, "docs/hermetic.md lists", said, "and lib/base/inputs.def", rows)


def tables(root):
    """docs/ARCHITECTURE.md names every table of facts."""
    page = (root / "docs/ARCHITECTURE.md").read_text()
    for table in sorted(path.relative_to(root / "lib").as_posix() for path in root.glob("lib/*/*.def")):
        check(f"`{table}`" in page, "docs/ARCHITECTURE.md does not name", table)


def twins(root):
    """What a new project begins with and the example of the same build tool differ in what is their own, and not in how they build."""
    for name, begin, end in ("meson/meson.build", "# What others may know", None), ("make/Makefile", "# pkg-config", ".PHONY"):
        texts = [(root / top / name).read_text() for top in ("lib/init", "examples")]
        rules = [text[text.find(begin):text.find(end) if end else None] for text in texts]
        check(len(rules[0]) > 400 and rules[0] == rules[1], "lib/init and examples build in different ways:", name)


def changelog(root, version):
    text = (root / "CHANGELOG.md").read_text()
    check(re.search(rf"^## {re.escape(version)}\b", text, re.M), "CHANGELOG.md has no section for", version)
    check("### Output changes" in text, "CHANGELOG.md has no heading Output changes")


def main():
    root, version, specql = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    setup_commands(root)
    links(root)
    diagnostics(root)
    explained(root, specql)
    targets(root)
    options(root)
    cmake_options(root)
    make_variables(root)
    readme_entity(root, specql)
    page_examples(root, specql)
    patterns(root)
    roles(root)
    tables(root)
    twins(root)
    changelog(root, version)
    for failure in failures:
        print("FAILED", failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
