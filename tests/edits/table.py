"""What an edit costs, row by row of the table in README.md (What a change costs): the steps that run and the SQL that is
written anew, with real entities on one build tool, and nothing at all in the build after it; then the same in chunks.

Whether Confiture would run is told by the manifest, on which it waits: it has a new time or it has not."""

import os
import random
import shutil
import sys
from pathlib import Path

from edits import arguments, check, move_over, tree
from model import Model
from tools import TOOLS, always_explained, missing

NAMES = ("alpha", "beta", "gamma", "delta", "epsilon")


def entity_of(path):
    """10_tables/012031_gamma.sql"""
    return Path(path).stem.rpartition("_")[2]


class Table:
    def __init__(self, args, chunks):
        self.root = args.work / "project"
        shutil.rmtree(args.work, ignore_errors=True)
        (self.root / "entities").mkdir(parents=True)
        prefix = args.work / ("pre fix" if args.tool.startswith("cmake") else "prefix")
        shutil.copytree(args.prefix, prefix, symlinks=True)
        self.program = prefix / "bin/specql"
        self.tool = TOOLS[args.tool](args, self.root, self.program)
        self.model = Model(random.Random(0))
        self.chunks = chunks
        self.model.options.update(registry=True, file_names="code", chunks=chunks)
        # Beta refers to Alpha, all others to nobody.
        for entity in self.model.entities:
            entity.schema, entity.refs = "crm", ["Alpha"] if entity.name == "Beta" else []
        self.times, self.manifest = {}, 0

    def write(self):
        directory, wanted = self.root / "entities", self.model.files()
        for path in directory.glob("*.yaml"):
            if path.name not in wanted:
                path.unlink()
        files = {f"entities/{name}": text for name, text in wanted.items()}
        for name, text in {**files, **self.model.others(), "specql.yaml": "tenancy: {crm: shared, core: shared, hr: shared}\n"}.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_text() != text:
                path.write_text(text)
        self.tool.describe(self.model)

    def expected(self, scan, resolve, compile, link):
        """In one chunk, a step for any entity is one for all."""
        def steps(step, names):
            return [(step, name) for name in (["0"] if self.chunks and names else names)]
        return sorted(steps("scan", scan) + [("resolve", "")] * resolve + steps("compile", compile) + [("link", "")] * link)

    def row(self, what, scan=(), resolve=0, compile=(), link=0, sql=(), gone=(), assemble=None):
        """SQL: names of the files, without directory, that are written;"""
        self.write()
        before = set(self.times)
        status, output, ran = self.tool.build()
        check(status == 0, f"{what}: failed\n", output)
        expected = self.expected(scan, resolve, compile, link)
        check(sorted(ran) == expected, f"{what}: ran {sorted(ran)}\nexpected {expected}\n", output)
        times = {name: path.stat().st_mtime_ns for name, path in tree(self.tool.sql).items()}
        moved = {name for name in times if times[name] != self.times.get(name)}
        foreign = [name for name in moved if entity_of(name) not in sql and not name.startswith("00_") and sql != "all"]
        check(not foreign, f"{what}: wrote {foreign}")
        check(sql == "all" or all(any(entity_of(n) == s for n in moved) for s in sql), f"{what}: wrote {moved} only")
        check({entity_of(n) for n in before - set(times)} == set(gone), f"{what}: gone are {before - set(times)}")
        manifest = (self.tool.private / "manifest").stat().st_mtime_ns
        check((manifest != self.manifest) == (bool(sql or gone) if assemble is None else assemble), f"{what}: the manifest")
        self.times, self.manifest = times, manifest
        status, output, ran = self.tool.build()
        check(status == 0 and not ran, f"{what}: the second build ran {ran}\n", output)
        print("ok  ", what)
        return output

    def entity(self, name):
        return next(e for e in self.model.entities if e.name == name)


def edits(t):
    one = {"scan": ["gamma"], "compile": ["gamma"], "link": 1}
    all_but_scan = {"resolve": 1, "compile": NAMES, "link": 1}
    t.row("the first build", scan=NAMES, **all_but_scan, sql="all")
    t.row("nothing")
    os.utime(t.root / "entities/gamma.yaml")
    t.row("a touch", **one)
    t.entity("Gamma").comment += 1
    t.row("a comment", **one)
    t.entity("Gamma").description += 1
    t.row("a description", **one, sql=["gamma"])
    t.entity("Gamma").code += 1
    t.row("an action's body", **one, sql=["gamma"])
    t.entity("Alpha").fields.append(("note", "text"))
    t.row("a field that nobody uses", scan=["alpha"], resolve=1, compile=["alpha"], link=1, sql=["alpha"])
    t.entity("Alpha").schema = "hr"
    t.row("what others use", scan=["alpha"], resolve=1, compile=["alpha", "beta"], link=1, sql=["alpha", "beta"],
          gone=["alpha"])
    t.entity("Alpha").schema = "crm"
    t.row("and back", scan=["alpha"], resolve=1, compile=["alpha", "beta"], link=1, sql=["alpha", "beta"], gone=["alpha"])
    return one, all_but_scan


def entities(t):
    added = Model(random.Random(0)).entities[0]
    added.name, added.stem, added.schema, added.refs, added.number = "Zeta", "zeta", "hr", ["Beta"], 9
    t.model.entities.append(added)
    t.row("an entity added", scan=["zeta"], resolve=1, compile=["zeta"], link=1, sql=["zeta"])
    added.name, added.stem = "Omega", "omega"
    t.row("renamed", scan=["omega"], resolve=1, compile=["omega"], link=1, sql=["omega"], gone=["zeta"])
    t.model.entities.remove(added)
    chunk = NAMES[:1] if t.chunks else ()
    t.row("deleted", scan=chunk, resolve=1, compile=chunk, link=1, gone=["omega"])


