#!/usr/bin/env python3
"""large.py SPECQL RUN_ERRORS [--no-limits] - inputs too large to be kept, and one cut at every byte.

Each has its expectation beside it for RUN_ERRORS; then the program itself reads each of them within a second of
processor time and 64 MiB (not --no-limits: sanitizers need more).
"""
import os
import resource
import subprocess
import sys
import tempfile

SPECQL, RUN_ERRORS = (os.path.abspath(path) for path in sys.argv[1:3])
LIMITS = "--no-limits" not in sys.argv
MIB = 1 << 20
HEAD = "entity: Contact\nschema: crm\n"
FIELDS = "fields: {name: text}\n"


def bomb(lists):
    """Nine aliases of nine aliases and so on, as mappings of fields."""
    lines = ["x-a: &a {" + ", ".join(f"f{i}: text" for i in range(9)) + "}"]
    for last, this in zip(lists, lists[1:]):
        lines.append(f"x-{this}: &{this} {{" + ", ".join(f"f{i}: *{last}" for i in range(9)) + "}")
    return "\n".join(lines) + "\n"


def cases():
    """Name, content, expectations: all there is to say about it."""
    yield "y21-nest-flow-100k", "x: " + "[" * 100000, ["error 1:67 too-deep: nested deeper than 64 levels"]
    yield "y22-nest-map-100k", "x: " + "{a: " * 100000, ["error 1:256 too-deep"]
    block = "".join(" " * i + f"k{i}:\n" for i in range(1400))
    yield "y23-nest-block", block, ["error 65:65 too-deep"]
    yield "y24-dash-100k", "x:\n" + "- " * 100000, ["error 2:127 too-deep"]
    yield "y25-unclosed-100k", HEAD + "x-a: [" + "a, " * 30000 + "a", ["error 3:6 yaml-syntax: this '[' is never closed"]
    yield "y18-alias-bomb-maps", HEAD + FIELDS + bomb("abcdefghi"), ["error 9:14 too-many-nodes: document expands beyond"]
    merges = "x-a: &a {" + ", ".join(f"k{i}: text" for i in range(9000)) + "}\n"
    yield "y19-merge-bomb", HEAD + merges + "fields:\n  <<: [" + ", ".join(["*a"] * 100) + "]\n", [
        "error 5:48 too-many-nodes"]
    yield "y27-text-of-1-mib", HEAD + FIELDS + "description: " + "x" * (MIB - 64) + "\n", ["valid"]
    yield "y28-file-of-1-mib", (HEAD + FIELDS).ljust(MIB - 1, " ") + "\n", ["valid"]
    yield "y28-file-of-1-mib-and-1", (HEAD + FIELDS).ljust(MIB) + "\n", ["error 1:1 file-too-large: than 1048576 bytes"]
    fields = "".join(f"  f{i}: text\n" for i in range(1600))
    most = HEAD + "fields:\n" + "".join(f"  f{i}: text\n" for i in range(1591))
    yield "y29-fields-1591", most, ["valid"]  # and nine columns that every table has
    yield "y29-fields-1592", most + "  more: text\n", ["error 1:9 too-many-fields: 1601 columns with the generated ones"]
    yield "y29-fields-1600", HEAD + "fields:\n" + fields, ["error 1:9 too-many-fields: a table takes at most 1600"]
    yield "y29-fields-1601", HEAD + "fields:\n" + fields + "  more: text\n", ["error 3:1 too-many-fields: at most 1600"]
    values = ", ".join(f"value_{i}" for i in range(10000))
    yield "y30-enum-10000", HEAD + f"fields:\n  kind: enum({values})\n  other: enum({values}) = value_9999\n", ["valid"]
    yield "y30-enum-of-1-mib", HEAD + "fields:\n  kind: enum(" + ",".join(f"v{i}" for i in range(140000)) + ", v7)\n", [
        "error 4:%d duplicate-value" % (len("  kind: enum(" + ",".join(f"v{i}" for i in range(140000)) + ", ") + 1)]
    yield "y44-bidi-everywhere", HEAD + FIELDS + "description: a" + "\u202e" * 200000 + "\n", ["warning 4:15 bidi-control"]
    yield "y48-key-of-1-mib", HEAD + "? " + "k" * (MIB - 100) + "\n: c\n" + FIELDS, ["error 3:3 unknown-key"]
    yield "y11-unknown-key-of-16-keys", HEAD + FIELDS + "".join(f"key{i:02}: {'x' * 60000}\n" for i in range(16)), [
        f"error {4 + i}:1 unknown-key" for i in range(16)]
    guard = "  - validate: >\n     " + " OR\n     ".join(["lower(name) IN ('a', 'b', 'c', 'd', 'e')"] * 100) + "\n"
    yield "s15-long-expressions", HEAD + FIELDS + "actions:\n- name: check\n  steps:\n" + guard * 20, ["valid"]


def measure(name):
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (2, 2))
        resource.setrlimit(resource.RLIMIT_AS, (64 * MIB, 64 * MIB))

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([SPECQL, "validate", name], capture_output=True, preexec_fn=limit, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if done.returncode not in (0, 1) or seconds > 1 or len(done.stderr) > 20000:
        print(f"FAIL {name}: exit code {done.returncode}, {seconds:.2f} s, {len(done.stderr)} bytes of messages")
        return 1
    return 0


def more_than_memory():
    """A file of 1 GiB, and one key too many for every few bytes."""
    failures = 0
    with open("sparse.yaml", "wb") as f:
        f.truncate(1 << 30)
    if LIMITS and measure("sparse.yaml"):
        failures += 1
    with open("keys.yaml", "w", encoding="utf-8") as f:
        f.write(HEAD + FIELDS + "".join(f"k{i}: x\n" for i in range(40000)))
    for form in ("text", "json"):
        done = subprocess.run([SPECQL, "validate", "--diagnostics", form, "keys.yaml"], capture_output=True, timeout=20)
        lines = done.stderr.count(b"\n")
        if done.returncode != 1 or (form == "text" and b"39980 more are not shown" not in done.stderr) or lines > 600:
            print(f"FAIL 40 000 unknown keys as {form}: exit code {done.returncode}, {lines} lines")
            failures += 1
    return failures


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as directory:
        os.chdir(directory)
        os.mkdir("cases")
        os.chdir("cases")
        names = []
        for name, text, expected in cases():
            names.append(name + ".yaml")
            with open(names[-1], "w", encoding="utf-8") as f:
                f.write(text)
            with open(names[-1] + ".expect", "w", encoding="utf-8") as f:
                f.write("".join(f"# {line}\n" for line in expected))
        failures += subprocess.run([RUN_ERRORS], check=False).returncode
        if LIMITS:
            failures += sum(measure(name) for name in names)
        os.chdir("..")
        failures += more_than_memory()
        os.chdir("/")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
