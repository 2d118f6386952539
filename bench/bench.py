#!/usr/bin/env python3
"""bench.py --specql P --rounds P --empty P --spin P --cmake P --build DIR --work DIR [--only PART] - the table of docs/performance.md.

Times are quotients from interleaved rounds, to a process that does nothing, since a machine's speed drifts; peers take part
where they are installed. Instructions are counted by callgrind.
"""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys

import counts
import project
import workload
from project import HERE, Failure

PEERS = os.path.join(HERE, "peers")
# ext4 is slow to make files just after many were removed: nothing is removed between rounds.
AWAY = "mkdir -p gone && mv sql gone/$(date +%s%N)"


class Rounds:
    """Commands that are run in turn by rounds.c. The first one is what the others are compared with."""

    def __init__(self, options, repeat, baseline, argv=None, directory=None, prepare=""):
        self.options, self.lines = options, []
        self.add(baseline, repeat, directory or options.work, prepare, argv or [options.empty])

    def add(self, name, repeat, directory, prepare, argv):
        self.lines.append("\t".join([name, str(repeat), directory, prepare, *argv]))

    def run(self, rounds):
        cases = os.path.join(self.options.work, "cases")
        with open(cases, "w", encoding="utf-8") as f:
            f.write("\n".join(self.lines) + "\n")
        for attempt in range(3):
            done = subprocess.run([self.options.rounds, cases, str(rounds)], capture_output=True, text=True)
            if done.returncode not in (0, 2):
                raise Failure(done.stderr)
            if done.returncode == 0:
                break
        else:
            print("\nThe machine's speed changed by more than 30 % within each of three attempts: do not trust this one.")
        return [Row(*line.split("\t")) for line in done.stdout.splitlines()]


class Row:
    def __init__(self, name, median, low, high, busy, microseconds, faults, peak):
        self.name, self.median, self.low, self.high, self.busy = name, float(median), float(low), float(high), float(busy)
        self.microseconds, self.faults, self.peak = float(microseconds), int(faults), int(peak)


def number(x):
    return f"{x:.2f}" if x < 10 else f"{x:.1f}" if x < 100 else f"{x:,.0f}"


def table(title, headings, rows):
    print(f"\n## {title}\n\n| {' | '.join(headings)} |\n|---{'|---:' * (len(headings) - 1)}|")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    sys.stdout.flush()


def print_times(title, rows, unit):
    table(title, ["", f"× {unit}", "a tenth of the rounds below", "nine tenths below", "processor time", "page faults", "peak KiB"],
          [[r.name, *map(number, (r.median, r.low, r.high, r.busy)), str(r.faults), str(r.peak)] for r in rows])


def peers(out):
    """Programs that do a like thing in another language, in a fresh process each."""
    commands = [
        ("flatc --ts", ["flatc", "--ts", "-o", out, f"{PEERS}/contact.fbs"]),
        ("flatc --cpp", ["flatc", "--cpp", "-o", out, f"{PEERS}/contact.fbs"]),
        ("glib-compile-resources", ["glib-compile-resources", f"--sourcedir={PEERS}", "--generate-source",
                                    f"--target={out}/contact.c", f"{PEERS}/contact.gresource.xml"]),
        ("protoc --python_out", ["protoc", f"-I{PEERS}", f"--python_out={out}", f"{PEERS}/contact.proto"]),
        ("protoc --cpp_out", ["protoc", f"-I{PEERS}", f"--cpp_out={out}", f"{PEERS}/contact.proto"]),
        ("capnp compile -oc++", ["capnp", "compile", f"-oc++:{out}", f"--src-prefix={PEERS}", f"{PEERS}/contact.capnp"]),
    ]
    os.makedirs(out, exist_ok=True)
    return [(name, argv) for name, argv in commands if shutil.which(argv[0])]


