#!/usr/bin/env python3
"""torture.py KIND --specql P [--allocations P] [--confiture P] --work DIR [--all] [--step STEP]... - steps to which something
happens.

  faults       a system call of a step fails
  kills        SIGKILL at a system call
  allocations  an allocation fails, or that one and all after it
  memory       the system gives no more memory, from what a program needs to begin up to what a step needs
  disk         no room is left
  together     the same step several times at once
  memcheck     nothing, but valgrind looks on

Each case starts from the products of an old version of the project, runs one step for the new version, and holds what it
finds against two clean builds: a step that says it succeeded has made the new bytes of all its products; one that failed has
left the old ones, unless the call that failed was one that puts a finished file in its place or removes an old one. Then the
step runs again undisturbed: it succeeds, its products are those of a clean build, and no temporary file is left.

--all does every case; else a sample of them, which SPECQL_TORTURE_SEED and SPECQL_TORTURE_SAMPLE choose.
"""
import argparse
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys

COMPANY = "entity: Company\nschema: crm\nfields:\n  name: text!\n"
CONTACT = ("entity: Contact\nschema: crm\ndescription: A person.\nfields:\n  name: text!\n  company: ref(Company)\n"
           "actions:\n- name: create_contact\n- name: rename\n  steps:\n  - update: Contact SET name = 'x'\n")
OLD = {"company.yaml": COMPANY, "contact.yaml": CONTACT,
       "gone.yaml": "entity: Gone\nschema: crm\nfields:\n  name: text\n"}
NEW = {"company.yaml": COMPANY.replace("name:", "title:"),
       "contact.yaml": CONTACT.replace("A person.", "Somebody.").replace("= 'x'", "= 'y'"),
       "born.yaml": "entity: Born\nschema: crm\nfields:\n  name: text\n"}

# Calls of a program's start and end, and those that cannot fail.
NOT_FAILED = ("execve exit_group exit arch_prctl set_tid_address set_robust_list rseq prlimit64 getrandom mprotect "
              "rt_sigaction rt_sigprocmask getpid getuid geteuid getgid getegid munmap sysinfo wait4 vfork clone3 "
              "clone").split()
