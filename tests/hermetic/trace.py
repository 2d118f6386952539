"""trace.py SPECQL GOLDEN WORK: what each step opens and asks for, under strace: declared files, its own outputs, and nothing
else; no network, no user database, no locale, no clock. And it declares nothing that it does not look at. What --trace-inputs lists is exactly what was opened to be read."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from project import check, depfile_inputs, main, products, same

# Calls whose answer depends on where, when or by whom a step is run.
FOREIGN = ("uname sysinfo getuid geteuid getgid getegid getgroups getcwd time gettimeofday clock_gettime times "
           "sched_getaffinity getcpu sethostname").split()
TRACED = "trace=%file,%network,getdents64," + ",".join("?" + name for name in FOREIGN)
# Reads of a program's own start.
OWN = ("/etc/ld.so.cache", "/etc/ld.so.preload", "/proc/self/exe", "/proc/self/maps")
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += +(-?\d+|\?)")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
BELOW = re.compile(r'(?:\d+|AT_FDCWD)<([^>]*)>, "((?:[^"\\]|\\.)*)"') # a path, and the directory from which it leads


def traced(p, argv, log):
    done = p.run(argv, ["strace", "-qq", "-y", "-s", "4096", "-e", TRACED, "-e", "signal=none", "-o", str(log)])
    calls = []
    for line in log.read_text(errors="surrogateescape").splitlines():
        if '.gcda", ' in line: # of a program that measures coverage
            continue
        match = CALL.match(line)
        check(match, "strace says", line)
        call, arguments, result = match.groups()
        calls.append((call, BELOW.sub(lambda m: '"%s"' % from_root(p, *m.groups()), arguments), result))
    return done, calls


def from_root(p, directory, path):
    if path == "": # the directory, or whatever it is, itself: it is open
        return path
    directory = os.path.relpath(directory, os.path.realpath(p.root))
    return path if directory == "." else os.path.join(directory, path)


def is_library(path):
    return path in OWN or (path.startswith(("/lib", "/usr/lib")) and ".so" in path)


def below(path, directories):
    return any(path == d or path.startswith(d + "/") for d in directories)


class Allowed:
    """What a step was given, and what it makes: files, and directories of files."""

    def __init__(self, p, inputs, outputs, bases=("sql",)):
        self.root, self.program = p.root, p.specql
        self.inputs, self.outputs, self.bases = {os.path.normpath(i) for i in inputs}, set(outputs), bases
        self.searched = {i for i in self.inputs if (self.root / i).is_dir()}
        self.made_in = {os.path.dirname(o) for o in self.outputs}
        self.seen = set()

    def may_open(self, path):
        temporary = os.path.basename(path).startswith(".specql-") and os.path.dirname(path) in self.made_in
        return path in self.inputs | self.outputs | self.made_in or below(path, self.bases) or temporary

    def may_look_at(self, path):
        """Also at directories on the way to a file, and at what is not there of those that are searched."""
        there = path
        while there and not (self.root / there).exists():
            there = os.path.dirname(there)
        return (self.may_open(path) or path == "." or any(o.startswith(path + "/") for o in self.inputs | self.outputs) or
                (there != path and (there or ".") in self.searched))

    def check(self, name, call, arguments):
        for path in map(os.path.normpath, PATH.findall(arguments)):
            if is_library(path) or (call == "readlink" and path == self.program):
                continue
            # O_TMPFILE: a file without a name, above a directory that is not there yet; its time is the step's
            looks = call in ("stat", "lstat", "newfstatat", "access", "faccessat2") or "O_TMPFILE" in arguments
            may = self.may_look_at if looks else self.may_open
            check(may(path), name, "asks for the undeclared", path, "with", call)
            self.seen.add(path)


def examine(p, name, calls, allowed):
    for number, (call, arguments, _) in enumerate(calls):
        check(call not in FOREIGN, name, "asks the system:", call, arguments)
        check(not call.startswith(("sock", "conn", "bind", "send", "recv")), name, "uses the network:", call, arguments)
        if call == "execve":
            check(number == 0, name, "starts", arguments)
        else:
            allowed.check(name, call, arguments)


def declared(p, step):
    """Command line, @LIST and depfile. The depfile of link lists outputs, for the build tool."""
    return [*step.inputs, *([] if step.argv[0] == "link" else depfile_inputs(p.root, step.depfile))]


def steps(p):
    p.build()
    for round in ("again", "anew"):
        if round == "anew":
            for name in ("build", "sql"):
                shutil.rmtree(p.root / name)
        for step in p.steps():
            log = p.root / "log"
            done, calls = traced(p, step.argv, log)
            check(done.returncode == 0 and not done.stdout, step.name, "under strace:", done.stderr)
            allowed = Allowed(p, declared(p, step), step.outputs, ["sql"] if "sql" in step.outputs else [])
            if step.argv[0] == "link": # an output is gone: its chunk is made again
                allowed.inputs |= {f for files in p.chunks.values() for f in files} | {f"build/{k}.imports" for k in p.chunks}
            examine(p, f"{step.name} {round}", calls, allowed)
            lacking = {i for i in map(os.path.normpath, declared(p, step)) if (p.root / i).is_file()} - allowed.seen
            check(not lacking, step.name, "declares what it does not open:", *lacking)


def repair(p):
    p.build()
    expected = products(p.root)
    for file in list((p.root / "sql" / "10_tables").glob("*.sql"))[::2]:
        file.unlink()
    *_, link = p.steps()
    done, calls = traced(p, link.argv, p.root / "log")
    check(done.returncode == 0, "the repair failed:", done.stderr)
    inputs = [*link.inputs, *[f for files in p.chunks.values() for f in files], *[f"build/{k}.imports" for k in p.chunks]]
    examine(p, "a repair", calls, Allowed(p, inputs, link.outputs))
    same("a repair", expected, products(p.root))


def generate(p):
    """One process opens what the steps together open, and what it was given by itself."""
    p.build()
    resolve = [s for s in p.steps() if s.name == "resolve"][0]
    done, calls = traced(p, p.generate("one"), p.root / "log")
    check(done.returncode == 0, "generate under strace:", done.stderr)
    inputs = [*p.entities, "specql.yaml", *depfile_inputs(p.root, resolve.depfile)]
    # What it says at the end depends on the environment file of Confiture.
    calls = [c for c in calls if not (c[0] == "access" and '"db/environments/local.yaml"' in c[1])]
    examine(p, "generate", calls, Allowed(p, inputs, [], ["one"]))


TRACE = "inputs.json"
# What is read of one's own: for comparison, and to know what was made.
OWN_ROLES = {"output", "stamp", "state", "listing", "directory"}


def hash_of(file):
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else None


def opened(calls):
    """Paths that were opened to be read, as they were given."""
    paths = set()
    for call, arguments, result in calls:
        if call in ("open", "openat") and "O_RDONLY" in arguments and "O_PATH" not in arguments and not result.startswith("-"):
            paths |= {path for path in PATH.findall(arguments)[:1] if not is_library(path)}
    return paths


def listed(p, name, argv, status=0):
    """The rows of the list that ARGV leaves, held against what strace saw and against the files as they were before."""
    before = {f: hash_of(f) for f in p.root.rglob("*")}
    (p.root / TRACE).unlink(missing_ok=True)
    done, calls = traced(p, [*argv, "--trace-inputs", TRACE], p.root / "log")
    check(done.returncode == status, name, "with a trace of its inputs:", done.stderr)
    document = json.loads((p.root / TRACE).read_text())
    check(document["schema"] == 1 and document["tool"].startswith("specql "), name, "calls its list", document)
    rows = document["inputs"]
    check(rows == sorted(rows, key=lambda r: r["path"].encode()), name, "lists its inputs in disorder")
    read = {r["path"] for r in rows if "absent" not in r}
    check(read == opened(calls), name, "opened, but did not list:", *opened(calls) - read, "; listed, but did not open:",
          *read - opened(calls))
    for row in rows:
        file = p.root / row["path"]
        if row["role"] == "result": # Confiture made it while the step ran
            check("sha256" in row, name, "has no hash of", row)
            continue
        check(("absent" in row) == (file not in before), name, "is wrong about", row)
        check(row.get("sha256") == before.get(file), name, "has another hash of", row, before.get(file))
        check(set(row) <= {"path", "role", "sha256", "absent"}, name, "says", row)
    return rows


def named(rows, *roles):
    return {os.path.normpath(r["path"]) for r in rows if r["role"] in roles and "absent" not in r}


def inputs(p):
    """Of each step: in a build from nothing, and in the next; and what it lists is what it declares."""
    for round in ("anew", "again"):
        for step in p.steps():
            name = f"{step.name} {round}"
            rows = listed(p, name, step.argv)
            given = {os.path.normpath(i) for i in declared(p, step) if (p.root / i).is_file()}
            others = {os.path.normpath(r["path"]) for r in rows if "absent" not in r and r["role"] not in OWN_ROLES}
            if step.argv[0] == "link":
                others |= named(rows, "stamp")
            check(others == given, name, "lists", *sorted(others), "and declares", *sorted(given))
    check(p.chunks["a"][0] in named(listed(p, "scan", next(p.steps()).argv), "entity"), "an entity file is none")


def searched(p):
    """Where modules and the project file were looked for, and an output that is made again."""
    if p.case == "modules":
        p.build()
        (p.root / "extra.yaml").write_text("entity: Extra\nschema: crm\nextends:\n  from: nowhere\n")
        p.run(["scan", "extra.yaml", "--iface", "build/x.iface", "--stamp", "build/x.scan"])
        rows = listed(p, "a search in vain", ["resolve", "build/x.iface", "--out", "build", *p.project], status=1)
        absent = {r["path"] for r in rows if r.get("absent")}
        check({"nowhere.yaml", "nowhere.yml"} <= absent, "a module that is not there is not listed:", *absent)
        (p.root / "extra.yaml").unlink()
    p.build()
    table = sorted((p.root / "sql" / "10_tables").glob("*.sql"))[0]
    table.write_text("-- by hand\n")
    *_, link = p.steps()
    rows = listed(p, "a repair", link.argv)
    check(str(table.relative_to(p.root)) in named(rows, "output"), "the edited output was not read")
    check(named(rows, "entity") and named(rows, "imports"), "a repair reads entities and imports")
    listed(p, "a quick look", [*link.argv, "--quick"])
    rows = listed(p, "generate", p.generate("one"))
    check(set(p.entities) <= named(rows, "entity"), "generate lists", *named(rows, "entity"))
    first = (p.root / TRACE).read_bytes()
    shutil.rmtree(p.root / "one")
    listed(p, "generate", p.generate("one"))
    check((p.root / TRACE).read_bytes() == first, "the same run leaves another list")


def assembled(p):
    """Confiture is a program of its own: what we read of it and for it, not what it reads."""
    p.build()
    confiture = p.root / "confiture"
    confiture.write_text('#!/bin/sh\nwhile [ "$1" != --output ]; do shift; done\necho one > "$2"\n')
    confiture.chmod(0o755)
    rows = listed(p, "assemble", ["assemble", "--manifest", "build/manifest", "--project-dir", ".", "--env", "local", "--out",
                                  "out/schema.sql", "--confiture", "./confiture"], status=1)
    check(named(rows, "manifest") == {"build/manifest"} and named(rows, "result"), "assemble lists", rows)
    check([r for r in rows if r["role"] == "environment" and r.get("absent")], "no word about the environment file:", rows)


def looked(p):
    """Stamps are read, and of what they list no more than the times; a replaced file is named, once."""
    p.build()
    argv = ["look", "build/a.scan", "build/b.scan", "build/none.scan", "--out", "build/look", "--stamp", "build/look.stamp"]
    made = [*(f"build/look/{k}.look" for k in ("a", "b", "none")), "build/look.stamp"]
    for round in ("anew", "again"):
        done, calls = traced(p, argv, p.root / "log")
        check(done.returncode == 0, "look under strace:", done.stderr)
        examine(p, f"look {round}", calls, Allowed(p, ["build/a.scan", "build/b.scan", "build/none.scan", *p.entities], made, []))
    rows = listed(p, "look", argv)
    check(named(rows, "stamp") >= {"build/a.scan", "build/b.scan"}, "look lists", rows)
    looks = [p.root / name for name in made[:3]]
    check(not any(look.read_text() for look in looks), "look found what nobody did")
    times = [look.stat().st_mtime_ns for look in looks]
    victim = p.root / p.chunks["b"][0]
    kept = p.root / "kept"
    kept.write_bytes(victim.read_bytes())
    os.utime(kept, (1, 1))
    kept.rename(victim)
    done = p.run([*argv, "--hermetic"])
    check(done.returncode == 0, "a confined look:", done.stderr)
    check(victim.name in looks[1].read_text() and [look.stat().st_mtime_ns != was for look, was in zip(looks, times)] ==
          [False, True, False], "a replaced file, and look says", *(look.read_text() for look in looks))
    step = [s for s in p.steps() if s.name == "scan b"][0]
    times = looks[1].stat().st_mtime_ns
    for argv_now in (step.argv, argv):
        check(p.run(argv_now).returncode == 0, *argv_now, "failed")
    check(looks[1].stat().st_mtime_ns == times, "what was read since is told once more")
    (p.root / "build/b.iface").unlink()
    done = p.run([*argv, "--iface", "build", "--hermetic"])
    check(done.returncode == 0, "look after interfaces:", done.stderr)
    check([(p.root / f"build/{k}.scan").exists() for k in "ab"] == [True, False], "look and the stamp of a lost interface")


def kept_apart(p):
    """A list in the place of an input: refused, and the input is as it was. A confined step may write its list."""
    p.build()
    entity = p.chunks["a"][0]
    before = (p.root / entity).read_bytes()
    scan = next(p.steps())
    for path in (entity, f"../{p.root.name}/{entity}"):
        done = p.run([*scan.argv, "--trace-inputs", path])
        check(done.returncode == 3 and f"write '{path}': it is also an input" in done.stderr, "exit code", done.returncode,
              done.stderr)
        check((p.root / entity).read_bytes() == before, "an entity file was replaced by a list")
    # What is no file is not replaced by one.
    (p.root / "held").mkdir()
    (p.root / "held/file").write_text("x")
    os.mkfifo(p.root / "pipe")
    for path, why in (("held", "Is a directory"), ("pipe", "not a regular file"), ("held/file/below", "Not a directory")):
        done = p.run([*scan.argv, "--trace-inputs", path])
        check(done.returncode == 3 and f"write '{path}': {why}" in done.stderr, path, "as a list:", done.returncode, done.stderr)
    check((p.root / "held/file").read_text() == "x" and (p.root / "pipe").is_fifo(), "a directory or pipe was replaced")
    check(not list(p.root.glob("**/.specql-*")), "temporary files are left")
    done = p.run([*scan.argv, "--hermetic", "--trace-inputs", "lists/scan.json"])
    check(done.returncode == 0 and (p.root / "lists/scan.json").is_file(), "a confined step wrote no list:", done.stderr)
    done = p.run([*scan.argv, "--trace-inputs", "program/x"])
    check(done.returncode == 3 and "'program/x'" in done.stderr, "a list that cannot be written:", done.returncode, done.stderr)


def random(p):
    """Whatever the system offers as randomness, or nothing: the same bytes."""
    p.build()
    expected = products(p.root)
    for name in ("build", "sql"):
        shutil.rmtree(p.root / name)
    p.build(prefix=["strace", "-qq", "-o", "/dev/null", "-e", "trace=none", "-e", "inject=getrandom:error=ENOSYS"])
    same("a build without random numbers", expected, products(p.root))


def available(specql):
    if not shutil.which("strace"):
        print("SKIP trace: there is no strace")
        return False
    done = subprocess.run(["strace", "-qq", "-o", "/dev/null", "-e", TRACED, specql, "version"], capture_output=True, text=True)
    if done.returncode != 0:
        print("SKIP trace: strace does not work here:", done.stderr)
        return False
    return True


if __name__ == "__main__":
    if not available(str(Path(sys.argv[1]).resolve())):
        sys.exit(77)
    sys.exit(main(*sys.argv[1:4], [steps, repair, generate, inputs, searched, assembled, looked, kept_apart, random]))
