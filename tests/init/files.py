"""specql init: the files of lib/init, byte for byte; what is there already stays, whatever it is."""

import subprocess
import sys
import tempfile
from pathlib import Path

SPECQL, SOURCE = sys.argv[1], Path(sys.argv[2])
failures = []


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def init(*arguments, cwd):
    return subprocess.run([SPECQL, "init", *map(str, arguments)], cwd=cwd, capture_output=True, text=True)


def tree(directory):
    return {p.relative_to(directory).as_posix(): p.read_bytes() for p in directory.rglob("*") if p.is_file()}


with tempfile.TemporaryDirectory() as name:
    work = Path(name)
    for build in "cmake", "make", "ninja", "meson":
        result = init(f"new/{build}", "--build", build, cwd=work)
        expected = {**tree(SOURCE / "common"), **tree(SOURCE / build)}
        check(result.returncode == 0 and tree(work / "new" / build) == expected, build, result.stderr, sorted(tree(work / "new" / build)))
        for path in expected:
            check(f"  {path}\n" in result.stdout, build, "does not say", path)
        checked = subprocess.run([SPECQL, "validate", *sorted(p.relative_to(work / "new" / build) for p in (work / "new" / build).glob("entities/*.yaml")),
                                  "--check-registry", "--strict"], cwd=work / "new" / build, capture_output=True, text=True)
        check(checked.returncode == 0, build, checked.stderr)
        again = init(f"new/{build}", "--build", build, cwd=work)
        check(again.returncode == 1 and again.stderr.count("[file-exists]") == len(expected), build, "again:", again.stderr)
        check(tree(work / "new" / build) == expected, build, "was changed")
    check(tree(work / "new/cmake") and init("plain", cwd=work).returncode == 0 and (work / "plain/CMakeLists.txt").exists(), "the default is cmake")
    for obstacle in "specql.yaml", "entities":
        (work / obstacle.replace(".", "")).mkdir()
    (work / "half/db").mkdir(parents=True)
    (work / "half/specql.yaml").symlink_to("nowhere")
    (work / "half/notes.txt").write_text("mine")
    half = init("half", cwd=work)
    check(half.returncode == 1 and "'half/specql.yaml' is there already" in half.stderr, half.stderr)
    check(sorted(p.name for p in (work / "half").rglob("*")) == ["db", "notes.txt", "specql.yaml"], "half a project was written")
    (work / "file").write_text("mine")
    check(init("file", cwd=work).returncode == 3 and (work / "file").read_text() == "mine", "a file in the way")
    check(init(cwd=work).returncode == 2 and init("a", "b", cwd=work).returncode == 2, "usage")
    check(init("x", "--build", "bazel", cwd=work).returncode == 2 and not (work / "x").exists(), "--build bazel")
print(*failures, sep="\n")
sys.exit(bool(failures))