NOT_FAILED += ["brk"]  # strace cannot: a brk that fails returns the old end; see memory
ERRORS = {"openat": "EMFILE", "write": "ENOSPC", "mkdir": "EACCES", "mmap": "ENOMEM"}
# A failure of these may come when some files are in place already.
LAST_PHASE = ("rename", "renameat", "renameat2", "unlink", "unlinkat", "utimensat")
REGISTRY = """version: 1.0.0
domains:
  '2':
    name: crm
    subdomains:
      '01': {name: core, entities: {Company: {table_code: '012011'}}}
"""
ONCE = ("init",)  # refuse what they made
REMEMBERED = ("b/remembered",)  # a run that cannot write it has done all the same what it was asked to
PAGE = 4096
SKIP = 77
# The named case of a kind (tests/named/cases.tsv).
NAMED = {"disk": "F10-disk-full", "kills": "F17-killed-at-each-call", "together": "F18-together",
         "faults": "F12-a-call-fails", "allocations": "F28-an-allocation-fails",
         "memory": "F30-no-more-memory", "memcheck": "memcheck"}


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Steps:
    """The commands of a build, with relative names, for the files there are."""

    def __init__(self, specql, confiture):
        self.specql, self.confiture = specql, confiture

    def commands(self, files):
        names = sorted(files)
        yield "scan", ["scan", *names, "--iface", "b/k.iface", "--stamp", "b/k.scan", "--depfile", "b/k.scan.d"]
        yield "resolve", ["resolve", "b/k.iface", "--out", "b", "--stamp", "b/resolve", "--depfile", "b/resolve.d"]
        yield "compile", ["compile", *names, "--imports", "b/k.imports", "--output-base", "sql", "--stamp", "b/k.stamp",
                          "--depfile", "b/k.d", "--fragments", "b/fragments"]
        yield "link", ["link", "b/k.stamp", "--output-base", "sql", "--manifest", "b/manifest", "--state", "b/state",
                       "--stamp", "b/link", "--depfile", "b/link.d", "--fraiseql-schema", "b/schema.json"]
        yield "check", ["check", "k.lst", "--imports", "b", "--output-base", "sql", "--fraiseql-schema", "b/schema.json"]
        if self.confiture:
            yield "assemble", ["assemble", "--manifest", "b/manifest", "--project-dir", ".", "--env", "local", "--out",
                               "schema.sql", "--confiture", self.confiture]
        yield "generate", ["generate", *names, "--output-base", "out"]
        yield "generate-again", ["generate", *names, "--output-base", "again", "--state", "b/remembered"]
        yield "frontend", ["generate", *names, "--output-base", "out", "--fraiseql-schema", "out/schema.json", "--frontend",
                           "out/frontend"]
        yield "docs", ["docs", *names, "-o", "out/docs"]
        yield "docs-json", ["docs", *names, "-o", "out/json", "--format", "json"]
        yield "graph", ["graph", *names, "--format", "json"]
        yield "diff", ["diff", "company.yaml", "other.yaml", "--format", "json"]
        yield "verify", ["verify", "out"]
        yield "validate", ["validate", *names, "--format", "sarif"]
        yield "registry", ["registry", "assign", *names, "--registry", "b/registry.yaml"]
        yield "schema", ["schema", "--json", "-o", "b/entity.json"]
        yield "buildgen", ["buildgen", *names, "--format", "ninja", "--out", "b/build.ninja"]
        yield "init", ["init", "b/new", "--build", "make"]
        yield "identify", ["identify", "--program", "k.lst", "--out", "b/program", "--stamp", "b/identify"]
        yield "look", ["look", "b/k.scan", "b/resolve", "b/link", "--with", "b", "--out", "b", "--stamp", "b/look"]
        yield "look-lost", ["look", "b/k.scan", "--iface", "b/nowhere", "--out", "b", "--stamp", "b/lost"]
        yield "explain", ["explain", "unknown-entity"]
        yield "man", ["man", "generate"]
        yield "completion", ["completion", "bash"]
        yield "version", ["version"]


def entity_list(files):
    return "".join(name + "\n" for name in sorted(files))


def write(directory, files):
    for name, text in files.items():
        with open(os.path.join(directory, name), "w", encoding="utf-8") as f:
            f.write(text)


def products(directory):
    """Name -> bytes of what steps make. link's state holds times, and what look writes; Confiture keeps directories of its
    own."""
    found = {}
    for base in ("b", "sql", "out", "again"):
        for where, _, names in os.walk(os.path.join(directory, base)):
            for name in names:
                path = os.path.join(where, name)
                with open(path, "rb") as f:
                    text = f.read()
                if name.endswith(".look"):
                    text = re.sub(rb"(?m)^\d+ ", b"", text)
                found[os.path.relpath(path, directory)] = text
    if os.path.exists(os.path.join(directory, "schema.sql")):
        with open(os.path.join(directory, "schema.sql"), "rb") as f:
            found["schema.sql"] = f.read()
    found.pop("b/state", None)
    return found


def litter(found):
    return [name for name in found if re.fullmatch(r"\.specql-.*\.tmp", os.path.basename(name))]


def without_litter(found):
    return {name: text for name, text in found.items() if name not in litter(found)}


def run(argv, directory, **options):
    """One that does not end is killed with all it started."""
    process = subprocess.Popen(argv, cwd=directory, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
                               **options)
    try:
        out, err = process.communicate(timeout=300)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        err += b"\nit does not end"
    return subprocess.CompletedProcess(argv, process.returncode, out, err)