def one_entity(options):
    """What one command of a build costs. The changed entity is changed back and forth."""
    p = project.one_entity(options.specql, f"{options.work}/one")
    p.build()
    rounds = Rounds(options, 10, "a process that does nothing")
    rounds.add("specql version", 10, p.directory, "", [options.specql, "version"])
    rounds.add("scan, nothing changed", 10, p.directory, "", p.scan())
    rounds.add("compile, nothing changed", 10, p.directory, "", p.compile())
    rounds.add("compile, its files are new", 1, p.directory, AWAY, p.compile())
    other = project.one_entity(options.specql, f"{options.work}/changed")
    other.edit("contact.yaml", "text!", "text(80)!")
    other.build()
    for name in ("contact.yaml", "build/c0.iface", "build/c0.imports"):
        shutil.copy(f"{other.directory}/{name}", f"{other.directory}/{name}.a")
        shutil.copy(f"{p.directory}/{name}", f"{other.directory}/{name}.b")
    swap = ("if cmp -s contact.yaml contact.yaml.a; then x=b; else x=a; fi; "
            "for f in contact.yaml build/c0.iface build/c0.imports; do cp $f.$x $f; done")
    rounds.add("compile, its files change", 1, other.directory, swap, other.compile())
    for name, argv in peers(f"{options.work}/peers"):
        rounds.add(name, 10, p.directory, "", argv)
    rows = rounds.run(options.count)
    print_times("One entity", rows, "a process that does nothing")
    by_name = {r.name: r for r in rows}
    changed, new = by_name["compile, its files change"], by_name["compile, its files are new"]
    print(f"\nFiles that change: {number(changed.microseconds / new.microseconds)} × files that are new.")
    for name in ("flatc --ts", "protoc --python_out"):
        if name in by_name:
            quotient = by_name["compile, nothing changed"].median / by_name[name].median
            print(f"Compile, nothing changed: {number(quotient)} × {name}.")


