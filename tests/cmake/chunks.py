"""Many entities: chunks of them, chosen by the hash of the name; more of them than link lists for Ninja."""

import os
import re
import shutil
import subprocess
import sys

from harness import Project, check, main, steps_of

CMAKELISTS = """\
cmake_minimum_required(VERSION 3.20)
project(many LANGUAGES NONE)
find_package(SpecQL 1.0 REQUIRED)
include(entities.cmake)
specql_add_entities(many ENTITIES ${entities} OUTPUT_BASE "db/sche ma")
"""


def name(i):
    return f"item{i:03}"


def entity(i, count):
    """Each refers to the next one, the last one to the first."""
    return (f"entity: {name(i).capitalize()}\nschema: many\ndescription: Number {i}.\n"
            f"fields:\n  label: text!\n  next: ref({name((i + 1) % count).capitalize()})\n")


class Many:
    def __init__(self, args, count):
        self.count = count
        self.project = Project(args, args.generator)
        self.project.confiture = ""
        for path in (self.project.source / "entities").iterdir():
            path.unlink()
        for i in range(count):
            self.project.write(f"entities/{name(i)}.yaml", entity(i, count))
        self.project.list_entities()
        self.project.fresh(CMAKELISTS)
        self.seen = {}

    def build(self, what, steps):
        result = self.project.build_all()
        check(result.returncode == 0, what, "failed:\n", result.stdout[-4000:])
        ran = steps_of(result.stdout)
        check(ran == steps, f"{what}: ran {ran}, expected {steps}")
        before, self.seen = self.seen, self.project.times()
        changed = {path for path, time in self.seen.items() if before.get(path) != time}
        print(f"ok   {self.count} entities, {what}: {ran or 'nothing ran'}, {len(changed)} SQL files written")
        return result.stdout, changed

    def lists(self):
        return {p.name: p.read_text().splitlines() for p in sorted((self.project.build / "many.specql/lists").iterdir())}

    def add(self, i):
        """One entity more, which refers to the first one; the lists it changed."""
        before = self.lists()
        self.project.write(f"entities/{name(i)}.yaml", entity(i, i + 1))
        self.project.list_entities()
        _, changed = self.build("one more", {"scan": 1, "resolve": 1, "compile": 1, "link": 1})
        check({os.path.basename(p) for p in changed} <= {f"{name(i)}.sql"}, "another entity's files moved:", sorted(changed))
        after = self.lists()
        return [key for key in after if before.get(key) != after[key]]


def same_buckets(args, many, lists):
    """The program divides as CMake does."""
    directory = args.work / "divided"
    shutil.rmtree(directory, ignore_errors=True)
    files = [str(many.project.source / f"entities/{name(i)}.yaml") for i in range(many.count)]
    for format, out in (("chunks", "chunks.mk"), ("ninja", "build.ninja")):
        result = subprocess.run([args.prefix / "bin/specql", "buildgen", "--format", format, "--out", directory / out,
                                 "--build-dir", "b", *(os.path.basename(f) for f in files)], text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=args.work)
        check(result.returncode == 0, "buildgen says:\n", result.stdout)
    expected = {key: [os.path.basename(file) for file in lists[key]] for key in lists}
    made = {p.name: p.read_text().splitlines() for p in (args.work / "b/lists").iterdir()}
    check(made == expected, "specql.mk divides otherwise:", made)
    scans = re.findall(r"^build b/scan/(\w+)\.stamp .*: specql_scan (.*)$", (directory / "build.ninja").read_text(), re.M)
    check({f"{key}.lst": names.split(" | ")[0].split() for key, names in scans} == expected, "Ninja's file divides otherwise:", scans)
    shutil.rmtree(args.work / "b")


def buckets(args, count, expected):
    many = Many(args, count)
    every = {"scan": expected, "resolve": 1, "compile": expected, "link": 1}
    output, _ = many.build("first build", every)
    lists = many.lists()
    check(len(lists) == expected, "there are", len(lists), "chunks, expected", expected)
    check(sum(len(files) for files in lists.values()) == count, "entities are missing from the lists")
    # The line a command is announced with: how many, and the first one. `ninja -v` shows commands instead.
    if many.project.ninja:
        output = "".join(path.read_text() for path in many.project.build.rglob("*.ninja"))
    for key, files in lists.items():
        first = os.path.basename(files[0]).removesuffix(".yaml")
        said = f"specql scan many/{key.removesuffix('.lst')}: {first} and {len(files) - 1} more"
        check(len(re.findall(re.escape(said) + "\\b", output)) >= 1, "nobody says:", said)
    same_buckets(args, many, lists)
    many.build("nothing", {})
    check(len(many.add(count)) == 1, "one entity more changes more than one list")
    many.build("nothing after it", {})
    many.project.edit(f"entities/{name(3)}.yaml", "Number 3.", "The third.")
    _, changed = many.build("a description", {"scan": 1, "compile": 1, "link": 1})
    check(changed and {os.path.basename(p) for p in changed} == {f"{name(3)}.sql"}, "a description moved", sorted(changed))
    return many


def outputs(many, noticed):
    """A deleted output: noticed at once, or when link next runs."""
    target = many.project.sql_dir / f"10_tables/{name(7)}.sql"
    before = target.read_bytes()
    target.unlink()
    many.build("an output deleted", {"link": 1} if noticed and many.project.ninja else {})
    check(target.exists() == noticed, "the deleted output is", "not back" if noticed else "back, against the documentation")
    os.utime(many.project.source / f"entities/{name(9)}.yaml")
    many.build("a touch", {"scan": 1, "compile": 1, "link": 1})
    check(target.read_bytes() == before, "the deleted output did not come back")
    many.build("nothing after the repair", {})
    # Edited in place, in a chunk in which nothing else happens.
    target.write_bytes(before + b"-- mine\n")
    os.utime(many.project.source / f"entities/{name(9)}.yaml")
    output, _ = many.build("an output edited, and a touch", {"scan": 1, "compile": 1, "link": 1})
    check(target.read_bytes() == before and "edited-output" in output, "the edited output did not come back:\n", output)
    many.build("nothing after that", {})


def same_names(args):
    """Two files of one name, in two directories, are two chunks."""
    project = Project(args, args.generator)
    project.confiture = ""
    project.write("entities/more/contact.yaml", "entity: Lead\nschema: more\nfields:\n  name: text!\n")
    project.fresh(CMAKELISTS.replace("${entities}", "${entities} entities/more/contact.yaml"))
    result = project.build_all()
    check(result.returncode == 0 and steps_of(result.stdout)["compile"] == 4, "two files of one name:\n", result.stdout)
    check((project.sql_dir / "10_tables/lead.sql").exists(), "the second file of the name made nothing")
    check(not steps_of(project.build_all().stdout), "there is work left")
    print("ok   two entity files of one name")


def test(args):
    same_names(args)
    outputs(buckets(args, 150, 4), noticed=True)
    many = buckets(args, 450, 8)
    outputs(many, noticed=not many.project.ninja)
    plan = (many.project.build / "build.ninja").read_text() if args.generator == "Ninja" else ""
    check("link.d" not in plan, "Ninja is given a list of all outputs")


if __name__ == "__main__":
    sys.exit(main(test, needs_confiture=False))
