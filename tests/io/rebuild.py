#!/usr/bin/env python3
"""rebuild.py SPECQL - file names that are hard to write down, in builds of the real ninja (its log of dependencies, and
depfiles kept), samurai and make, each where it is installed.

One edge runs `scan` on a file of that name and is told of it by the depfile alone. What is asked of each name: built once;
an unchanged file makes nothing run, a touched one exactly one run more, its new content arrives; a file that is gone is said
by the next run, and not guessed at. A name that some reader of depfiles would take for another is refused, and the build fails with
that message, in the first run and after each change: never is it built once and then not again.
"""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

SPECQL = os.path.abspath(sys.argv[1])
ENTITY = "entity: Company\nschema: crm\nfields:\n  name: text!\n"
REFUSED = b"cannot be written to a depfile"
NAMES = [  # case, name of the input, whether it can be written
    ("N01-space", b"two words.yaml", True),
    ("N01-spaces", b" a  b.yaml", True),
    ("N02-dollar", b"a$b.yaml", True),
    ("N02-dollar-name", b"$(HOME)$$.yaml", True),
    ("N03-hash", b"a#b.yaml", True),
    ("N03-hash-first", b"#.yaml", True),
    ("N03-space-hash", b"a #b.yaml", True),
    ("N04-colon", b"a:b.yaml", True),
    ("N04-colon-space", b"a: b.yaml", True),
    ("N05-backslash", b"a\\b.yaml", False),
    ("N05-backslash-space", b"a\\ b.yaml", False),
    ("N05-backslash-hash", b"a\\#b.yaml", False),
    ("N06-unicode", "ü漢\U0001f600.yaml".encode(), True),
    ("N07-invalid-utf-8", b"a\xff\xc3.yaml", True),
    ("N08-percent", b"a%b.yaml", True),
    ("N09-equals", b"a=b.yaml", False),
    ("N09-assignment", b"a := b.yaml", False),
    ("N10-quote", b"a'b.yaml", False),
    ("N10-double-quote", b'a"b.yaml', False),
    ("N11-star", b"a*b.yaml", False),
    ("N11-question", b"a?b.yaml", False),
    ("N11-ampersand", b"a&b.yaml", False),
    ("N11-semicolon", b"a;b.yaml", False),
    ("N11-bar", b"a|b.yaml", False),
    ("N11-less", b"a<b.yaml", False),
    ("N11-greater", b"a>b.yaml", False),
    ("N11-backtick", b"a`b.yaml", False),
    ("N11-caret", b"a^b.yaml", False),
    ("N12-tab", b"a\tb.yaml", False),
    ("N13-newline", b"a\nb.yaml", False),
    ("N14-cr", b"a\rb.yaml", False),
    ("N15-trailing-space", b"a.yaml ", False),
    ("N15-trailing-backslash", b"a.yaml\\", False),
    ("N17-leading-hyphen", b"-a.yaml", True),
    ("N21-brackets", b"a(b)[c]{d}.yaml", True),
    ("N21-other-marks", b"a+b,c@d~e!f_g.yaml", True),
    ("N21-tilde-first", b"~a.yaml", False),
    ("N18-parent", b"../%s/a.yaml", True),
    ("N18-absolute", b"%s/a.yaml", True),
]
NINJA = ("rule step\n  command = sh ./step\n  depfile = out.d\n{deps}build out: step\n")
TOOLS = [  # name, program, file, text
    ("ninja", "ninja", "build.ninja", NINJA.format(deps="  deps = gcc\n")),
    ("ninja with depfile", "ninja", "build.ninja", NINJA.format(deps="")),
    ("samurai", "samu", "build.ninja", NINJA.format(deps="  deps = gcc\n")),
    ("make", "make", "Makefile", "out:\n\tsh ./step\n-include out.d\n"),
]
failures = []
count = 0


def check(name, ok, *what):
    global count
    count += 1
    if not ok:
        failures.append(name)
        print(f"FAIL {name}:", *what)


def write(path, text):
    with open(path, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())


def touch(path, newer_than):
    """A little newer, and not in the future."""
    ns = os.stat(newer_than).st_mtime_ns + 1000
    os.utime(path, ns=(ns, ns))


