"""builds.py SPECQL GOLDEN WORK: the same bytes however entities are divided into chunks, however many steps run at once, in
whatever order directories list their files, and whoever compiled the program: SPECQL_OTHERS names other builds of it,
separated by colons."""

import os
import random
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from project import check, main, products, same


def divided(p):
    p.build()
    expected = products(p.root, ["sql"])
    for chunks in ({"a": p.entities}, {f"k{i}": [f] for i, f in enumerate(p.entities)}, {"a": p.entities[1:], "b": p.entities[:1]},
                   {"z": p.entities[::-1]}):
        for name in ("build", "sql"):
            shutil.rmtree(p.root / name)
        p.divide(chunks)
        p.build()
        same(f"a build of {len(chunks)} chunks", expected, products(p.root, ["sql"]))


def parallel(p):
    """All scans at once, then all compiles; and two builds of one tree at once."""
    p.divide({f"k{i}": [f] for i, f in enumerate(p.entities)})
    p.build()
    expected = products(p.root)
    for name in ("build", "sql"):
        shutil.rmtree(p.root / name)
    groups = {}
    for step in p.steps():
        groups.setdefault(step.argv[0], []).append(step)
    with ThreadPoolExecutor(8) as pool:
        for steps in groups.values():
            for done in pool.map(lambda step: p.run(step.argv), steps + steps):
                check(done.returncode == 0, "a step beside others failed:", done.stderr)
    same("a parallel build", expected, products(p.root))


def reorder(directory, order):
    """The same files, made anew in another order; file systems list them in that of their making, or of a hash."""
    files = sorted(f for f in directory.rglob("*") if f.is_file())
    order.shuffle(files)
    texts = {f: f.read_bytes() for f in files}
    shutil.rmtree(directory)
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)


def listed(p):
    """What is said about edited files does not follow the order in which they are listed."""
    p.build()
    for file in (p.root / "sql").rglob("*.sql"):
        file.write_text(file.read_text() + "DROP TABLE x;\n")
    order = random.Random(1)
    said = set()
    for _ in range(4):
        reorder(p.root / "sql", order)
        done = p.run(["verify", "sql"])
        check(done.returncode == 1, "verify overlooks edits:", done.stderr)
        said.add(done.stdout + done.stderr)
    check(len(said) == 1, "verify says it in another order:\n", *said)


def compiled(p):
    p.build()
    expected = products(p.root)
    for other in filter(None, os.environ.get("SPECQL_OTHERS", "").split(":")):
        for name in ("build", "sql"):
            shutil.rmtree(p.root / name)
        p.specql = str(Path(other).resolve())
        p.build()
        same(f"T06-compiled {other}", expected, products(p.root))


if __name__ == "__main__":
    if not os.environ.get("SPECQL_OTHERS"):
        print("SKIP T06-compiled: SPECQL_OTHERS names no other build of the program")
    sys.exit(main(*sys.argv[1:4], [divided, parallel, listed, compiled]))
