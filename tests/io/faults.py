#!/usr/bin/env python3
"""faults.py SPECQL SHORT_IO - what a system refuses or does by halves: an exit code of 3 with one error that says so and all
files as they were, or no difference at all. SHORT_IO is the program with the read and write of short_io.c.
"""
import os
import resource
import shutil
import subprocess
import sys

import files
from files import COMPANY, COMPILE, ENTITY, GENERATE, LINK, RESOLVE, SCAN, SPECQL, check, project, refused, skip, tree, works, write

SHORT_IO = os.path.abspath(sys.argv[2])


def small_file_system(name, options, text):
    """A file system with room for what is there and for little more; refused() and the tree are asked for inside of it."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode != 0:
        return skip(name, "no file systems can be mounted here")
    os.mkdir("small")
    inside = ["unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o "$1" tmpfs small && cd small && shift && exec "$@"', "sh",
              options, sys.executable, "-B", os.path.abspath(__file__), SPECQL, SHORT_IO, "--full", name, text]
    done = subprocess.run(inside, capture_output=True, text=True, check=False)
    check(name, done.returncode == 0, done.stdout + done.stderr)


def full(name, text):
    """Inside: the old version fits, the new one has many more files."""
    project()
    works(name, GENERATE)
    new = []
    for i in range(40):
        new.append(f"e{i}.yaml")
        write(new[-1], COMPANY.replace("Company", f"Company{i}"))
    refused(name + "-generate", [*GENERATE, *new], 3, text, times=False)  # temporary files came and went
    return 1 if files.failures else 0


def no_room():
    small_file_system("F10-no-room", "size=300k", "No space left on device")


def no_inodes():
    small_file_system("F11-no-inodes", "nr_inodes=120", "No space left on device")


def quota():
    """F12: at the first write of a step and at a later one."""
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode:
        return skip("F12-quota", "no tracing here")
    project()
    write("company.yaml", COMPANY.replace("name:", "title:"))
    for name, argv in (("scan", SCAN), ("generate", GENERATE)):
        for when in (1, 2):
            before = tree(times=False)
            done = subprocess.run(["strace", "-qq", "-o", "/dev/null", "-e", "trace=write", "-e",
                                   f"inject=write:error=EDQUOT:when={when}", SPECQL, *argv], capture_output=True, text=True,
                                  env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})  # which is no use to a traced program
            check(f"F12-quota-{name}-{when}", done.returncode == 3 and "quota exceeded" in done.stderr
                  and tree(times=False) == before, f"exit code {done.returncode}\n{done.stderr}")


def contents(directory):
    return {path: value[-1] for path, value in tree(directory).items() if not path.endswith("manifest.state")}


def by_halves():
    """F27: calls that take a few bytes, or are interrupted."""
    made = {}
    for name, program in (("whole", SPECQL), ("halves", SHORT_IO)):
        os.mkdir(name)
        os.chdir(name)
        write("contact.yaml", ENTITY)
        write("company.yaml", COMPANY)
        said = []
        for argv in (SCAN, RESOLVE, COMPILE, LINK, GENERATE):
            done = subprocess.run([program, *argv], capture_output=True)
            said.append((done.returncode, done.stdout, done.stderr))
        made[name] = said, contents(".")
        os.chdir("..")
    check("F27-short-reads-and-writes", made["whole"] == made["halves"] and made["whole"][0][0][0] == 0,
          f"{made['whole'][0]}\n{made['halves'][0]}")


def little_stack():
    """F29: 64 KiB are enough for the deepest nesting there may be, and for its refusal."""
    def small():
        resource.setrlimit(resource.RLIMIT_STACK, (64 << 10, 64 << 10))

    project()
    deep = "(" * 60 + "name" + ")" * 60
    steps = "  steps:\n  - validate: " + deep + " = 'x'\n    error: differs\n"
    nested = "".join("  " * i + f"  - if: name = '{i}'\n" + "  " * i + "    then:\n" for i in range(20))
    nested += "  " * 20 + "  - update: Contact SET name = 'x'\n"
    write("contact.yaml", ENTITY + steps + nested)
    works("F29-stack-of-64-kib", GENERATE, preexec_fn=small)
    write("contact.yaml", ENTITY + "  steps:\n  - validate: " + "NOT " * 400 + "(" * 400 + "\n")
    refused("F29-stack-of-64-kib-expression", GENERATE, 1, "nested deeper", preexec_fn=small)
    write("contact.yaml", "x: " + "[" * 100000)
    refused("F29-stack-of-64-kib-yaml", GENERATE, 1, "nested deeper", preexec_fn=small)


def main():
    if "--full" in sys.argv:
        return full(*sys.argv[4:6])
    return files.run_groups((no_room, no_inodes, quota, by_halves, little_stack))


if __name__ == "__main__":
    sys.exit(main())
