#!/usr/bin/env python3
"""steps.py SPECQL - what build tools ask of single steps: `check`, `resolve --quick` and `--known`, `link --set`, a list of
what was generated or a state of link that somebody has damaged, and the words that `buildgen` writes to a Makefile.
"""
import os
import re
import sys

import files
from files import BROKEN, COMPANY, COMPILE, ENTITY, LINK, RESOLVE, SCAN, check, project, refused, run, tree, works, write

CHECK = ["check", "k.lst", "--imports", "b", "--output-base", "sql"]
TABLE = "sql/10_tables/contact.sql"


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def says(name, args, code, *texts):
    """The exit code, and all of TEXTS in what is said; nothing is written."""
    before = tree()
    done = run(*args)
    said = (done.stdout + done.stderr).decode()
    check(name, done.returncode == code and all(text in said for text in texts), f"exit code {done.returncode}\n{said}")
    check(name + "-writes-nothing", tree() == before, "something was written")


def sql():
    return {path: value[-1] for path, value in tree("sql").items()}


# ---- check ---------------------------------------------------------------------------------------------------------


def checks():
    project()
    write("k.lst", "contact.yaml\n\ncompany.yaml")
    made = read(TABLE)
    says("check-nothing-to-say", CHECK, 0)
    write(TABLE, made + "-- mine\n")
    says("check-edited", CHECK, 1, "specql: 1 file in sql is not what would be generated:\n  ", "contact.sql")
    os.remove("sql/10_tables/company.sql")
    says("check-edited-and-missing", CHECK, 1, "specql: 2 files in sql are not what", "company.sql", "contact.sql")
    works("check-link-restores", LINK)
    says("check-restored", CHECK, 0)
    write("contact.yaml", ENTITY.replace("name: text!", "name: text"))
    says("check-entity-changed", CHECK, 1, "files in sql are not what")
    write("contact.yaml", BROKEN)
    refused("check-entity-broken", CHECK, 1, "unknown type 'txt'")
    write("contact.yaml", ENTITY)
    refused("check-no-list", [w if w != "k.lst" else "none.lst" for w in CHECK], 3, "read 'none.lst': No such file")
    refused("check-no-imports", [w if w != "b" else "." for w in CHECK], 3, "No such file")
    os.makedirs("mine/15_audit")
    write("mine/15_audit/log.sql", "CREATE TABLE crm.log (id INTEGER);\n")
    hand_written = ["--hand-written", "mine/15_audit/log.sql"]
    says("check-hand-written-new", [*CHECK, *hand_written], 1, "2 files in sql are not", "15_audit/log.sql", ".generated")
    works("check-link-hand-written", [*LINK, *hand_written])
    says("check-hand-written", [*CHECK, *hand_written], 0)
    says("check-hand-written-no-more", CHECK, 1, "15_audit/log.sql", ".generated")
    refused("check-hand-written-missing", [*CHECK, "--hand-written", "mine/15_audit/none.sql"], 3, "No such file")
    works("check-link-generated-only", LINK)
    # A directory is in the place of a file of ours.
    os.remove(TABLE)
    os.mkdir(TABLE)
    refused("check-directory-in-place", CHECK, 3, "Is a directory")


# ---- resolve -------------------------------------------------------------------------------------------------------