def one_process(options):
    """A whole project in one process, against as many processes as it has entities."""
    n = 1000
    p = project.made(options.specql, f"{options.work}/thousand", "--entities", n)
    p.run(p.generate())
    rounds = Rounds(options, n, f"{n} processes that do nothing")
    rounds.add(f"generate of {n} entities, nothing changed", 1, p.directory, "", p.generate())
    rounds.add(f"generate of {n} entities, files are new", 1, p.directory, AWAY, p.generate())
    rounds.add(f"generate of {n} entities, nothing changed, nothing remembered", 1, p.directory, "", p.generate("--state", "/dev/null"))
    rounds.add(f"validate of {n} entities", 1, p.directory, "", p.validate())
    rows = rounds.run(max(3, options.count // 10))
    for row in rows[1:]:
        row.median, row.low, row.high, row.busy = row.median / n, row.low / n, row.high / n, row.busy / n
    print_times("A thousand entities in one process", rows, f"{n} processes that do nothing")


def parallel(options):
    """What two processes gain: a loop that needs a processor only, and two halves of a project, one after the other and at once."""
    p = project.made(options.specql, f"{options.work}/halves", "--entities", 1000, "--shape", "mutual")
    files = p.read("all.lst").splitlines(keepends=True)
    p.write("a.lst", "".join(files[:500]))
    p.write("b.lst", "".join(files[500:]))
    tasks = (("a loop", "{spin}", "{spin}", ""),
             ("validate", "{specql} validate @a.lst", "{specql} validate @b.lst", ""),
             ("generate, files are new", *("{specql} generate --state /dev/null --output-base sql/%s @%s.lst" % (x, x) for x in "ab"), AWAY))
    rounds = None
    for name, one, other, prepare in tasks:
        one, other = (text.format(spin=options.spin, specql=options.specql) for text in (one, other))
        for how, text in (("one after the other", f"{one} && {other}"), ("at once", f"{one} & {other} && wait $!")):
            argv = ["sh", "-c", text]
            if rounds is None:
                rounds = Rounds(options, 1, f"{name}, {how}", argv, p.directory)
            else:
                rounds.add(f"{name}, {how}", 1, p.directory, prepare and "mkdir -p sql && " + prepare, argv)
    rows = rounds.run(max(5, options.count // 6))
    pairs = [(task[0], rows[2 * i], rows[2 * i + 1]) for i, task in enumerate(tasks)]
    gains = [(name, serial.median / both.median, both.busy / serial.busy) for name, serial, both in pairs]
    table("Two processes", ["", "times as fast as one after the other", "× the loop's gain", "× the processor time"],
          [[name, number(gain), number(gain / gains[0][1]), number(busy)] for name, gain, busy in gains])


def said(argv, directory):
    """How often each step ran, by what Ninja says."""
    done = project.start(argv, directory)
    found = re.findall(r"^\[\d+/\d+\] (?:specql (scan|resolve|compile|link)\b)?", done.stdout, re.M)
    return {step: found.count(step) for step in ("scan", "resolve", "compile", "link")}, len(found)


def buildgen(options, directory, name, program):
    """A graph with a command for each entity; what it makes is in NAME."""
    project.start([options.specql, "buildgen", "--format", "ninja", "--granularity", "entity", "--list", "entities.lst", "--specql",
                   program, "--build-dir", name, "--output-base", f"{name}/sql", "--out", f"{name}.ninja"], directory)
    return ["ninja", "-j1", "-f", f"{name}.ninja", "specql-sql"]


def graph(options):
    """What a whole build adds to the processes of its graph, in Ninja's own file and in CMake's; one job at a time."""
    n, prefix, directory = 1000, f"{options.work}/prefix", f"{options.work}/graph"
    shutil.rmtree(directory, ignore_errors=True)
    workload.make("--entities", n, directory)
    project.start([options.cmake, "--install", options.build, "--prefix", prefix], options.work)
    with open(f"{directory}/CMakeLists.txt", "w", encoding="utf-8") as f:
        f.write(workload.PROJECT.replace("OUTPUT_BASE sql", "OUTPUT_BASE sql GRANULARITY entity"))
    project.start([options.cmake, "-G", "Ninja", "-S", ".", "-B", "cmake", f"-DCMAKE_PREFIX_PATH={prefix}", "-DCONFITURE_EXECUTABLE="],
                  directory)
    empty, own = (buildgen(options, directory, name, program) for name, program in (("empty", options.empty), ("own", options.specql)))
    both = ["ninja", "-j1", "-C", "cmake"]
    project.start(["cp", "-a", "cmake", "configured"], directory)
    away = "mkdir -p gone/$(date +%s%N) && for d in {} .ninja_log .ninja_deps; do test ! -e $d || mv $d gone/$(ls gone | tail -n 1); done"
    with open(f"{directory}/cmake/build.ninja", encoding="utf-8") as f:
        wrapped = sum("cmake -E" in line and "specql" in line for line in f if line.lstrip().startswith("COMMAND"))
    edges = [said(argv, directory)[1] for argv in (empty, own, both)]
    rounds = Rounds(options, 1, "a graph of processes that do nothing", empty, directory, away.format("empty"))
    rounds.add("the same graph of specql's", 1, directory, away.format("own"), own)
    rounds.add("CMake's graph", 1, directory, away.format("cmake sql") + " && cp -a configured cmake", both)
    rows = rounds.run(max(3, options.count // 15))
    table(f"{n:,} entities, a command for each, one job", ["", "edges", "× the first", "processor time", "× the first, by edge"],
          [[r.name, str(e), number(r.median), number(r.busy), number(r.median / e * edges[0])] for r, e in zip(rows, edges)])
    print(f"\nCMake's edge: {number(rows[2].median / edges[2] / (rows[1].median / edges[1]))} × Ninja's. "
          f"Commands of ours with `cmake -E`: {wrapped}.")


HUB_DESCRIPTION = "sed -i 's/^description: .*/&./' {}entities/delta.yaml"
EDITS = (
    ("nothing", ":"),
    ("the hub is touched", "touch entities/amber.yaml"),
    ("the hub's body", "sed -i 's/^description: .*/&./' entities/amber.yaml"),
    ("a field that nobody uses", "sed -i 's/^fields:/&\\n  f'$(date +%s%N)': text/' entities/amber.yaml"),
    ("the hub's schema, which all refer to", "sed -i 's/^schema: work.*/schema: work'$(date +%N)'/' entities/amber.yaml"),
)


def hub(options):
    """Which steps an edit of what all refer to has run, and how long that takes."""
    n, directory = 1000, f"{options.work}/hub"
    shutil.rmtree(directory, ignore_errors=True)
    workload.make("--entities", n, "--shape", "hub", directory)
    argv = buildgen(options, directory, "own", options.specql)
    project.start(argv, directory)
    rounds, steps = None, []
    for name, edit in HUB_EDITS:
        project.start(["sh", "-ec", edit], directory)
        steps.append(said(argv, directory)[0])
        if rounds is None:
            rounds = Rounds(options, 1, name, argv, directory, edit)
        else:
            rounds.add(name, 1, directory, edit, argv)
    rows = rounds.run(max(3, options.count // 15))
    table(f"{n:,} entities that refer to one", ["edit", "scan", "resolve", "compile", "link", "× a build of nothing"],
          [[r.name, *(str(s[k]) for k in ("scan", "resolve", "compile", "link")), number(r.median)] for r, s in zip(rows, steps)])


DESCRIPTION = "sed -i 's/^description: .*/&./' {}entities/delta.yaml"
EDITS = (
    ("nothing", ":"),
    ("a file is touched", "touch entities/delta.yaml"),
    ("an SQL file is deleted, and that touch", "rm sql/10_tables/delta.sql && touch entities/delta.yaml"),
    ("a description", DESCRIPTION.format("")),
    ("a field is added", "sed -i 's/^fields:/&\\n  f'$(date +%s%N)': text/' entities/delta.yaml"),
)


def raw_graph(directory, names):
    """What Ninja itself costs: as many commands with as many inputs, which do nothing but write their output."""
    chunks = [names[i::256] for i in range(256)]
    lines = ["rule make", "  command = : >$out"]
    for k, chunk in enumerate(chunks):
        lines += [f"build raw/{k}.scan: make {' '.join(chunk)}", f"build raw/{k}.sql: make {' '.join(chunk)} || raw/resolve"]
    lines += ["build raw/resolve: make | " + " ".join(f"raw/{k}.scan" for k in range(len(chunks))),
              "build raw/link: make " + " ".join(f"raw/{k}.sql" for k in range(len(chunks)))]
    with open(f"{directory}/raw.ninja", "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")


def steps_of_edit(work, output_base):
    """What a build runs after an edit of delta.yaml, without Ninja and its shells: names and command lines."""
    lists = glob.glob(f"{work}/lists/*.lst")
    chunk = next(os.path.basename(path)[:-4] for path in lists if "/delta.yaml\n" in open(path, encoding="utf-8").read())
    yield "look", ["look", f"@{work}/scans.lst", "--with", f"{work}/compile", "--out", f"{work}/look", "--stamp", f"{work}/look.stamp"]
    yield "scan", ["scan", f"@{work}/lists/{chunk}.lst", "--iface", f"{work}/iface/{chunk}.iface",
                   "--stamp", f"{work}/scan/{chunk}.stamp"]
    yield "compile", ["compile", f"@{work}/lists/{chunk}.lst", "--imports", f"{work}/imports/{chunk}.imports",
                      "--output-base", output_base, "--stamp", f"{work}/compile/{chunk}.stamp"]
    yield "link", ["link", f"@{work}/stamps.lst", "--output-base", output_base, "--manifest", f"{work}/manifest",
                   "--state", f"{work}/state", "--stamp", f"{work}/link.stamp", "--set", "workload"]


def builds(options, n, shape, generator="Ninja"):
    """CMake and a build tool: configure, build, build after an edit."""
    prefix, directory = f"{options.work}/prefix", f"{options.work}/build-{n}-{generator.split()[-1]}"
    project.start([options.cmake, "--install", options.build, "--prefix", prefix], options.work)
    shutil.rmtree(directory, ignore_errors=True)
    names = workload.make("--entities", n, "--shape", shape, directory)
    configure = f"{options.cmake} -G '{generator}' -S . -B build -DCMAKE_PREFIX_PATH={prefix} -DCONFITURE_EXECUTABLE="
    build = "ninja -C build" if generator == "Ninja" else "make -j2 -C build"
    project.start(["sh", "-ec", f"{configure} && {build}"], directory)
    rounds = Rounds(options, 20, "a process that does nothing")
    if generator == "Ninja" and n >= 10000:
        raw_graph(directory, names)
        project.start(["ninja", "-f", "raw.ninja"], directory)
        rounds.add("a graph of as many commands that do nothing: nothing changed", 1, directory, "", ["ninja", "-f", "raw.ninja"])
        rounds.add("... a file is touched", 1, directory, "touch entities/delta.yaml", ["ninja", "-f", "raw.ninja"])
    rounds.add("configure", 1, directory, "mkdir -p gone/$(date +%s%N) && mv build sql gone/$(ls gone | tail -n 1)",
               ["sh", "-c", configure])
    rounds.add("build all", 1, directory, "", ["sh", "-c", build])
    for name, prepare in EDITS:
        rounds.add(f"build after {name}" if name != "nothing" else "build, nothing changed", 1, directory, prepare,
                   ["sh", "-c", build])
    specql, prepare = f"{prefix}/bin/specql", DESCRIPTION.format("../../")
    for name, arguments in steps_of_edit(f"{directory}/build/workload.specql", f"{directory}/sql"):
        rounds.add(f"after a description, {name} alone", 1, f"{directory}/build/workload.specql", prepare, [specql, *arguments])
        prepare = ""
    rounds.add("build after those", 1, directory, "", ["sh", "-c", build])
    rows = rounds.run(max(3, options.count // 15))
    print_times(f"{n:,} entities with CMake and {generator} ({shape})", rows, "a process that does nothing")


def instructions(options):
    if not shutil.which("valgrind"):
        return
    rows = [[name, f"{n:,}"] for part in counts.PARTS for name, n in part(options.specql, f"{options.work}/counts")]
    table("Instructions", ["", "instructions"], rows)


def growth(options):
    """Instructions for one of many: the same for ten and for thousands."""
    if not shutil.which("valgrind"):
        return
    rows = []
    for shape in workload.SHAPES:
        row = [shape]
        for n in (10, 100, 1000) + ((10000,) if options.large else ()):
            p = project.made(options.specql, f"{options.work}/growth", "--entities", n, "--fields", 10, "--shape", shape)
            p.run(p.generate())
            row.append(f"{p.count(p.generate()) // n:,}")
        rows.append(row)
    heads = ["10", "100", "1,000"] + (["10,000"] if options.large else [])
    table("Instructions of `generate` for each entity, by their number", ["shape", *heads], rows)


PARTS = {
    "one": one_entity,
    "process": one_process,
    "parallel": parallel,
    "graph": graph,
    "hub": hub,
    "build": lambda options: builds(options, 1000, "mesh"),
    "large-build": lambda options: builds(options, 10000, "hub") if options.large else None,
    "large-make": lambda options: builds(options, 10000, "hub", "Unix Makefiles") if options.large else None,
    "instructions": instructions,
    "growth": growth,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("specql", "rounds", "empty", "spin", "cmake", "build", "work"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--only", choices=PARTS, action="append")
    parser.add_argument("--large", action="store_true", help="10 000 entities too: many minutes")
    parser.add_argument("--count", type=int, default=60, help="rounds of the shortest commands")
    options = parser.parse_args()
    options.work = os.path.abspath(options.work)
    os.makedirs(options.work, exist_ok=True)
    for part in options.only or PARTS:
        PARTS[part](options)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"bench: {failure}")
