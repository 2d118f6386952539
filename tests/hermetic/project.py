"""A golden case as a project of two chunks, built step by step with relative arguments: what the tests here have in common."""

import shutil
import subprocess
from pathlib import Path

CASES = ("crm", "modules", "registry", "table_views")


class Failure(Exception):
    pass


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


class Step:
    """One command: what it is given, and what it makes. Paths are relative to the project."""

    def __init__(self, name, argv, inputs, outputs, depfile):
        self.name, self.argv, self.inputs, self.outputs, self.depfile = name, argv, inputs, outputs, depfile


def depfile_inputs(root, depfile):
    """Right of the colon, in the first rule; names of the cases hold nothing that is escaped. None: there is no depfile."""
    if depfile is None:
        return []
    rule = (root / depfile).read_text().split("\n\n")[0].replace("\\\n", " ")
    return rule.split(":", 1)[1].split()


class Project:
    def __init__(self, specql, golden, case, work):
        self.specql, self.case = specql, case
        self.root = work / case
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(golden / case / "input", self.root)
        self.entities = sorted(p.name for p in self.root.glob("*.yaml") if p.name not in ("specql.yaml", "domain_registry.yaml"))
        self.project = ["--project", "specql.yaml"] if (self.root / "specql.yaml").exists() else []
        (self.root / "program").write_text("a program")
        self.divide({"a": self.entities[::2], "b": self.entities[1::2]})

    def divide(self, chunks):
        self.chunks = chunks
        for name, files in chunks.items():
            (self.root / f"{name}.lst").write_text("".join(f"{f}\n" for f in files))

    def steps(self):
        b = "build"
        for k, files in self.chunks.items():
            made = [f"{b}/{k}.iface", f"{b}/{k}.scan", f"{b}/{k}.scan.d"]
            yield Step(f"scan {k}", ["scan", f"@{k}.lst", "--iface", made[0], "--stamp", made[1], "--depfile", made[2]],
                       [f"{k}.lst", *files], made, made[2])
        made = [f"{b}/program", f"{b}/program.stamp"]
        yield Step("identify", ["identify", "--program", "program", "--out", made[0], "--stamp", made[1]], ["program"], made, None)
        ifaces = [f"{b}/{k}.iface" for k in self.chunks]
        made = [*[f"{b}/{k}.imports" for k in self.chunks], f"{b}/resolve", f"{b}/resolve.d"]
        yield Step("resolve", ["resolve", *ifaces, "--out", b, "--stamp", made[-2], "--depfile", made[-1], *self.project],
                   [*ifaces, *self.project[1:]], made, made[-1])
        for k, files in self.chunks.items():
            made = [f"{b}/{k}.stamp", f"{b}/{k}.d", "sql"]
            yield Step(f"compile {k}", ["compile", f"@{k}.lst", "--imports", f"{b}/{k}.imports", "--output-base", "sql",
                                        "--stamp", made[0], "--depfile", made[1]],
                       [f"{k}.lst", f"{b}/{k}.imports", *files], made, made[1])
        stamps = [f"{b}/{k}.stamp" for k in self.chunks]
        made = [f"{b}/manifest", f"{b}/state", f"{b}/link", f"{b}/link.d", "sql"]
        yield Step("link", ["link", *stamps, "--output-base", "sql", "--manifest", made[0], "--state", made[1], "--stamp",
                            made[2], "--depfile", made[3]], stamps, made, made[3])

    def generate(self, base="sql"):
        return ["generate", *self.entities, "--output-base", base, *self.project]

    def run(self, argv, prefix=(), root=None):
        return subprocess.run([*prefix, self.specql, *argv], cwd=root or self.root, capture_output=True, text=True)

    def build(self, *options, prefix=()):
        for step in self.steps():
            done = self.run([*step.argv, *options], prefix)
            check(done.returncode == 0, self.case, step.name, "failed:\n", done.stderr)


def products(root, names=("build", "sql")):
    """Path -> bytes of all that a build made, but for the record of times."""
    files = [p for name in names for p in (root / name).rglob("*") if p.is_file()]
    return {str(p.relative_to(root)): p.read_bytes() for p in files if p.name != "state"}


def same(what, expected, got):
    check(expected, what, ": nothing was made")
    different = [p for p in sorted({*expected, *got}) if expected.get(p) != got.get(p)]
    check(not different, what, "made other bytes of", ", ".join(different))


def main(specql, golden, work, tests):
    """Runs each of TESTS on each case."""
    golden, work = Path(golden).resolve(), Path(work).resolve()
    shutil.rmtree(work, ignore_errors=True)
    failed = 0
    for case in CASES:
        for test in tests:
            try:
                test(Project(str(Path(specql).resolve()), golden, case, work / test.__name__))
            except Failure as failure:
                failed += 1
                print(f"FAIL {test.__name__} {case}: {failure}")
    print(f"{len(tests)} tests with {len(CASES)} projects, {failed} failed")
    return 1 if failed else 0