def quick_resolves():
    """Quiet: the stamp keeps its time. Not: all is resolved anew."""
    write("specql.yaml", "pk_type: bigint\n")
    quick = [*RESOLVE, "--quick", "--include", "modules", "--project", "specql.yaml"]
    project(1)
    write("contact.yaml", "entity: Contact\nschema: crm\nextends:\n  from: base\nfields:\n  name: text!\n")
    os.mkdir("modules")
    write("modules/base.yaml", "entity: Base\nfields:\n  note: text\n")
    works("setup-scan", SCAN)
    works("quick-first", quick)
    soon = int(os.stat("b/resolve").st_mtime) + 100 # whatever the stamp lists is older
    imports = read("b/k.imports")
    for name, disturb, quiet in (
            ("quick-nothing-new", lambda: None, True),
            ("quick-imports-missing", lambda: os.remove("b/k.imports"), False),
            ("quick-stamp-of-another-version", lambda: write("b/resolve", "specql 0.0.1\n" + read("b/resolve")), False),
            ("quick-stamp-missing", lambda: os.remove("b/resolve"), False),
            ("quick-nothing-new-again", lambda: None, True)):
        os.utime("b/resolve", (soon, soon))
        disturb()
        if os.path.exists("b/resolve"):
            os.utime("b/resolve", (soon, soon))
        works(name, quick)
        check(name + "-quiet", (os.stat("b/resolve").st_mtime == soon) == quiet, "it resolved" if quiet else "it did nothing")
        check(name + "-imports", read("b/k.imports") == imports, "other imports")
        check(name + "-stamp", "0.0.1" not in read("b/resolve"), read("b/resolve"))
    os.utime("b/resolve", (1000, 1000))
    write("modules/base.yaml", "entity: Base\nfields:\n  remark: text\n")
    works("quick-module-changed", quick)
    check("quick-module-is-new", "remark" in read("b/k.imports"), "the module is not that of now")
    os.utime("b/resolve", (soon, soon))
    os.remove("modules/base.yaml")
    refused("quick-module-removed", quick, 1, "base")


def twice():
    """A field that an interface has twice, which no scan writes, is one."""
    write("company.yaml", COMPANY.replace("name:", "note: text\n  name:"))
    write("contact.yaml", "entity: Contact\nschema: crm\nfields:\n  company: ref(Company)\nactions:\n- name: look\n  steps:\n"
                          "  - validate: company.note = 'x'\n    error: none\n")
    for name in ("company", "contact"):
        works("twice-scan", ["scan", f"{name}.yaml", "--iface", f"{name}.iface", "--stamp", f"{name}.scan"])
    resolve = ["resolve", "company.iface", "contact.iface", "--out", ".", "--stamp", "resolved"]
    works("twice-once", resolve)
    imports = read("contact.imports")
    text = read("company.iface")
    entry = re.search(r"  - name: note\n(?:    .*\n)*", text)[0]
    write("company.iface", text.replace(entry, entry * 30))
    works("twice", resolve)
    check("twice-imports", imports.count("name: note") == 1 and read("contact.imports") == imports, read("contact.imports"))


def stale():
    """Imports of before the entity had an action, which a build tool would have made again."""
    project()
    write("contact.yaml", ENTITY + "- name: rename_contact\n  steps:\n  - update: Contact SET name = 'x'\n")
    refused("stale-imports", COMPILE, 1, "the imports do not say what 'rename_contact' is")


def recorded_modules():
    """What resolve wrote down of modules is all that compile takes of them: what it lacks is missed."""
    write("contact.yaml", "entity: Contact\nschema: crm\nextends:\n  from: base\nfields:\n  name: text!\n")
    os.mkdir("modules")
    for name in ("base", "other"):
        write(f"modules/{name}.yaml", "entity: Base\nfields:\n  note: text\n")
    scan, compiled = [w for w in SCAN if w != "company.yaml"], [w for w in COMPILE if w != "company.yaml"]
    works("recorded-scan", scan)
    works("recorded-resolve", [*RESOLVE, "--include", "modules"])
    imports = read("b/k.imports")
    os.rename("modules", "gone")
    works("recorded-alone", compiled)
    made = sql()
    at = imports.index("modules:\n")
    write("b/k.imports", imports[:at] + "modules: []\n")
    refused("recorded-no-text", compiled, 1, "the imports do not have the text of 'modules/base.yaml'")
    write("b/k.imports", imports.replace("lookups:\n- from: contact.yaml\n  name: base\n  path: modules/base.yaml\n", "lookups: []\n"))
    refused("recorded-no-lookup", compiled, 1, "contact.yaml:4:9: error: the imports do not say what 'base' is")
    for name, old, new, said in (("name", "entity: Base", "entity: 1", "modules/base.yaml:1:9"), ("yaml", "Base", "[", "modules/base.yaml:3:7"),
                                 ("empty", "entity: Base\\x0Afields:\\x0A  note: text\\x0A", "", "modules/base.yaml:1:1")):
        write("b/k.imports", imports[:at] + imports[at:].replace(old, new))
        refused("recorded-text-" + name, compiled, 1, said)
    write("b/k.imports", imports)
    write("contact.yaml", read("contact.yaml").replace("from: base", "from: other"))
    refused("recorded-another", compiled, 1, "contact.yaml:4:9: error: the imports do not say what 'other' is")
    check("recorded-nothing-touched", sql() == made, "other SQL")


