"""Random edits of a project, a build after each: the SQL is a clean build's, byte for byte; nothing was rewritten that stays
the same; the steps that ran are those that had a reason to; and a second build runs none.

    SPECQL_EDITS_SEED=7 SPECQL_EDITS_STEPS=500 ctest -R edits        another script, a longer one

The script follows from the seed and the tool alone, and a longer one begins like a shorter one; a failure prints them."""

import argparse
import os
import random
import re
import shutil
import sys
from pathlib import Path

from model import SCHEMAS, Model
from tools import TOOLS, Failure, always_explained, missing, run

EDITS = (["touch", "comment", "describe", "body", "add_field", "drop_field", "add_reference", "drop_reference"] * 2 +
         ["move_schema", "add", "add", "delete", "rename", "rename_file", "swap", "option", "option", "option"] +
         ["registered", "extend", "module_changed", "audited", "private_deleted", "replaced", "replaced"] +
         ["program_newer", "program_older", "output_edited", "output_deleted", "output_touched", "mistake"])


def check(condition, *what):
    if not condition:
        raise Failure(" ".join(str(w) for w in what))


def tree(directory, pattern="**/*.sql"):
    return {str(p.relative_to(directory)): p for p in sorted(directory.glob(pattern))}


def contents(paths):
    return {name: path.read_bytes() for name, path in paths.items()}


def move_over(path, text, mtime_ns):
    """A file that holds TEXT and has that time comes from elsewhere into the place of PATH."""
    new = path.parent.parent / f"{path.name}.kept"
    new.write_text(text)
    os.utime(new, ns=(mtime_ns, mtime_ns))
    new.rename(path)


