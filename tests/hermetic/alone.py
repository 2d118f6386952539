"""alone.py SPECQL GOLDEN WORK: each step in a directory of its own that holds what was declared for it and nothing else, as an
engine of remote execution would run it: the products are those of the normal build, byte for byte. Once more with
that directory as the root of the file system: no /etc, /usr, /proc or /dev, and the program the only other file in it."""

import shutil
import subprocess
import sys

from project import check, depfile_inputs, main, products, same


def copy(p, paths, room):
    """PATHS into ROOM; of a directory that was only looked into, nothing but that it is there."""
    for path in paths:
        (room / path).parent.mkdir(parents=True, exist_ok=True)
        if (p.root / path).is_dir():
            (room / path).mkdir(exist_ok=True)
        elif not (room / path).exists():
            shutil.copyfile(p.root / path, room / path)


def enter(room):
    """The words that run a program with ROOM as its root, or None."""
    for words in (["chroot", room], ["unshare", "--map-root-user", f"--root={room}", "--wd=/"]):
        if shutil.which(words[0]) and subprocess.run([*words, "/specql", "version"], capture_output=True).returncode == 0:
            return words
    return None


def run(p, name, argv, paths, outputs, rooted=False):
    room = p.root.parent / f"room-{p.case}"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    copy(p, paths, room)
    for output in outputs: # the engine makes directories of declared outputs
        (room / output).parent.mkdir(parents=True, exist_ok=True)
    before = {f for f in room.rglob("*") if f.is_file()}
    for file in before:
        file.chmod(0o444)
    if rooted:
        shutil.copy2(p.specql, room / "specql")
        before.add(room / "specql")
        done = subprocess.run([*enter(room), "/specql", *argv], capture_output=True, text=True)
    else:
        done = p.run(argv, root=room)
    check(argv[0] == "generate" or not done.stdout, name, "said:", done.stdout)
    check(done.returncode == 0, name, "alone failed:", done.stderr)
    made = {str(f.relative_to(room)) for f in room.rglob("*") if f.is_file() and f not in before}
    undeclared = [f for f in made if not any(f == o or f.startswith(o + "/") for o in outputs)]
    check(not undeclared, name, "made undeclared files:", *undeclared)
    lacking = [o for o in outputs if not (room / o).exists()]
    check(not lacking, name, "did not make", *lacking)
    return {f: (room / f).read_bytes() for f in made if not f.endswith("/state")}


def steps(p):
    p.build()
    expected = products(p.root)
    for step in p.steps():
        got = run(p, step.name, step.argv, [*step.inputs, *depfile_inputs(p.root, step.depfile)], step.outputs)
        same(f"{step.name} alone", {f: text for f, text in expected.items() if f in got}, got)
        if step.argv[0] == "link": # without the outputs it makes them, from what the stamps name
            made_from = [f for files in p.chunks.values() for f in files] + [f"build/{k}.imports" for k in p.chunks]
            got = run(p, "link without outputs", step.argv, [*step.inputs, *made_from], step.outputs)
            same("link without outputs", {f: t for f, t in expected.items() if f in got or f.startswith("sql/")}, got)


def rooted(p):
    room = p.root.parent / "probe"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    shutil.copy2(p.specql, room / "specql")
    if not enter(room):
        print("SKIP rooted: the program is not linked statically, or we may not change the root")
        return
    p.build()
    expected = products(p.root)
    for step in p.steps():
        got = run(p, step.name, step.argv, [*step.inputs, *depfile_inputs(p.root, step.depfile)], step.outputs, rooted=True)
        same(f"{step.name} in an empty root", {f: text for f, text in expected.items() if f in got}, got)


def whole(p):
    p.build()
    resolve = [s for s in p.steps() if s.name == "resolve"][0]
    got = run(p, "generate", p.generate(), [*p.entities, *p.project[1:], *depfile_inputs(p.root, resolve.depfile)[2:]], ["sql"])
    same("generate alone", products(p.root, ["sql"]), got)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4], [steps, rooted, whole]))