def known_elsewhere():
    """The entities of another set are known, and not made."""
    os.mkdir("one")
    os.mkdir("two")
    write("one/company.yaml", COMPANY)
    write("two/contact.yaml", ENTITY)
    for name in ("one", "two"):
        entity = "company" if name == "one" else "contact"
        works("known-scan", ["scan", f"{name}/{entity}.yaml", "--iface", f"{name}/k.iface", "--stamp", f"{name}/k.scan"])
    resolve = ["resolve", "two/k.iface", "--out", "two", "--stamp", "two/resolve"]
    refused("known-not", resolve, 1, "Company")
    works("known", [*resolve, "--known", "one/k.iface"])
    write("known.lst", "one/k.iface\n")
    works("known-list", [*resolve, "--known", "@known.lst"])
    check("known-not-made", not os.path.exists("one/k.imports") and os.path.exists("two/k.imports"), os.listdir("one"))
    refused("known-missing", [*resolve, "--known", "none.iface"], 3, "No such file")
    # Without a stamp the depfile is that of the first imports file, which scan did not know.
    works("known-depfile", [*resolve[:-2], "--known", "one/k.iface", "--depfile", "two/k.d"])
    check("known-depfile-target", read("two/k.d").startswith("two/k.imports: "), read("two/k.d"))


# ---- link ----------------------------------------------------------------------------------------------------------


def sets():
    project(3)
    works("set-first", [*LINK, "--set", "crm"])
    check("set-is-noted", read("sql/.generated").startswith("# set: crm\n"), read("sql/.generated"))
    refused("set-another", [*LINK, "--set", "sales"], 1, "the directory of 'sql/.generated' holds the SQL of the set 'crm'")
    works("set-the-same", [*LINK, "--set", "crm"])
    works("set-none", LINK)
    check("set-is-kept", read("sql/.generated").startswith("# set: crm\n"), read("sql/.generated"))
    write("sql/.generated", "# set: crm")
    works("set-nothing-else", LINK)
    check("set-list-is-whole", "10_tables/contact.sql\n" in read("sql/.generated"), read("sql/.generated"))


def lists():
    """What the list names is removed where it is ours and as we made it; it may name anything."""
    project()
    old = read(TABLE)
    os.makedirs("sql/60_old/dir.sql")
    write("sql/60_old/ours.sql", old)
    write("sql/60_old/edited.sql", old + "-- mine\n")
    write("sql/60_old/unlisted.sql", old)
    write("beside.sql", old)
    listed = ["60_old/ours.sql", "60_old/edited.sql", "60_old/gone.sql", "60_old/ours.sql/below", "60_old/dir.sql",
              "../beside.sql", "a/../../beside.sql", os.path.abspath("beside.sql"), ""]
    # The list is the last thing that is read of an output directory.
    write("sql/.generated", read("sql/.generated") + "\n".join(listed))
    done = works("list-of-anything", LINK)
    left = sorted(os.listdir("sql/60_old"))
    check("list-removes-ours-only", left == ["dir.sql", "edited.sql", "unlisted.sql"] and os.path.exists("beside.sql"), left)
    check("list-says-edited", "it was edited by hand: it stays" in done.stderr.decode(), done.stderr.decode())
    check("list-is-short-again", "60_old" not in read("sql/.generated"), read("sql/.generated"))
    os.remove("sql/.generated")
    os.mkdir("sql/.generated")
    refused("list-is-a-directory", LINK, 3, "sql/.generated")