class Torture:
    def __init__(self, options):
        self.options, self.work = options, os.path.abspath(options.work)
        self.specql = os.path.abspath(options.specql)
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.work)
        self.steps = Steps(self.specql, options.confiture)
        self.before, self.after, self.argv = {}, {}, {}
        self.cases = self.failed = 0

    def prepare(self):
        """For each step the project just before it and the products just after it."""
        at = os.path.join(self.work, "build")
        os.makedirs(os.path.join(at, "b"))
        write(at, {**OLD, "k.lst": entity_list(OLD), "other.yaml": NEW["company.yaml"], "b/registry.yaml": REGISTRY})
        for name, argv in self.steps.commands(OLD):
            self.must(name, argv, at)
        os.remove(os.path.join(at, "gone.yaml"))
        shutil.rmtree(os.path.join(at, "b/new"))
        write(at, {**NEW, "k.lst": entity_list(NEW)})
        for name, argv in self.steps.commands(NEW):
            self.before[name] = os.path.join(self.work, "before-" + name)
            os.rename(at, self.before[name])
            shutil.copytree(self.before[name], at)  # for look these are files put there anew, as in each case
            self.must(name, argv, at)
            self.after[name], self.argv[name] = products(at), argv
        self.argv = {name: argv for name, argv in self.argv.items() if name in (self.options.step or self.argv)}

    def must(self, name, argv, directory):
        done = run([self.specql, *argv], directory)
        check(done.returncode == 0, name, "fails undisturbed:", done.stderr.decode())

    def fresh(self, step):
        """Only what the case before may have touched is put back; times stay, link compares them."""
        at = os.path.join(self.work, "case")
        shutil.rmtree(at, ignore_errors=True)
        shutil.copytree(self.before[step], at)
        return at

    def calls(self, step):
        """(name, number among the calls of that name) of all system calls of a step."""
        at, log = self.fresh(step), os.path.join(self.work, "trace")
        done = run(["strace", "-qq", "-o", log, self.specql, *self.argv[step]], at)
        check(done.returncode == 0, step, "fails under strace:", done.stderr.decode())
        seen = {}
        with open(log, encoding="utf-8", errors="replace") as f:
            for line in f:
                if '.gcda", ' in line:  # from here on the program writes down what it covered
                    break
                match = re.match(r"(\w+)\(", line)
                if match:
                    seen[match[1]] = seen.get(match[1], 0) + 1
                    if not line.startswith(("write(1,", "write(2,")):  # what is said when all is done
                        yield match[1], seen[match[1]]

    def sample(self, cases):
        cases = list(cases)
        if self.options.all:
            return cases
        rng = random.Random(int(os.environ.get("SPECQL_TORTURE_SEED", "1")))
        return rng.sample(cases, min(len(cases), int(os.environ.get("SPECQL_TORTURE_SAMPLE", "40"))))

    def judge(self, what, step, at, done, may_be_mixed=False, may_leave=False, codes=(0, 3, -9)):
        """DONE is the disturbed run."""
        self.cases += 1
        code, err = done.returncode, done.stderr.decode(errors="replace")
        try:
            old, new, found = products(self.before[step]), self.after[step], products(at)
            got = without_litter(found)
            check(may_leave or not litter(found), "temporary files are left:", litter(found))
            if code == 0:
                kept = {n: old.get(n) for n in REMEMBERED}
                wrong = [n for n in {*got, *new} if got.get(n) not in (new.get(n), kept.get(n, new.get(n)))]
                check(not wrong, "it says it succeeded, and has not made", sorted(wrong))
            elif may_be_mixed:
                wrong = [n for n in {*got, *new, *old} if got.get(n) not in (old.get(n), new.get(n))]
                check(not wrong, "neither old nor new:", sorted(wrong))
            else:
                wrong = [n for n in {*got, *old} if got.get(n) != old.get(n)]
                check(not wrong, "it failed, and has changed", sorted(wrong))
            check(code in codes and "it does not end" not in err, "exit code", code, err)
            check(code != 3 or "error" in err + (done.stdout or b"").decode(), "it failed and does not say why:", err)
            if step in ONCE and (code == 0 or may_be_mixed):
                return
            again = run([self.specql, *self.argv[step]], at)
            check(again.returncode == 0, "the next run fails:", again.stderr.decode(errors="replace"))
            found = products(at)
            wrong = [n for n in {*found, *new} if found.get(n) != new.get(n)]
            check(not wrong, "after the next run these are not as in a clean build:", sorted(wrong))
        except Failure as failure:
            self.failed += 1
            print(f"FAIL {NAMED[self.options.kind]} {step}, {what}: {failure}", flush=True)

    # ---- the kinds -------------------------------------------------------------------------------------------------

    def inject(self, step, call, number, how):
        at = self.fresh(step)
        done = run(["strace", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{how}:when={number}",
                    self.specql, *self.argv[step]], at)
        return at, done

    def traced(self):
        if not shutil.which("strace") or run(["strace", "-qq", "-o", "/dev/null", "true"], self.work).returncode != 0:
            print("no tracing here")
            sys.exit(SKIP)
        return [(step, call, number) for step in self.argv for call, number in self.calls(step)]

    def faults(self):
        """A failing close or fstat may be nobody's business; an unlink that fails leaves its file to the next run.
        What strace lets fail is not done: a pipe that nobody closes, as no system leaves it, has no end. So a close of
        assemble is done and then fails."""
        for step, call, number in self.sample(c for c in self.traced() if c[1] not in NOT_FAILED):
            if (step, call) == ("assemble", "close"):
                if not self.options.allocations:
                    continue
                at = self.fresh(step)
                done = run([os.path.abspath(self.options.allocations), *self.argv[step]], at,
                           env={**os.environ, "SPECQL_FAIL_CLOSE": str(number)})
            else:
                at, done = self.inject(step, call, number, "error=" + ERRORS.get(call, "EIO"))
            last = call in LAST_PHASE
            self.judge(f"{call} number {number} fails", step, at, done, last, call.startswith("unlink"))
            if call == "renameat2":  # file systems without exchange: renamed the old way
                at, done = self.inject(step, call, number, "error=EINVAL")
                self.judge(f"{call} number {number} is not known here", step, at, done, codes=(0,))

    def kills(self):
        for step, call, number in self.sample(self.traced()):
            if call == "execve":
                continue
            at, done = self.inject(step, call, number, "signal=SIGKILL")
            if done.returncode in (137, -9):
                done.returncode = -9
            self.judge(f"killed at {call} number {number}", step, at, done, True, True)

    def allocations(self):
        program, cases = os.path.abspath(self.options.allocations), []
        for step in self.argv:
            at, count = self.fresh(step), os.path.join(self.work, "count")
            done = run([program, *self.argv[step]], at, env={**os.environ, "SPECQL_COUNT_ALLOCATIONS": count})
            check(done.returncode == 0, step, "fails:", done.stderr.decode())
            with open(count, encoding="ascii") as f:
                most = int(f.read())
            cases += [(step, n * sign) for n in range(1, most + 1) for sign in (1, -1)]
        for step, number in self.sample(cases):
            at = self.fresh(step)
            done = run([program, *self.argv[step]], at, env={**os.environ, "SPECQL_FAIL_ALLOCATION": str(number)})
            self.judge(f"allocation {number} fails", step, at, done)

    def memory(self):
        """Limits of what brk and mmap give. With less than printing the version takes, the system or the C library may end
        a program, and how is their affair."""
        def limited(argv, at, size):
            return run([self.specql, *argv], at, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (size, size)))

        def least(argv, at):
            """What it ends well with, or more by a page at most."""
            low, high = 0, 1 << 25
            while high - low > PAGE:
                size = (low + high) // 2
                low, high = (low, size) if limited(argv, at(), size).returncode == 0 else (size, high)
            return high

        cases, begins = [], least(["version"], lambda: self.work)
        for step in self.argv:
            if step != "assemble":  # the limit would be that of Confiture
                enough = least(self.argv[step], lambda step=step: self.fresh(step))
                cases += [(step, size) for size in range(begins - 16 * PAGE, enough + 2 * PAGE, PAGE)]
        for step, size in self.sample(cases):
            at = self.fresh(step)
            codes = (0, 3) if size >= begins else range(-64, 256)
            self.judge(f"{size} bytes of memory", step, at, limited(self.argv[step], at, size), codes=codes)

    def disk(self):
        """A file system with less and less room; what is there before fits."""
        if run(["unshare", "-rm", "true"], self.work).returncode != 0:
            print("no file systems can be mounted here")
            sys.exit(SKIP)
        script = ('mount -t tmpfs -o size="$1" tmpfs "$2" && cp -a "$3/." "$2" && cd "$2" && shift 3 && { "$@"; code=$?; '
                  'rm -rf "$COPY"; cp -a . "$COPY"; exit $code; }')
        cases = []
        for step in self.argv:
            before = self.before[step]
            full = sum(4 + -(-os.lstat(os.path.join(where, name)).st_size // 4096) * 4
                       for where, folders, names in os.walk(before) for name in [*folders, *names]) - 200
            cases += [(step, room) for room in range(full, full + 400, 4)]
        for step, room in self.sample(cases):
            at, mount = self.fresh(step), os.path.join(self.work, "mount")
            os.makedirs(mount, exist_ok=True)
            done = run(["unshare", "-rm", "sh", "-c", script, "sh", f"{room}k", mount, self.before[step], self.specql,
                        *self.argv[step]], self.work, env={**os.environ, "COPY": at})
            if b"cp: " not in done.stderr:
                self.judge(f"{room} KiB", step, at, done)

    def together(self):
        for _ in range(20 if self.options.all else 3):
            for step in self.argv:
                if step == "assemble":
                    continue
                at = self.fresh(step)
                runs = [subprocess.Popen([self.specql, *self.argv[step]], cwd=at, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.PIPE) for _ in range(4)]
                ends = [subprocess.CompletedProcess([], p.returncode, b"", err)
                        for p, err in [(p, p.communicate(timeout=300)[1]) for p in runs]]
                ends.sort(key=lambda end: end.returncode)
                self.judge("four at once", step, at, ends[0 if step in ONCE else -1], codes=(0,))
                for end in ends if step in ONCE else ():  # one at least makes it, the others may refuse to
                    if end.returncode != 0 and (end.returncode != 1 or b"is there already" not in end.stderr):
                        self.failed += 1
                        print(f"FAIL {NAMED['together']} {step}: exit code {end.returncode}: {end.stderr.decode()}", flush=True)

    def memcheck(self):
        """Nothing is used before it has a value or when it is gone, and nothing is lost."""
        valgrind = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--child-silent-after-fork=yes"]
        if not shutil.which(valgrind[0]):
            print("there is no valgrind")
            sys.exit(SKIP)
        for step in self.argv:
            at = self.fresh(step)
            self.judge("under valgrind", step, at, run([*valgrind, self.specql, *self.argv[step]], at), codes=(0,))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("faults", "kills", "allocations", "memory", "disk", "together", "memcheck"))
    for name in ("specql", "allocations", "confiture", "work"):
        parser.add_argument("--" + name, default="")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--step", action="append")
    options = parser.parse_args()
    if options.confiture and not os.access(options.confiture, os.X_OK):
        options.confiture = ""
    t = Torture(options)
    t.prepare()
    getattr(t, options.kind)()
    print(f"{t.cases} cases, {t.failed} failed")
    return 1 if t.failed or not t.cases else 0


if __name__ == "__main__":
    sys.exit(main())
