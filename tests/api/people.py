#!/usr/bin/env python3
"""
people.py SPECQL - the program as people meet it: the examples of its help, terminals, pipes, odd names of files, other directories.
"""
import os
import pty
import re
import select
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from checks import SPECQL, check, outcome

ENTITY = "entity: {}\nschema: crm\nfields:\n  name: text!\n"
BROKEN = "entity: Broken\nschema: crm\nfields:\n  a: nonsense\n"


def run(*args, cwd=None, env=None, **kw):
    return subprocess.run([SPECQL, *map(str, args)], cwd=cwd, env=env, capture_output=True, text=True, check=False, **kw)


def commands():
    return re.findall(r"^  ([a-z]+) +[A-Z]", run("help").stdout, re.M)


def project(at):
    done = run("init", at)
    check(done.returncode == 0, "init:", done.stderr)
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
    for words in ["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]:
        subprocess.run([*git, *words], cwd=at, check=True, env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"})


def examples(at):
    """Each example of the help does what it says in the project that `specql init` writes."""
    shown = {}
    for command in commands():
        text = run("help", command).stdout
        lines = re.findall(r"^  specql (.+)$", text.partition("\nExamples:\n")[2], re.M)
        check(all(line.split()[0] == command for line in lines), command, "shows", lines)
        shown[command] = lines
    for command in "generate", "validate", "docs", "graph", "diff", "verify", "registry", "init", "explain", "schema":
        check(shown.get(command), command, "has no example")
    for command in [c for c in shown if c != "verify"] + ["verify"]:
        for line in shown[command]:
            done = run(*shlex.split(line), cwd=at)
            check(done.returncode == 0, "the example", line, "ends with", done.returncode, done.stderr)
    return sum(map(len, shown.values()))


def usage(at):
    """What the usage line calls for is asked for by name where it is missing."""
    for command in commands():
        line = run(command, "--help").stdout.splitlines()[0]
        check(run("help", command).stdout == run(command, "--help").stdout == run(command, "-h").stdout, command, "--help")
        done = run(command, cwd=at)
        if re.search(r"\]\.\.\. [^\[]", line):
            check(done.returncode == 2 and done.stderr.startswith(f"specql {command}: "), line, done.returncode, done.stderr)
    text = run("help", "diff").stdout
    check("usage: specql diff [OPTION]... OLD NEW\n" in text and "(safe|review|migration|breaking)" in text, text)


def on_terminal(args, cwd, **env):
    """What the program writes to a terminal that is its standard error."""
    outer, inner = pty.openpty()
    with subprocess.Popen([SPECQL, *args], cwd=cwd, stdin=inner, stdout=subprocess.DEVNULL, stderr=inner,
                          env={"PATH": os.environ["PATH"], "TERM": "xterm", **env}) as process:
        os.close(inner)
        text = b""
        while select.select([outer], [], [], 60)[0]:
            try:
                some = os.read(outer, 4096)
            except OSError:  # how Linux says that nobody has the other end
                break
            if not some:
                break
            text += some
        process.wait(60)
    os.close(outer)
    return text.decode()


def colours(at):
    Path(at, "broken.yaml").write_text(BROKEN)
    esc = "\033["
    check(esc in on_terminal(["validate", "broken.yaml"], at), "no colour on a terminal")
    check(esc not in on_terminal(["validate", "broken.yaml"], at, NO_COLOR="1"), "colour in spite of NO_COLOR")
    check(esc not in on_terminal(["validate", "broken.yaml"], at, TERM="dumb"), "colour on a dumb terminal")
    check(esc not in on_terminal(["validate", "broken.yaml", "--color", "never"], at), "colour in spite of --color never")
    check(esc in on_terminal(["validate", "broken.yaml", "--color", "always"], at, NO_COLOR="1"), "--color always")
    check(esc not in on_terminal(["validate", "broken.yaml", "--diagnostics", "json"], at), "colour in JSON")
    done = run("validate", "broken.yaml", cwd=at)
    check(esc not in done.stderr and "[unknown-type]" in done.stderr, "colour in a file:", done.stderr)


def pipes():
    """A reader that has enough is no error of ours to tell at length; one that cannot write is."""
    with subprocess.Popen([SPECQL, "explain"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          restore_signals=True) as process:
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
    check("error" not in errors or process.returncode == 3, "explain | head:", process.returncode, errors)
    for stream in range(3):
        done = subprocess.run(["sh", "-c", f'exec "$0" version {stream}>&-', SPECQL], capture_output=True, check=False)
        check(done.returncode == 0 and (stream == 1 or done.stdout.startswith(b"specql ")), "without stream", stream, done)
    done = run("validate", "-", input=ENTITY.format("Piped"))
    check(done.returncode == 3 and "'-'" in done.stderr, "validate -:", done.stderr)


def odd_names(at):
    """Whatever a file is called, it is read, shown as it is, and a hint can be copied."""
    names = ["it's here.yaml", "zwölf & more.yml", "-x.yaml", "a\tb.yaml", "$(touch pwned).yaml", "star*.yaml", "q?.yaml"]
    odd = Path(at, "odd dir")
    odd.mkdir()
    for i, name in enumerate(names):
        (odd / name).write_text(ENTITY.format(f"Odd{i}"))
    done = run("validate", "odd dir", cwd=at)
    check(done.returncode == 0 and done.stdout == f"All {len(names)} file(s) valid\n", done.stdout, done.stderr)
    done = run("validate", "--", *names, cwd=odd)
    check(done.returncode == 0, "in the directory:", done.stderr)
    done = run("validate", "odd dir", "--check-registry", "--diagnostics", "json", cwd=at)
    hints = re.findall(r'"hint":"`([^`]+)` puts it there"', done.stderr)
    check(len(hints) == len(names), done.stderr)
    for hint in hints:
        line = hint.replace("\\\\", "\\").replace("\\t", "\t").replace("\\\"", "\"")
        check(line.startswith("specql registry assign --registry registry/domain_registry.yaml "), line)
        done = subprocess.run(["sh", "-c", line.replace("specql", f"'{SPECQL}'", 1)], cwd=at, capture_output=True, text=True, check=False)
        check(done.returncode == 0 and "Assigned" in done.stdout, "the hint", line, ":", done.stdout, done.stderr)
    check(not Path(at, "pwned").exists() and run("validate", "odd dir", "--check-registry", cwd=at).returncode == 0, "hints")


def elsewhere(at):
    """From any directory: the project file is that of the working directory, or the one that is named."""
    below = Path(at, "some/where")
    below.mkdir(parents=True)
    done = run("generate", "../../entities", "--project", "../../specql.yaml", cwd=below)
    check(done.returncode == 0 and (below / "db/schema/10_tables/contact.sql").exists(), "from below:", done.stdout, done.stderr)
    check("tenant_id" in (below / "db/schema/10_tables/contact.sql").read_text(), "the registry of the project file was not read")
    absolute = Path(at).resolve()
    done = run("generate", absolute / "entities", "--project", absolute / "specql.yaml", "--output-base", below / "other", cwd="/")
    check(done.returncode == 0 and (below / "other/10_tables/contact.sql").exists(), "from /:", done.stdout, done.stderr)
    same = [(below / d / "10_tables/contact.sql").read_text() for d in ("db/schema", "other")]
    check(same[0] == same[1], "the SQL depends on the directory")
    for text in "", "# nothing yet\n", "---\n":
        (below / "specql.yaml").write_text(text)
        check(run("validate", "../../entities", cwd=below).returncode == 0, "an empty project file is refused:", repr(text))
    (below / "specql.yaml").write_text("warnings: {public-shema: off}\n")
    done = run("validate", "../../entities", cwd=below)
    check(done.returncode == 1 and "is called 'public-shema', did you mean 'public-schema'?" in done.stderr, done.stderr)


def main():
    count = 0
    with tempfile.TemporaryDirectory() as directory:
        at = Path(directory, "shop")
        project(at)
        usage(at)
        count = examples(at)
        colours(at)
        pipes()
        odd_names(at)
        elsewhere(at)
    check(count >= 15, "only", count, "examples")
    print(count, "examples")
    return outcome()


if __name__ == "__main__":
    sys.exit(main())
