"""confined.py SPECQL GOLDEN WORK: with --hermetic every step works as ever, and what was not declared it can neither read
nor write. Skipped, aloud, where the kernel or the build has no Landlock."""

import shutil
import subprocess
import sys

from project import check, main, products, same


def works(p):
    """The same bytes: from nothing, then over what is there, then with an output gone and one edited."""
    p.build()
    expected = products(p.root)
    for again in ("build", "sql"):
        shutil.rmtree(p.root / again)
    for round in ("in empty directories", "over its own files"):
        p.build("--hermetic")
        same(f"a confined build {round}", expected, products(p.root))
    files = sorted((p.root / "sql" / "10_tables").glob("*.sql"))
    files[0].unlink()
    files[-1].write_text("-- by hand\n")
    *_, link = p.steps()
    done = p.run([*link.argv, "--hermetic"])
    check(done.returncode == 0, "a confined repair failed:", done.stderr)
    same("a confined repair", expected, products(p.root))
    for round in ("in an empty directory", "over its own files"):
        done = p.run([*p.generate("one"), "--hermetic"])
        check(done.returncode == 0, f"a confined generate {round} failed:", done.stderr)
        one = {path.replace("one/", "sql/"): text for path, text in products(p.root, ["one"]).items()}
        same("a confined generate", products(p.root, ["sql"]), one)


def refused(p, argv, path):
    """Without --hermetic it works; with it PATH may not be opened, and nothing is changed."""
    done = p.run(argv)
    check(done.returncode == 0, *argv, "failed without --hermetic:", done.stderr)
    before = products(p.root)
    done = p.run([*argv, "--hermetic"])
    check(done.returncode == 3 and path in done.stderr and "Permission denied" in done.stderr, *argv, "--hermetic: exit code",
          done.returncode, done.stderr)
    check("[hermetic]" in done.stderr, "no word about --hermetic:", done.stderr)
    same("a refused step", before, products(p.root))


def undeclared(p):
    p.build()
    scan, _, _, resolve, compile, _, link = p.steps()
    away = p.root.parent / f"away-{p.case}"
    shutil.rmtree(away, ignore_errors=True)
    away.mkdir()
    moved = p.chunks["a"][0]
    argv = scan.argv
    # a module outside of the directories that are searched, named directly and through a link
    if p.case == "modules":
        (away / "own.yaml").write_text("entity: Own\nschema: crm\nfields:\n  own: text\n")
        (p.root / "linked.yaml").symlink_to(away / "own.yaml")
        for name in (f"../{away.name}/own", "linked"):
            (p.root / "extra.yaml").write_text(f"entity: Extra\nschema: crm\nextends:\n  from: {name}\n")
            p.run(["scan", "extra.yaml", "--iface", "build/x.iface", "--stamp", "build/x.scan"])
            refused(p, ["resolve", "build/x.iface", "--out", "build", *p.project],
                    "linked.yaml" if name == "linked" else f"{away.name}/own.yaml")
        (p.root / "extra.yaml").unlink()
    # an output directory that leads somewhere else
    shutil.move(p.root / "sql" / "10_tables", away / "tables")
    (p.root / "sql" / "10_tables").symlink_to(away / "tables")
    victim = sorted((away / "tables").glob("*.sql"))
    for file in victim:
        file.write_text("-- of somebody else\n")
    done = p.run([*compile.argv, "--hermetic"])
    check(done.returncode == 3 and "Permission denied" in done.stderr, "it writes through a link:", done.stderr)
    check(all(f.read_text() == "-- of somebody else\n" for f in victim), "it wrote through a link")
    done = p.run([*link.argv, "--hermetic"])
    check(done.returncode == 3, "link writes through a link:", done.stderr)
    # a declared file that is a link is read: so do the sandboxes of build tools name their inputs
    shutil.move(p.root / moved, away / moved)
    (p.root / moved).symlink_to(away / moved)
    before = products(p.root, ["build"])
    done = p.run([*argv, "--hermetic"])
    check(done.returncode == 0, "a linked input is refused:", done.stderr)
    same("scan of a linked input", before, products(p.root, ["build"]))


def assemble(p):
    """Confiture may read what it likes; it writes where its output belongs, and nowhere else."""
    p.build()
    stray = p.root / "stray"
    confiture = p.root / "confiture"
    confiture.write_text('#!/bin/sh\n: > /dev/null\ncat sql/.generated > /dev/null || exit 7\n'
                         'while [ "$1" != --output ]; do shift; done\necho one > "$2" || exit 8\n'
                         f'echo "can write it" > "{stray}" && exit 9\nexit 10\n')
    confiture.chmod(0o755)
    argv = ["assemble", "--manifest", "build/manifest", "--project-dir", ".", "--env", "local", "--out", "out/schema.sql",
            "--confiture", "./confiture"]
    done = p.run(argv)
    check("ended with exit code 9" in done.stderr and stray.exists(), "the stand-in for Confiture does not run:", done.stderr)
    stray.unlink()
    done = p.run([*argv, "--hermetic"])
    check("ended with exit code 10" in done.stderr and not stray.exists(), "a confined Confiture:", done.stderr)


def available(specql, work):
    work.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([specql, "buildgen", "x.yaml", "--format", "ninja", "--out", "probe.ninja", "--hermetic"],
                          cwd=work, capture_output=True, text=True)
    check(done.returncode == 0, "--hermetic fails:", done.stderr)
    if "[hermetic]" in done.stderr:
        print("SKIP confined:", done.stderr)
        return False
    return True


if __name__ == "__main__":
    from pathlib import Path
    if not available(str(Path(sys.argv[1]).resolve()), Path(sys.argv[3])):
        sys.exit(77)
    sys.exit(main(*sys.argv[1:4], [works, undeclared, assemble]))