def damaged(text):
    """States that are none: each is cut or changed at one place."""
    lines = text.split("\n")
    head, group, entry = lines[0], lines[1], lines[2]
    yield "empty", ""
    yield "another", "something else\n"
    yield "old-version", text.replace("specql link 2", "specql link 1", 1)
    yield "head-alone", head
    for name, line, number in (("group", group, 1), ("entry", entry, 2)):
        words = line.split(" ")
        yield name + "-empty", "\n".join([*lines[:number], "", *lines[number + 1:]])
        yield name + "-short", "\n".join([*lines[:number], line[:1], *lines[number + 1:]])
        for at in range(len(words)):
            for what, word in (("lacks", None), ("letter", "x"), ("minus", "-1"), ("long", "9" * 30), ("huge", "9" * 19)):
                new = words[:at] + ([] if word is None else [word]) + words[at + 1:]
                yield f"{name}-{at}-{what}", "\n".join([*lines[:number], " ".join(new), *lines[number + 1:]])
    yield "cut-in-group", text[:len(head) + 10]
    yield "cut-in-entry", text[:text.index(entry) + 12]
    yield "cut-at-the-end", text.rstrip("\n")


def states():
    """Whatever the state says, link makes what it makes without one."""
    project()
    good, state = sql(), read("b/manifest.state")
    for name, text in damaged(state):
        write("b/manifest.state", text)
        os.utime("b/k.stamp")
        done = works("state-" + name, LINK)
        check("state-" + name + "-sql", sql().keys() == good.keys() and
              all(sql()[p] == good[p] for p in good), done.stderr.decode())
        check("state-" + name + "-mended", re.sub(r"\b\d+ ", "", read("b/manifest.state")) == re.sub(r"\b\d+ ", "", state),
              read("b/manifest.state"))


def fragments():
    """What link puts together of entities is made again where it is missing, damaged or was never kept."""
    project(2)
    keeping = [*COMPILE, "--fragments", "b/fragments"]
    link = [*LINK, "--fraiseql-schema", "b/schema.json", "--frontend", "web"]
    check_all = [*CHECK, "--fraiseql-schema", "b/schema.json"]
    write("k.lst", "contact.yaml\ncompany.yaml\n")
    works("fragments-compile", keeping)
    works("fragments-link", link)
    good = [read("b/schema.json"), *(read("web/" + name) for name in sorted(os.listdir("web")) if name.endswith(".ts"))]
    one = "b/fragments/" + sorted(os.listdir("b/fragments"))[0]
    kept = read(one)
    says("fragments-check", check_all, 0)
    for name, disturb in (("missing", lambda: os.remove(one)), ("damaged", lambda: write(one, kept + " ")),
                          ("no-json", lambda: write(one, "{"))):
        disturb()
        os.remove("b/schema.json")
        works("fragments-" + name, link)
        check(f"fragments-{name}-schema", read("b/schema.json") == good[0], "another schema")
        check(f"fragments-{name}-kept", read(one) == kept, "the fragment is not as it was")
    write("b/schema.json", good[0] + " ")
    says("fragments-check-schema", check_all, 1, "not what would be generated", "b/schema.json")
    os.remove(one)
    works("fragments-compile-without", COMPILE)
    os.remove("b/schema.json")
    works("fragments-never-kept", link)
    check("fragments-never-kept-schema", read("b/schema.json") == good[0], "another schema")
    check("fragments-frontend", [read("web/" + n) for n in sorted(os.listdir("web")) if n.endswith(".ts")] == good[1:],
          "another frontend")


# ---- look ----------------------------------------------------------------------------------------------------------

LOOK = ["look", "b/k.scan", "--out", "b", "--stamp", "b/look"]


def replaced_by(path, text, old=1000):
    """What `mv` does with a file of the past."""
    write("past", text)
    os.utime("past", (old, old))
    os.rename("past", path)


def next_tick():
    """Until what is made has a later time than all that was: look takes the same time for a later one."""
    write("tick", "")
    first = os.stat("tick").st_mtime_ns
    while os.stat("tick").st_mtime_ns == first:
        write("tick", "")