class Script:
    def __init__(self, args, seed):
        self.random = random.Random(f"{seed} {args.tool}")
        self.work, self.root = args.work, args.work / "project"
        shutil.rmtree(self.work, ignore_errors=True)
        (self.root / "entities").mkdir(parents=True)
        shutil.copytree(args.prefix, self.work / "pre fix" if args.tool.startswith("cmake") else self.work / "prefix",
                        symlinks=True)
        self.program = next(self.work.glob("*/bin/specql"))
        self.original = self.program.read_bytes()
        self.tool = TOOLS[args.tool](args, self.root, self.program)
        self.model = Model(self.random)
        self.clean = {}
        self.times = {}
        self.reset()

    def reset(self):
        """A build is done: what happens from now on is a reason for the next."""
        self.rewritten, self.unscanned, self.reconfigured, self.replaced, self.failed = set(), set(), False, False, False
        self.names = set(self.model.files())
        self.others, self.lost = set(), set()
        self.extending = {f"{e.stem}.yaml" for e in self.model.entities if e.extends}
        self.disturbed, self.edited, self.aged = set(), set(), set()
        self.options = {name: value for name, value in self.model.options.items() if name != "shared"}
        self.interfaces = contents(tree(self.tool.private, "iface/*.iface"))
        self.imports = contents(tree(self.tool.private, "imports/*.imports"))

    @property
    def listed(self):
        """There are other files than at the last build."""
        return self.names != set(self.model.files())

    # ---- writing ---------------------------------------------------------------------------------------------------

    def write(self, model):
        """The files as MODEL says; notes which ones got a new time."""
        directory = self.root / "entities"
        there, wanted = {p.name: p for p in directory.glob("*.yaml")}, model.files()
        for name in there.keys() - wanted.keys():
            there[name].unlink()
        for name, text in wanted.items():
            path = directory / name
            if name not in there or path.read_text() != text or name in model.rewritten:
                if name in model.aged and name in there and path.read_text() != text:
                    move_over(path, text, 10**18)
                    self.aged.add(name)
                else:
                    path.write_text(text)
                self.rewritten.add(name)
                self.unscanned.add(name)
        self.rewritten &= wanted.keys()
        self.unscanned &= wanted.keys()
        model.rewritten, model.aged = set(), set()
        for name, text in model.others().items():
            path = self.root / name
            if not path.exists() or path.read_text() != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
                self.others.add(name)
        project = self.root / "specql.yaml"
        tenancy = "shared" if model.options["shared"] else "multi_tenant"
        text = "tenancy: {" + ", ".join(f"{schema}: {tenancy}" for schema in SCHEMAS) + "}\n"
        if not project.exists() or project.read_text() != text:
            project.write_text(text)
            self.reconfigured = True
        self.tool.describe(model)

    def replace_program(self, older):
        """As an installation does it: another file is renamed into place."""
        new = self.program.with_name("specql.new")
        new.write_bytes(self.tool.another(self.original, self.random))
        new.chmod(0o755)
        if older:
            os.utime(new, (10**9, 10**9))
        new.rename(self.program)
        self.replaced = True

    def lose(self):
        """A file between two steps is gone."""
        if not self.tool.counts:
            return set() if self.tool.lose(self.random) else False
        there = [p for p in sorted(self.tool.private.glob("*/*")) if p.suffix in (".iface", ".imports")]
        there += [self.tool.private / "manifest"]
        path = self.random.choice(there)
        if not path.exists():
            return False
        path.unlink()
        self.lost.add(path.name)
        return set()

    def disturb(self, how):
        paths = tree(self.tool.sql)
        if not paths:
            return False
        name = self.random.choice(sorted(paths))
        if how == "deleted":
            paths[name].unlink()
        elif how == "touched":
            os.utime(paths[name])
        elif how == "quietly": # the same size, the same time
            status, text = paths[name].stat(), paths[name].read_bytes()
            at = self.random.randrange(len(text))
            paths[name].write_bytes(text[:at] + bytes([text[at] ^ 1]) + text[at + 1:])
            os.utime(paths[name], ns=(status.st_atime_ns, status.st_mtime_ns))
            self.edited.add(name)
        else:
            text = paths[name].read_bytes()
            at = self.random.randrange(len(text) + 1)
            paths[name].write_bytes(text[:at] + b"-- mine\n" + text[at:])
            self.edited.add(name)
        self.disturbed.add(name)
        return set()

    # ---- one step --------------------------------------------------------------------------------------------------

    def edit(self, what):
        """Returns the entities whose SQL may change, None for any, False when nothing was done."""
        if what.startswith("program_"):
            self.replace_program(what == "program_older")
            return set()
        if what.startswith("output_"):
            return self.disturb(what.removeprefix("output_"))
        if what == "private_deleted":
            return self.lose()
        if what == "option":
            return self.model.option(self.tool.options)
        if what == "mistake":
            return self.mistake()
        return getattr(self.model, what)()

    def mistake(self):
        """A build that must fail, at its place, and write no SQL; the next one has all to do but what could be scanned."""
        if self.listed or self.replaced or self.lost or self.chunked or self.model.options["chunks"]:
            return False
        self.write(self.model.broken())
        status, output, ran = self.tool.build()
        self.unscanned -= {f"{chunk}.yaml" for step, chunk in ran if step == "scan"}
        check(status != 0 and "unknown-entity" in output, "a reference to nowhere was accepted:\n", output)
        now = {name: path.read_bytes() for name, path in tree(self.tool.sql).items() if name not in self.disturbed}
        check(now == {n: t for n, t in self.clean.items() if n not in self.disturbed}, "a failed build wrote SQL")
        self.failed = True
        return set()

    def build_clean(self):
        """What one process makes of it all, elsewhere."""
        for name in ("clean", "clean web"):
            shutil.rmtree(self.work / name, ignore_errors=True)
        status, output = run([self.program, "generate", "--output-base", self.work / "clean",
                              *self.tool.how(self.model), *self.tool.clients(self.model, self.work / "clean web"), *self.tool.list(self.model)], self.root)
        check(status == 0, "generate failed:\n", output)
        return contents(tree(self.work / "clean"))

    def expected(self):
        """The steps that have a reason to run, from what was edited and from what the steps before them changed; and those of
        them that may do so in silence: Makefiles of CMake's look after outputs and modules in every build."""
        options = self.model.options
        bucket = "0" if options["chunks"] else None
        stems = {path.name: bucket or path.stem for path in (self.root / "entities").glob("*.yaml")}
        interfaces = contents(tree(self.tool.private, "iface/*.iface"))
        imports = contents(tree(self.tool.private, "imports/*.imports"))
        chunks = set(stems.values())
        listed = {bucket} if bucket and self.listed else set()
        touched = {stems[name] for name in self.rewritten} | listed
        lost = {suffix: {name.rpartition(".")[0] for name in self.lost if name.endswith(suffix)} & chunks
                for suffix in (".iface", ".imports")}
        scan = set(chunks) if self.replaced else {stems[name] for name in self.unscanned} | listed | lost[".iface"]
        live = {f"iface/{c}.iface" for c in chunks}
        optioned = any(options[name] != value for name, value in self.options.items()
                       if name not in ("hand_written", "frontend"))
        resolve = (self.replaced or self.reconfigured or optioned or self.listed or self.failed or bool(lost[".iface"]) or
                   bool(self.aged & stems.keys()) or
                   (options["registry"] and "registry.yaml" in self.others) or
                   any(interfaces.get(n) != self.interfaces.get(n) for n in live))
        modules = bool(lost[".imports"]) or bool(self.extending) and bool(
            self.extending & self.rewritten or "modules/base.yaml" in self.others)
        clients = options["frontend"] != self.options["frontend"]
        compiled = set(chunks) if self.replaced or clients else touched | lost[".imports"] | {
            c for c in chunks if imports.get(f"imports/{c}.imports") != self.imports.get(f"imports/{c}.imports")}
        hand_written = options["hand_written"] != self.options["hand_written"] or bool(
            self.others & set(self.model.hand_written()))
        link = bool(compiled) or self.listed or hand_written
        keeping = bool(self.disturbed) or "manifest" in self.lost
        steps = {("scan", c) for c in scan} | {("compile", c) for c in compiled}
        steps |= {("resolve", "")} if resolve else set()
        steps |= {("link", "")} if link else set()
        silent = ({("resolve", "")} if modules else set()) | ({("link", "")} if keeping else set())
        return (steps, silent) if self.tool.looks else (steps | silent, set())

    def check_steps(self, ran, output):
        if not self.tool.counts:
            return
        check(len(ran) == len(set(ran)), "a step ran twice:\n", output)
        ran = set(ran)
        expected, silent = self.expected()
        if self.chunked == self.model.options["chunks"]: # else there may be stamps of former times, or none
            check(ran - silent == expected - silent and expected <= ran, f"ran {sorted(ran)}\nexpected {sorted(expected)}\n",
                  output)

    def check_sql(self, clean, allowed, output):
        there = tree(self.tool.sql)
        for name in sorted(self.edited & there.keys() - clean.keys()): # somebody's work, though nothing makes it any more
            check("it stays" in output and name in output, "no word of", name, "that stays:\n", output)
            there.pop(name).unlink()
        now = contents(there)
        check(now.keys() == clean.keys(), "files too many:", sorted(now.keys() - clean.keys()), "too few:",
              sorted(clean.keys() - now.keys()))
        wrong = sorted(name for name in clean if now[name] != clean[name])
        check(not wrong, "not what a clean build makes:", wrong)
        times = {name: path.stat().st_mtime_ns for name, path in there.items()}
        changed = {name for name in clean if self.clean.get(name) != clean[name]}
        moved = {name for name in times if times[name] != self.times.get(name)}
        check(moved - self.disturbed == changed - self.disturbed, "rewritten:", sorted(moved), "but different:", sorted(changed))
        if allowed is not None:
            names = {name.lower() for name in allowed}
            foreign = [n for n in changed if not n.startswith("00_") and not any(e in Path(n).stem for e in names)]
            check(not foreign, "files of others changed:", foreign)
        if self.model.options["frontend"]:
            made, wanted = (contents(tree(d, "*.*ts*") | tree(d, "*.json")) for d in (self.root / "web", self.work / "clean web"))
            check(wanted and made == wanted, "not what a clean build makes for clients:",
                  sorted(name for name in wanted if made.get(name) != wanted[name]))
        self.clean, self.times = clean, times

    def step(self, edits):
        allowed, done = set(), []
        self.chunked = self.model.options["chunks"]
        for what in edits:
            may = self.edit(what)
            if may is False:
                continue
            done.append(what)
            allowed = None if may is None or allowed is None else allowed | may
            self.write(self.model)
        self.build(allowed, done)
        return done

    def build(self, allowed, done):
        try:
            status, output, ran = self.tool.build()
            check(status == 0, "the build failed:\n", output)
            self.check_sql(self.build_clean(), allowed, output)
            if done != ["first"]:
                self.check_steps(ran, output)
            for name in self.edited:
                check("edited-output" in output or name not in self.clean, "no warning of the lost edit in", name, ":\n", output)
            self.reset()
            status, output, ran = self.tool.build()
            check(status == 0 and not ran, "the second build ran", ran, ":\n", output)
        except Failure as failure:
            raise Failure(f"after {' + '.join(done) or 'nothing'}: {failure}") from None

    def first(self):
        self.chunked = False
        self.write(self.model)
        self.build(None, ["first"])

    def from_nothing(self):
        """The tool's own clean build, at the end."""
        before = {**self.interfaces, **self.imports}
        shutil.rmtree(self.tool.build_dir)
        self.tool.configured = False
        if self.tool.sql.exists():
            shutil.rmtree(self.tool.sql)
        self.write(self.model)
        self.clean, self.times = {}, {}
        self.build(None, ["first"])
        now = {**self.interfaces, **self.imports}
        wrong = [name for name, text in now.items() if before[name] != text]
        check(not wrong, "private files of a clean build differ:", wrong)