class Build:
    """A directory of its own with one edge; `count` gets a byte for each run of it."""

    def __init__(self, program, file, text, name, entity=ENTITY):
        here = os.getcwd().encode()
        if b"/a.yaml" in name:
            name = name % (os.path.basename(here) if name.startswith(b"..") else here)
        self.program, self.name = program, name
        write(name if name[:1] != b"-" else b"./" + name, entity)
        os.utime(os.path.join(here, name), (1000000000, 1000000000))
        arguments = [SPECQL, "scan", "--iface", "k.iface", "--stamp", "out", "--depfile", "out.d", "--"]
        command = b" ".join(shlex.quote(a).encode() for a in arguments) + b" '" + name.replace(b"'", b"'\\''") + b"'\n"
        write("step", b"printf x >>count\n" + command)
        write(file, text)

    def __call__(self):
        done = subprocess.run([self.program], capture_output=True, env={**os.environ, "MAKEFLAGS": ""}, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def runs(self):
        return os.path.getsize("count") if os.path.exists("count") else 0


def rebuilt(label, build):
    code, said = build()
    check(label, code == 0 and build.runs() == 1, f"first build: {code}, {build.runs()} runs\n", said)
    if code != 0:
        return
    code, said = build()
    check(label, code == 0 and build.runs() == 1, f"nothing changed: {code}, {build.runs()} runs\n", said)
    path = os.path.join(os.getcwdb(), build.name)
    write(path, ENTITY.replace("name:", "title:"))
    touch(path, "out")
    code, said = build()
    with open("k.iface", "rb") as f:
        new = b"title" in f.read()
    check(label, code == 0 and build.runs() == 2 and new, f"touched: {code}, {build.runs()} runs, new: {new}\n", said)
    code, said = build()
    check(label, code == 0 and build.runs() == 2, f"nothing changed again: {code}, {build.runs()} runs\n", said)
    if b"%" in build.name:  # a rule without commands would be a pattern rule of make: it says that there is no such file
        return
    os.remove(path)
    code, said = build()
    check(label + " N19-deleted", code != 0 and build.runs() == 3 and b"No such file" in said,
          f"deleted: {code}, {build.runs()} runs\n", said)


def refused(label, build):
    for run in (1, 2):
        code, said = build()
        check(label, code != 0 and build.runs() == run and REFUSED in said, f"run {run}: {code}, {build.runs()} runs\n", said)
    path = os.path.join(os.getcwdb(), build.name)
    check(label, not os.path.exists("out") and not os.path.exists("k.iface"), "something was written")
    touch(path, "step")
    code, said = build()
    check(label, code != 0 and REFUSED in said, f"touched: {code}\n", said)


def output(label, program, file, text):
    """N16: a percent sign in what a step writes would be a pattern rule of make."""
    build = Build(program, file, text, b"a.yaml")
    with open("step", encoding="utf-8") as f:
        step = f.read()
    write("step", step.replace("--stamp out", "--stamp 'o%ut'"))
    code, said = build()
    check(label, code != 0 and REFUSED in said and not os.path.exists("k.iface"), f"{code}\n", said)


def long_name(label, program, file, text):
    """N20: more than any system call takes; said in one line, and no run without it."""
    build = Build(program, file, text, b"a.yaml")
    with open("step", encoding="utf-8") as f:
        step = f.read()
    write("step", step.replace("'a.yaml'", "d/" * 2047 + "ab"))
    code, said = build()
    check(label, code != 0 and b"File name too long" in said, f"{code}\n", said[-300:])


def main():
    home = os.getcwd()
    for tool, program, file, text in TOOLS:
        if not shutil.which(program):
            print(f"SKIP {tool}: it is not installed")
            continue
        cases = [(f"{name} with {tool}", (rebuilt if good else refused), path) for name, path, good in NAMES]
        cases += [(f"N16-percent-in-output with {tool}", output, None), (f"N20-path-of-4096-bytes with {tool}", long_name, None)]
        for label, judge, path in cases:
            with tempfile.TemporaryDirectory() as work:
                os.chdir(work)
                try:
                    if path is None:
                        judge(label, program, file, text)
                    else:
                        judge(label, Build(program, file, text, path))
                finally:
                    os.chdir(home)
    print(f"{count} checks, {len(failures)} failed")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main())
