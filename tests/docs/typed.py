"""
typed.py ROOT SPECQL: every line of the pages that begins with `specql` and is no form (`[OPTION]…`, names in capitals) runs in the
project that `specql init` writes, from a clean checkout each. What a pipe leads to may be missing.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT, SPECQL = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
# These stand on pages whose commands are made or typed elsewhere.
ELSEWHERE = {"docs/reference.md", "docs/commands.md", "docs/ARCHITECTURE.md", "docs/diagnostics.md"}
failures = []


def lines():
    for path in [*sorted(ROOT.glob("docs/**/*.md")), ROOT / "README.md"]:
        page = path.relative_to(ROOT).as_posix()
        for line in re.findall(r"^    (specql .*)$", path.read_text(encoding="utf-8"), re.M):
            command = re.sub(r"  +#.*$", "", line)
            if page not in ELSEWHERE and not re.search(r"\[[A-Z-]|\b[A-Z]{3,}\b(?!:)", command.replace("HEAD", "head")):
                yield page, command


def project(at):
    env = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"}
    subprocess.run([SPECQL, "init", at], check=True, capture_output=True)
    for words in ["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"], ["tag", "v1.2"]:
        subprocess.run([*GIT, *words], cwd=at, env=env, check=True)
    shutil.copytree(at / "entities", at / "old")
    (at / "entities.lst").write_text("entities/company.yaml\nentities/contact.yaml\n")


def run(page, command, at):
    program, *others = command.split(" | ")
    if not all(shutil.which(o.split()[0]) for o in others):
        print(f"SKIPPED: {page}: {command}: what it is piped into is not installed")
        command = program
    env = {**os.environ, "PATH": f"{SPECQL.parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=at, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        failures.append(f"{page}: {command}: {done.returncode}\n{done.stderr}")


def main():
    count = 0
    with tempfile.TemporaryDirectory() as work:
        for page, command in lines():
            count += 1
            at = Path(work, str(count))
            project(at)
            run(page, command, at)
    if count < 10:
        failures.append(f"only {count} commands were found")
    print(*failures, f"{count} commands", sep="\n")
    return 1 if failures else 0


sys.exit(main())