def play(args, seed, steps):
    script = Script(args, seed)
    script.first()
    for number in range(steps):
        count = script.random.choice([1, 1, 1, 2, 3])
        edits = [script.random.choice(EDITS + list(script.tool.edits)) for _ in range(count)]
        try:
            done = script.step(edits)
        except Failure as failure:
            raise Failure(f"step {number + 1}: {failure}") from None
        if args.verbose:
            print(f"ok   {number + 1}: {' + '.join(done)}", flush=True)
    script.from_nothing()
    shutil.rmtree(args.work)


def arguments():
    """What each program here is told: the tool, where things are."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True, choices=TOOLS)
    for option in ("--prefix", "--work", "--root"):
        parser.add_argument(option, type=Path, required=True)
    for option in ("--cmake", "--ninja", "--samu", "--make"):
        parser.add_argument(option, default="")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


def main():
    args = arguments()
    if missing(args):
        print(f"SKIP {args.tool}:", missing(args))
        return 77
    seed = os.environ.get("SPECQL_EDITS_SEED", "1")
    steps = int(os.environ.get("SPECQL_EDITS_STEPS", "200"))
    def script():
        play(args, seed, steps)
        return f"ok   {args.tool}: {steps} steps, seed {seed}"

    return always_explained(script, f"with SPECQL_EDITS_SEED={seed} SPECQL_EDITS_STEPS={steps}, {args.tool}")


if __name__ == "__main__":
    sys.exit(main())