def looks():
    """What was replaced by something older than the step's begin is listed, once, with the time at which it was."""
    write("elsewhere.yaml", COMPANY)
    os.utime("elsewhere.yaml", (1000, 1000))
    project()
    write("file", "")

    def look(name, *listed, args=LOOK):
        works("look-" + name, args)
        found = [line.split(" ", 1)[1] for line in read("b/k.look").splitlines()]
        check("look-" + name + "-lists", found == list(listed), read("b/k.look"))

    look("nothing")
    replaced_by("contact.yaml", ENTITY)
    look("older", "contact.yaml")
    before = os.stat("b/k.look").st_mtime_ns, read("b/k.look")
    look("older-again", "contact.yaml")
    check("look-older-says-when", read("b/k.look") == before[1], read("b/k.look"))
    os.remove("company.yaml")
    look("gone", "contact.yaml")
    os.symlink("elsewhere.yaml", "company.yaml")
    look("link", "contact.yaml", "company.yaml")
    next_tick()
    works("look-scan", SCAN)
    os.remove("b/k.look")
    look("after-scan")
    replaced_by("elsewhere.yaml", COMPANY)
    look("behind-a-link", "company.yaml")
    next_tick()
    works("look-scan-again", SCAN)
    # Another step read the same, and began earlier.
    os.mkdir("with")
    write("with/k.scan", read("b/k.scan"))
    os.utime("with/k.scan", (500, 500))
    replaced_by("contact.yaml", ENTITY, 400)
    os.remove("b/k.look")
    look("with", "contact.yaml", args=[*LOOK, "--with", "with"])
    # An input below what is no directory any more is gone.
    write("b/k.scan", read("b/k.scan") + "file/contact.yaml\n")
    os.remove("b/k.look")
    look("below-a-file")
    for name, made in (("there", True), ("lost", False)):
        if not made:
            os.remove("b/k.iface")
        works("look-interface-" + name, [*LOOK, "--iface", "b"])
        check("look-stamp-" + name, os.path.exists("b/k.scan") == made, os.listdir("b"))
    works("look-no-stamp", [*LOOK, "--iface", "b"])
    works("look-no-stamp-of-its-own", LOOK[:-2])
    refused("look-nowhere", [*LOOK[:-1], "file/look"], 3, "Not a directory")


# ---- other steps ---------------------------------------------------------------------------------------------------


def beginnings():
    """A stamp that cannot be made ends a step before it begins; what a depfile cannot hold, before it writes."""
    project()
    write("file", "")
    write("p*.yaml", "pk_type: bigint\n")
    os.mkdir("s*")
    for argv in (SCAN, RESOLVE, COMPILE, LINK):
        at = argv.index("--stamp") + 1
        refused("stamp-of-" + argv[0], [*argv[:at], "file/stamp", *argv[at + 1:]], 3, "'file/stamp': Not a directory")
    refused("stamp-of-identify", ["identify", "--program", "file", "--out", "b/p", "--stamp", "file/stamp"], 3, "Not a directory")
    refused("output-of-buildgen", ["buildgen", "contact.yaml", "--format", "ninja", "--out", "file/b.ninja"], 3, "Not a directory")
    refused("output-of-assemble", ["assemble", "--manifest", "b/manifest", "--project-dir", ".", "--env", "local", "--out",
                                   "file/s.sql", "--confiture", "true"], 3, "Not a directory")
    refused("depfile-of-resolve", [*RESOLVE, "--project", "p*.yaml"], 1, "cannot be written to a depfile")
    refused("hand-written-of-link", [*LINK, "--hand-written", "mine/15_a/none.sql"], 3, "No such file")
    refused("hand-written-elsewhere", [*LINK, "--hand-written", "mine/log.sql"], 1, "mine/log.sql")
    # Links that find little to do, with and without all that they may write.
    for name, disturb in (("nothing", lambda: None), ("manifest", lambda: os.remove("b/manifest")),
                          ("stamp", lambda: os.remove("b/link")), ("output", lambda: os.remove(TABLE))):
        for quick in ([], ["--quick"]):
            made, manifest = sql(), read("b/manifest")
            disturb()
            works(f"link-again-{name}{len(quick)}", [*LINK, *quick])
            check(f"link-again-{name}{len(quick)}-same", sql() == made and read("b/manifest") == manifest, "not as it was")
    write("contact.yaml", ENTITY.replace("text!", "email!"))
    for argv in (SCAN, RESOLVE, COMPILE):
        works("link-again-" + argv[0], argv)
    works("link-again-no-depfile", [w for w in LINK if w not in ("--depfile", "b/link.d")])
    check("link-again-manifest", read("b/manifest") != manifest, "an old manifest")


