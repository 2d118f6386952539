"""A workload as a project that is built step by step, and the counting of instructions: what bench.py and gate.py share."""
import os
import re
import shutil
import subprocess

import workload

CHUNK = 64
HERE = os.path.dirname(os.path.abspath(__file__))


class Failure(Exception):
    pass


def start(argv, directory):
    done = subprocess.run(argv, cwd=directory, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        raise Failure(f"exit code {done.returncode} of {' '.join(argv)}\n{done.stderr[-2000:]}")
    return done


def count(argv, directory):
    """Instructions that a command executes, in user space, as callgrind counts them. The environment is empty: the dynamic
    linker and libc read it."""
    log = os.path.join(directory, "callgrind.log")
    start(["env", "-i", "PATH=/usr/bin:/bin", "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
           "--log-file=" + log, *argv], directory)
    with open(log, encoding="utf-8") as f:
        return int(re.search(r"Collected : (\d+)", f.read()).group(1))


class Project:
    """DIRECTORY with entity files; build/ and sql/ beside them. Commands are run there, with relative names."""

    def __init__(self, specql, directory, files, chunk=CHUNK):
        self.specql, self.directory = specql, directory
        self.chunks = {f"c{i // chunk}": files[i:i + chunk] for i in range(0, len(files), chunk)}
        for name, members in self.chunks.items():
            self.write(name + ".lst", "\n".join(members) + "\n")
        self.write("all.lst", "\n".join(files) + "\n")

    def write(self, name, text):
        with open(os.path.join(self.directory, name), "w", encoding="utf-8", newline="\n") as f:
            f.write(text)

    def read(self, name):
        with open(os.path.join(self.directory, name), encoding="utf-8") as f:
            return f.read()

    def edit(self, name, old, new):
        text = self.read(name)
        if old not in text:
            raise Failure(f"'{old}' is not in {name}")
        self.write(name, text.replace(old, new, 1))

    def remove(self, *names):
        for name in names:
            shutil.rmtree(os.path.join(self.directory, name), ignore_errors=True)

    def generate(self, *options):
        return [self.specql, "generate", "--output-base", "sql", *options, "@all.lst"]

    def validate(self):
        return [self.specql, "validate", "@all.lst"]

    def scan(self, k="c0"):
        return [self.specql, "scan", "--iface", f"build/{k}.iface", "--stamp", f"build/{k}.scan", "--depfile",
                f"build/{k}.scan.d", f"@{k}.lst"]

    def resolve(self):
        return [self.specql, "resolve", "--out", "build", "--stamp", "build/resolve", "--depfile", "build/resolve.d",
                *[f"build/{k}.iface" for k in self.chunks]]

    def compile(self, k="c0"):
        return [self.specql, "compile", "--imports", f"build/{k}.imports", "--output-base", "sql", "--stamp",
                f"build/{k}.stamp", "--depfile", f"build/{k}.d", f"@{k}.lst"]

    def link(self, *options):
        return [self.specql, "link", *options, "--output-base", "sql", "--manifest", "build/manifest", "--stamp",
                "build/link", "--depfile", "build/link.d", *[f"build/{k}.stamp" for k in self.chunks]]

    def run(self, argv):
        start(argv, self.directory)

    def build(self):
        for k in self.chunks:
            self.run(self.scan(k))
        self.run(self.resolve())
        for k in self.chunks:
            self.run(self.compile(k))
        self.run(self.link())

    def count(self, argv):
        return count(argv, self.directory)


def made(specql, directory, *options):
    """The project of workload.py with OPTIONS."""
    shutil.rmtree(directory, ignore_errors=True)
    return Project(specql, directory, workload.make(*options, directory))


def one_entity(specql, directory):
    """The entity that the other programs get in their languages, and the one to which it refers."""
    shutil.rmtree(directory, ignore_errors=True)
    os.makedirs(directory)
    for name in ("contact.yaml", "company.yaml"):
        shutil.copy(os.path.join(HERE, "peers", name), directory)
    return Project(specql, directory, ["contact.yaml", "company.yaml"], chunk=1)