def others(t, all_but_scan):
    t.entity("Gamma").number = 9
    t.row("a code of the registry", resolve=1, compile=["gamma"], link=1, sql=["gamma"], gone=["gamma"])
    t.model.options["file_names"] = "entity"
    t.row("other names of files", **all_but_scan, sql=NAMES, gone=NAMES)
    registry = t.root / "registry.yaml"
    registry.touch()
    t.row("the registry touched", resolve=1)
    t.model.options["external"] = True
    t.row("an option without effect", resolve=1)
    t.model.options["table_views"] = True
    t.row("an option with effect", resolve=1, compile=["beta"], link=1, sql=["beta"])
    t.model.options["hand_written"] = 1
    t.row("a hand-written file", link=1, sql=["log"])
    t.model.audit += 1
    t.row("it is edited", link=1, sql=["log"])
    t.model.options["frontend"] = True
    t.row("files for clients", compile=NAMES, link=1)
    types = t.root / "web/types.ts"
    text = types.read_text()
    check("interface Gamma" in text, "no type of an entity:\n", text)
    t.entity("Gamma").code += 1
    times = types.stat().st_mtime_ns
    t.row("a body, for clients nothing", scan=["gamma"], compile=["gamma"], link=1, sql=["gamma"])
    check(types.stat().st_mtime_ns == times, "the types were written anew")
    types.unlink()
    t.row("types lost", link=1, assemble=False)
    check(types.read_text() == text, "they did not come back")


def outputs(t):
    path = t.tool.sql / "10_tables/gamma.sql" # named by the entity again
    text = path.read_bytes()
    path.unlink()
    t.row("an output deleted", link=1, sql=["gamma"], assemble=False)
    path.write_bytes(text + b"-- mine\n")
    t.times["10_tables/gamma.sql"] = path.stat().st_mtime_ns
    t.row("an output edited", link=1, sql=["gamma"], assemble=False)
    check(path.read_bytes() == text, "the edit is still there")
    path.touch()
    t.times["10_tables/gamma.sql"] = path.stat().st_mtime_ns
    t.row("an output touched", link=1)
    for number, time in ((b"1", None), (b"2", (1, 1))):
        new = t.program.with_name("new")
        new.write_bytes(t.program.read_bytes() + number)
        new.chmod(0o755)
        os.utime(new, time)
        new.rename(t.program)
        t.row("another program" + (" of old times" if time else ""), scan=NAMES, resolve=1, compile=NAMES, link=1)


def older(t, one):
    """A file in whose place an older one comes, which no build tool sees that compares times. Moved there it gives its
    directory a new time, and the build looks; what is written into the same file does not, and is seen where every build
    looks, else with the next file that comes or goes, or by a target of ours that reads all."""
    path = t.root / "entities/gamma.yaml"
    seen = {**one, "resolve": 1, "sql": ["gamma"]}
    for what, time in (("old times", 10**18), ("the same time", None)):
        t.entity("Gamma").code += 1
        move_over(path, t.model.files()[path.name], time or path.stat().st_mtime_ns)
        t.row(f"an entity of {what}, moved there", **seen)
    log = t.root / "sql/15_audit/log.sql"
    t.model.audit += 1
    move_over(log, t.model.others()["sql/15_audit/log.sql"], 10**18)
    t.row("hand-written SQL of old times, moved there", link=1, sql=["log"])
    link, kept = t.root / "entities/beta.yaml", t.root / "beta.kept"
    link.rename(kept)
    t.entity("Beta").code += 1
    older = t.root / "beta.older"
    older.write_text(t.model.files()["beta.yaml"])
    os.utime(older, ns=(10**18, 10**18))
    link.symlink_to(older)
    t.row("a link to a file of old times", scan=["beta"], resolve=1, compile=["beta"], link=1, sql=["beta"])
    t.model.options["modules"] = t.entity("Gamma").extends = True
    t.row("a module", scan=["gamma"], resolve=1, compile=["gamma"], link=1, sql=["gamma"])
    t.model.module += 1
    module = t.root / "modules/base.yaml"
    move_over(module, t.model.others()["modules/base.yaml"], 10**18)
    t.row("one of old times, moved there", resolve=1, compile=["gamma"], link=1, sql=["gamma"])
    if t.tool.looks:
        path.chmod(0o600)
        t.row("another mode, in vain", **one, resolve=1)
    times = path.stat()
    t.entity("Gamma").code += 1
    t.write()
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    if t.tool.looks:
        t.row("an entity of old times, written there", **seen)
        return
    t.row("an entity of old times, written there, is not seen")
    status, output = t.tool.check()
    check(status != 0 and "30_functions/gamma.sql" in output, "the check does not find it:\n", output)
    path.with_name("another").touch()
    t.row("until something happens in its directory", **seen)
    status, output = t.tool.check()
    check(status == 0, "the check finds something:\n", output)


def play(args, chunks):
    t = Table(args, chunks)
    one, all_but_scan = edits(t)
    entities(t)
    others(t, all_but_scan)
    outputs(t)
    older(t, one)
    shutil.rmtree(args.work)


def main():
    args = arguments()
    if missing(args):
        print(f"SKIP {args.tool}:", missing(args))
        return 77

    def rows():
        for chunks in (False, True):
            play(args, chunks)
        return f"ok   {args.tool}: every row"

    return always_explained(rows, args.tool)


if __name__ == "__main__":
    sys.exit(main())