def names_of_clients():
    """Two entities of one name are two types of one name for clients."""
    write("contact.yaml", ENTITY.replace("  company: ref(Company)\n", ""))
    write("company.yaml", COMPANY.replace("Company", "Contact").replace("crm", "sales"))
    for argv in (SCAN, [*RESOLVE, "--file-names", "schema"], [*COMPILE, "--fragments", "b/fragments"]):
        works("clients-" + argv[0], argv)
    refused("clients-link", [*LINK, "--frontend", "web", "--fraiseql-schema", "b/schema.json"], 1, "Contact")
    write("k.lst", "contact.yaml\ncompany.yaml\n")
    refused("clients-check", [*CHECK, "--fraiseql-schema", "b/schema.json"], 1, "Contact")
    refused("clients-generate", [*files.GENERATE, "--file-names", "schema", "--frontend", "web"], 1, "Contact")
    works("clients-none", LINK)


def drawings():
    """A dot that draws too few, too many or half of a diagram draws none; what it says is said."""
    project(0)
    docs = ["docs", "contact.yaml", "company.yaml", "-o", "site", "--format", "html"]

    def dot(text):
        write("dot", "#!/bin/sh\n" + text + "\n")
        os.chmod("dot", 0o755)
        return [*docs, "--dot", "./dot"]

    each = "n=$(grep -c '^ *digraph'); while [ $n -gt %d ]; do n=$((n - 1)); printf '%%s' '%s'; done"
    for name, text in (("none", "cat > /dev/null"), ("too-few", each % (1, "<svg></svg>")), ("too-many", each % (-1, "<svg></svg>")),
                       ("half", each % (0, "<svg>")), ("fails", "cat > /dev/null; exit 3"), ("killed", "kill -9 $$"),
                       ("says", "cat > /dev/null; echo no font >&2; echo more >&2; exit 1"),
                       ("talks", "cat > /dev/null; echo no program >&2; exit 127"), ("absent", "exit 127")):
        said = {"fails": "'./dot' ended with 3", "killed": "'./dot' ended with 137", "says": "'./dot' said: no font [tool]",
                "talks": "'./dot' said: no program", "absent": "'./dot': No such file or directory"}.get(name, "'./dot' did not print ")
        argv = dot(text)
        refused("draw-" + name, argv, 3, "cannot draw the diagrams: " + said)
    works("draw-all", dot(each % (0, "<svg>a<!-- x -->\nb<!-- y -->c<!---->d<!-- open</svg>")))
    page = "".join(read(os.path.join(d, f)) for d, _, names in os.walk("site") for f in names if f.endswith(".html"))
    check("draw-no-comments", "<svg>abcd" in page and "open</svg>" not in page, re.findall("<svg.{40}", page)[:3])


# ---- buildgen ------------------------------------------------------------------------------------------------------


