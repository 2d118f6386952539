"""
Walks through pages of the documentation as a reader would, in an empty directory and with a database server of its own:
walk.py ROOT PAGE...

    ```LANGUAGE FILE     the block becomes that file
    ```diff FILE         the file is changed so: the lines without + are there once, and become the lines without -
    ```sh                is run, in the directory and with the variables that the block before it left
    ```sql               is given to psql
    ```text              is what the block before it printed; … stands for anything, alone on a line for any lines

All pages share one directory, a later page goes on where an earlier one ended. Only `specql`, the source, is in it at first.
Exits with 77 where the index of Python packages cannot be reached, which the pages install from.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


class Walk:
    def __init__(self, work):
        self.state = work / "state"
        self.state.write_text("")
        self.cwd = work / "desk"
        self.cwd.mkdir()
        self.environment = {**os.environ, "HOME": str(work / "home"), "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
        (work / "home" / ".local" / "bin").mkdir(parents=True)
        self.said = None

    def run(self, command, text=None):
        done = subprocess.run(command, cwd=self.cwd, env=self.environment, input=text, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=600, encoding="utf-8")
        self.said = done.stdout
        return done.returncode == 0

    def sh(self, text):
        """The variables and the directory are handed on through a file, as the next block's shell is another one."""
        keep = f"set -eu\n. '{self.state}'\n{text}\n{{ export -p; printf 'cd \"%s\"\\n' \"$PWD\"; }} >'{self.state}'\n"
        done = self.run(["sh", "-c", keep])
        self.cwd = Path(self.state.read_text().rsplit('cd "', 1)[-1].rstrip('"\n') if done else self.cwd)
        return done

    def sql(self, text):
        return self.run(["sh", "-c", f". '{self.state}'; exec psql -X -v ON_ERROR_STOP=1"], text)

    def diff(self, name, text):
        lines = text.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if line[0] != "+")
        new = "".join(line[1:] for line in lines if line[0] != "-")
        file = self.cwd / name
        before = file.read_text()
        file.write_text(before.replace(old, new))
        return before.count(old) == 1

    def text(self, text):
        """Blank lines and spaces at the ends of lines do not count: psql writes more of them than a page can show."""
        wanted = [line.rstrip() for line in text.splitlines() if line.strip()]
        pattern = "".join(
            r"(?:.*\n)*?" if line == "…" else ".*?".join(map(re.escape, line.split("…"))) + r"[ ]*\n" for line in wanted)
        said = "".join(line.rstrip() + "\n" for line in (self.said or "").splitlines() if line.strip())
        return re.fullmatch(pattern, said) is not None

    def block(self, language, name, text):
        if language == "diff":
            return self.diff(name, text)
        if name:
            file = self.cwd / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            return True
        return {"sh": self.sh, "sql": self.sql, "text": self.text}[language](text)


def main():
    root, pages = Path(sys.argv[1]), sys.argv[2:]
    with tempfile.TemporaryDirectory(prefix="specql-walk-") as directory:
        walk, blocks = Walk(Path(directory)), 0
        shutil.copytree(root, walk.cwd / "specql", ignore=lambda folder, names: [
            n for n in names if n == ".git" or n == "tests" or (folder == str(root) and n.startswith("build"))])
        for page in pages:
            source = (root / page).read_text(encoding="utf-8")
            for found in BLOCK.finditer(source):
                blocks += 1
                if walk.block(*found.groups()):
                    continue
                line = source.count("\n", 0, found.start()) + 1
                print(f"{page}:{line}: does not go as the page says; the last output was:\n{walk.said}")
                return 77 if "Failed to establish a new connection" in (walk.said or "") else 1
        print(f"{len(pages)} pages, {blocks} blocks")
        return 0 if blocks else 1


sys.exit(main())