def makefiles():
    """Each word of a Makefile that has a meaning there is refused, wherever it comes from."""
    write("contact.yaml", COMPANY)
    write("two words.yaml", COMPANY)
    write("e.lst", "contact.yaml\n")
    make = ["buildgen", "contact.yaml", "--format", "make", "--out", "b/specql.mk"]
    said = "cannot be written to a Makefile: letters, digits and /._-+@, only"
    for option, bad in (("--specql", "a b"), ("--output-base", "s#l"), ("--project", "a b.yaml"),
                        ("--registry", "r%.yaml"), ("--include", "in clude"), ("--include", "in clude:x"),
                        ("--external", "crm.Other:sha red"), ("--hand-written", "sql/15_a/a b.sql"),
                        ("--fraiseql-schema", "s(1).json"), ("--frontend", "we;b"), ("--env", "a&b"),
                        ("--confiture", "/opt/my programs/confiture")):
        refused(f"makefile{option}-{bad.replace(' ', '_').replace('/', '_')}", [*make, option, bad], 1, said)
    refused("makefile-entity", ["buildgen", "two words.yaml", "--format", "make", "--out", "b/specql.mk"], 1, said)
    says("makefile-build-dir", [*make, "--build-dir", "b$c"], 1, f"'b$c' {said}", f"'b$c/schema' {said}")
    works("makefile", [*make, "--react-query", "--frontend", "web", "--graphql", "v2", "--include-tv", "--granularity", "chunk",
                       "--external", "crm.Other:shared", "--include", "modules", "--file-names", "schema"])
    text = read("b/specql.mk")
    for line in ("SPECQL_REACT_QUERY := yes", "SPECQL_FRONTEND := web", "SPECQL_GRAPHQL := v2", "SPECQL_TABLE_VIEWS := yes",
                 "SPECQL_GRANULARITY := chunk", "SPECQL_EXTERNAL := crm.Other:shared", "SPECQL_INCLUDE := modules",
                 "SPECQL_FILE_NAMES := schema"):
        check("makefile-" + line.split(" ", maxsplit=1)[0], f"\n{line}\n" in text, text[:1000])


def watched():
    """Directories whose time says that something was put there; not those in which a build itself makes something."""
    for directory in ("here/entities", "here/db/schema", "here/sq", "here/sql", "here/sqlx", "here/web", "above", "here/r"):
        os.makedirs(directory)
        write(directory + "/a.yaml", COMPANY)
    for name in ("here/a.yaml", "a.yaml", "here/db/a.yaml"):
        write(name, COMPANY)
    os.chdir("here")
    for entity, more, directories in (
            ("entities/a.yaml", [], "entities"),
            ("./entities/../entities/a.yaml", [], "entities"),
            ("a.yaml", [], ""),
            ("../a.yaml", [], ""),
            ("../above/a.yaml", [], "../above"),
            ("db/a.yaml", ["--output-base", "db/schema"], ""),
            ("db/schema/a.yaml", ["--output-base", "db/schema"], ""),
            ("sq/a.yaml", ["--output-base", "sql"], "sq"),
            ("sqlx/a.yaml", ["--output-base", "sql"], "sqlx"),
            ("web/a.yaml", ["--frontend", "web/src"], ""),
            ("web/a.yaml", ["--frontend", "web2"], "web"),
            (os.path.abspath("entities/a.yaml"), [], ""),
            ("entities/a.yaml", ["--include", "modules", "--registry", "r/registry.yaml"], "entities r modules"),
            ("entities/a.yaml", ["--hand-written", "mine/15_audit/log.sql"], "entities mine/15_audit")):
        name = "watched-" + "-".join([entity, *more]).replace("/", "_")
        text = works(name, ["buildgen", entity, "--format", "ninja", *more]).stdout.decode()
        found = re.findall(r"(?m)^build .*look\.stamp .*: specql_look(?: \| (.*))?$", text)
        check(name + "-directories", found == [directories], found)
    # More stamps than a shell takes as words: no build asks for them.
    names = [f"entities/{'a_long_name_of_an_entity_file_' * 3}{i}.yaml" for i in range(1000)]
    for name in names:
        write(name, COMPANY)
    write("all.lst", "\n".join(names))
    text = works("watched-too-many", ["buildgen", "@all.lst", "--format", "ninja", "--granularity", "entity"]).stdout.decode()
    check("watched-none", "look.stamp" not in text and ".look" not in text, "there is a step that looks")


GROUPS = (checks, quick_resolves, recorded_modules, twice, stale, known_elsewhere, sets, lists, states, fragments, looks,
          beginnings, names_of_clients, drawings, makefiles, watched)

if __name__ == "__main__":
    sys.exit(files.run_groups(GROUPS))
