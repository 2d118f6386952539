"""
reference.py ROOT SPECQL [--update]: docs/reference.md and docs/commands.md are what the tables say; --update writes them.

The language comes from lib/read/language.def and lib/read/patterns.def, the project file from lib/record/project.def, statuses from
lib/plan/statuses.def, options from the program's own help.
"""

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT, SPECQL = Path(sys.argv[1]), sys.argv[2]
UPDATE = "--update" in sys.argv[3:]
failures = []


def rows(path, macro):
    """The arguments of each row: texts, and words that are none."""
    found = []
    for line in (ROOT / path).read_text(encoding="utf-8").splitlines():
        if line.startswith(macro + "("):
            parts = re.findall(r'"(?:[^"\\]|\\.)*"|[A-Za-z_0-9]+', line[len(macro) + 1:line.rindex(")")])
            found.append([ast.literal_eval(p) if p[0] == '"' else p for p in parts])
    return found


def slug(title):
    return re.sub(r"[^a-z0-9 _-]", "", title.lower()).replace(" ", "-")


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;") if "`" not in text else re.sub(
        r"(`[^`]*`)|<", lambda m: m[1] or "&lt;", text.replace("|", "\\|"))


# ---- shapes: the notation of lib/read/language.h ------------------------------------------------------------------------


def linked(title):
    """A section as a word in a sentence."""
    return f"[{title if title[:2].isupper() else title[0].lower() + title[1:]}](#{slug(title)})"


def several(items):
    return ", ".join(items[:-1]) + (" and " if len(items) > 1 else "") + items[-1]


PLURALS = {"text": "texts", "mapping": "mappings", "list": "lists"}


class Shape:
    def __init__(self, text, titles):
        self.words = re.findall(r"'[^']*'|[^\s|\[\]{}'~!]+|[|\[\]{}~!]", text)
        self.titles = titles

    def take(self, word):
        if self.words and self.words[0] == word:
            self.words.pop(0)
            return True
        return False

    def one(self):
        any_case = self.take("~")
        word = self.words.pop(0)
        if word == "[":
            inner = self.alternatives()
            self.words.pop(0)
            first, _, rest = inner.partition(" ")
            return f"list of ({inner})" if " or " in inner else f"list of {' '.join([PLURALS.get(first, first), rest]).strip()}"
        if word == "{":
            kind = "mapping of names to"
            if self.take("1"):
                kind = "mapping with one key:"
            else:
                self.take("name")
            inner = self.alternatives()
            self.words.pop(0)
            return f"{kind} {inner}"
        if word[0] == "'":
            return f"`{word[1:-1]}`" + (" in any case" if any_case else "")
        if word == "@step":
            return "[step](#steps)"
        if word == "@pattern":
            return "[pattern](#patterns)"
        if word[0] == "@":
            return linked(self.titles[word[1:]])
        return {"type": "[type](types.md)", "bool": "`true`", "any": "anything"}.get(word, word)

    def alternatives(self):
        items = [self.one()]
        while self.take("|"):
            items.append(self.one())
        if "`true`" in items:
            items.insert(items.index("`true`") + 1, "`false`")
        if all(i.endswith(" in any case") for i in items):
            items = [i.removesuffix(" in any case") for i in items[:-1]] + [items[-1]]
        return ", ".join(items[:-1]) + (" or " if len(items) > 1 else "") + items[-1]

    def read(self):
        """(must the key be there?, words)"""
        return self.take("!"), self.alternatives()


# ---- the language --------------------------------------------------------------------------------------------------------


def places(table, keys, titles):
    """Where a mapping of these keys may stand."""
    return [(titles[other], key) for other, key, shape, _ in keys if re.search(rf"@{table}(?![a-z_])", shape)]


ALSO = r"Another name of `(\w+)`\."


def more(page):
    """A link to PAGE, which may end in a heading, called like that heading or page."""
    path, _, anchor = page.partition("#")
    headings = re.findall(r"^#+ (.*)$", (ROOT / "docs" / path).read_text(encoding="utf-8"), re.M)
    return f"[{next((h for h in headings if slug(h) == anchor), headings[0])}]({page})"


def key_rows(table, keys, titles):
    lines = ["| key | takes | |", "|---|---|---|"]
    for other, key, shape, text in keys:
        if other == table and not re.fullmatch(ALSO, text):
            must, takes = Shape(shape, titles).read()
            also = [f"`{k}`" for o, k, _, t in keys if o == table and re.fullmatch(ALSO, t) and re.fullmatch(ALSO, t)[1] == key]
            names = f"`{key}`" + (f", also {several(also)}" if also else "") + ("; required" if must else "")
            lines.append(f"| {names} | {takes} | {cell(text)} |")
    return lines


def section(row, level, keys, titles):
    table, title, text, page = row
    lines = [f"{'#' * level} {title}", "", text + (f" More: {more(page)}." if page else "")]
    where = {}
    for other, key in places(table, keys, titles):
        where.setdefault(other, []).append(f"`{key}`")
    if where:
        lines += ["", "Stands in " + "; ".join(f"{several(names)} of {linked(other)}" for other, names in where.items()) + "."]
    return [*lines, "", *key_rows(table, keys, titles), ""]


def patterns():
    names = {row[0]: row[1] for row in rows("lib/read/patterns.def", "PATTERN")}
    other = {}
    for pattern, alias in rows("lib/read/patterns.def", "PATTERN_ALIAS"):
        other.setdefault(pattern, []).append(f"`{alias}`")
    params = {}
    for pattern, name, *_ in rows("lib/read/patterns.def", "PATTERN_PARAM"):
        params.setdefault(pattern, []).append(f"`{name}`")
    lines = ["## Patterns", "", "An item of `patterns` is a name, `name: {…}` with parameters, or `{type: name, params: {…}}`.", "",
             "| pattern | parameters | |", "|---|---|---|"]
    for pattern, name, _, text in rows("lib/read/patterns.def", "PATTERN"):
        also = f"; also {', '.join(other[pattern])}" if pattern in other else ""
        lines.append(f"| [`{name}`](language/patterns.md#{name}){also} | {', '.join(params.get(pattern, []))} | {cell(text)} |")
    assert names
    return [*lines, ""]


def settings():
    lines = ["## Project file", "",
             "`specql.yaml` in the working directory, or the file that `--project` names. Every key may be left out, and an unknown "
             "one is an error. Paths begin at the directory of the file. An option of the command line wins.", "",
             "| key | takes | without it | option | |", "|---|---|---|---|---|"]
    for _, key, shape, default, option, text in rows("lib/record/project.def", "SETTING"):
        lines.append(f"| `{key}` | {Shape(shape, {}).read()[1]} | {f'`{default}`' if default else ''} | "
                     f"{f'`{option}`' if option else ''} | {cell(text)} |")
    return [*lines, ""]


def statuses():
    lines = ["## Statuses", "", "What an action answers, in `status` of its result. The word in front of the colon is the class of a "
             "failure; clients decide by it, or by the whole.", "", "| status | |", "|---|---|"]
    lines += [f"| `{status}` | {cell(text)} |" for status, text in rows("lib/plan/statuses.def", "STATUS")]
    return [*lines, ""]


EXAMPLE = """```yaml
entity: Contact                        # a table crm.tb_contact, and a view
schema: crm
fields:
  email: email!                        # a type with a check of its own; ! says that it must be there
  status: enum(lead, qualified) = lead # what stands behind = is the default
actions:
  - name: create_contact               # understood by its name
  - name: qualify
    steps:                             # or step by step
      - validate: status = 'lead'
        error: not_a_lead
      - update: Contact SET status = 'qualified'
```"""


def reference():
    tables, keys = rows("lib/read/language.def", "TABLE"), rows("lib/read/language.def", "KEY")
    titles = {row[0]: row[1] for row in tables}
    plain = [row for row in tables if not row[0].startswith("step ") and not is_of_steps(row[0], keys)]
    steps = [row for row in tables if row[0].startswith("step ")]
    parts = [row for row in tables if row not in plain and row not in steps]
    lines = ["# Reference", "",
             "Every key of an entity file with what it takes, every step, the keys of the project file, and what actions answer. The "
             "guides in [language](language/actions.md) tell the same with more words; types are in [types.md](types.md), functions "
             "in [expressions.md](expressions.md#functions), messages in [diagnostics.md](diagnostics.md), options in "
             "[commands.md](commands.md).", "",
             EXAMPLE, "",
             "A key that begins with `x-` may stand anywhere and is yours. A key without a value is as if it were not there. Any other "
             "key is an error that says which ones there are.", "",
             "[Entity file](#entity-file) · [Field](#field) · [Action](#action) · [Steps](#steps) · [Patterns](#patterns) · "
             "[Project file](#project-file) · [Statuses](#statuses)", ""]
    for row in plain:
        lines += section(row, 2, keys, titles)
    lines += ["## Steps", "", "An item of `steps` is a mapping; its keyword says what it does, other keys belong to that.", "",
              "| step | |", "|---|---|"]
    for table, title, text, _ in steps:
        names = [title] + [key for other, key, _, about in keys if other == table and about == f"Another name of `{title}`."]
        lines.append(f"| {', '.join(f'[`{n}`](#{slug(title)})' for n in names)} | {cell(text)} |")
    lines.append("")
    for row in steps:
        lines += section(row, 3, keys, titles)
    for row in parts:
        lines += section(row, 3, keys, titles)
    lines += patterns() + settings() + statuses()
    lines += ["This page is made from the tables the program reads with: `lib/read/language.def`, `lib/read/patterns.def`, "
              "`lib/record/project.def`, `lib/plan/statuses.def`. `cmake --build build -t reference-update` writes it anew."]
    return "\n".join(lines) + "\n"


def is_of_steps(table, keys):
    """A mapping that only steps, and mappings of theirs, have."""
    users = {other for other, _, shape, _ in keys if re.search(rf"@{table}(?![a-z_])", shape) and other != table}
    return bool(users) and all(u.startswith("step ") or is_of_steps(u, keys) for u in users)


# ---- commands --------------------------------------------------------------------------------------------------------------


def help_of(*words):
    return subprocess.run([SPECQL, "help", *words], capture_output=True, text=True, check=True).stdout


def command(name):
    text = help_of(name)
    usage, summary = re.match(r"usage: (.*)\n\n(.*)\n\n", text).groups()
    examples = re.findall(r"^  (specql .+)$", text.partition("\nExamples:\n")[2], re.M)
    lines = [f"## {name}", "", summary, "", f"    {usage}", ""]
    shared = {"-W", "--diagnostics", "--color", "--help"}
    options = re.findall(r"^  (\S.*?)(?:  +| (?=[a-z]))(\S.*)$", text.partition("\nExamples:\n")[0].split("\n\n", 2)[2], re.M)
    options = [(left, about) for left, about in options if left.split()[0] not in shared]
    if options:
        lines += ["| | |", "|---|---|", *[f"| `{left}` | {cell(about)} |" for left, about in options], ""]
    return [*lines, *[f"    {e}" for e in examples], *([""] if examples else [])]


def commands():
    text = help_of()
    people, build = [re.findall(r"^  ([a-z]+) +[A-Z]", part, re.M) for part in text.split("\nSteps of a build:\n")]
    lines = ["# Commands", "",
             "What `specql help COMMAND` and `man specql-COMMAND` say, on one page. An operand `@LIST` stands for the lines of the file "
             "LIST; where entity files are expected, a directory stands for those below it.", "",
             "Every command takes these options:", "",
             "| | |", "|---|---|"]
    shared = re.findall(r"^  (-W ID|--diagnostics FORMAT|--color WHEN|--help) +(.*)$", help_of("validate"), re.M)
    lines += [f"| `{left}` | {cell(about)} |" for left, about in shared]
    lines += ["", "The exit code is 0 when all is done; 1 when the specifications have errors, or a check failed; 2 when the command line "
              "is wrong; 3 when a file could not be read or written, or a program not be run. Diagnostics go to the standard error, "
              "results to the standard output. `explain`, `version`, `man` and `completion` take `--help` only.", ""]
    for name in people:
        lines += command(name)
    lines += ["## Steps of a build", "", "What build tools call: they read what they are told, write what changed, and say nothing. "
              "[CMake](cmake.md), [Make](make.md) and [Ninja](ninja.md) do it for you.", ""]
    for name in build:
        lines += command(name)
    return "\n".join(lines).rstrip("\n") + "\n"


# ---- checks ----------------------------------------------------------------------------------------------------------------


def check_statuses():
    """The rows are the statuses that the program can make."""
    made = set()
    for folder in "plan", "templates", "words", "model":
        for path in (ROOT / "lib" / folder).rglob("*"):
            if path.suffix in (".c", ".in"):
                made |= set(re.findall(r"['\"]((?:validation|conflict|unauthorized|forbidden|failed|not_found|noop):[a-z_.*%]+)['\"]",
                                       path.read_text(encoding="utf-8")))
    made = {re.sub(r"%\.\*s", "<>", m) for m in made if not m.endswith("%")}
    told = {status for status, _ in rows("lib/plan/statuses.def", "STATUS")}
    plain = {s for s in told if ":" in s and "<" not in s}
    open_ended = {re.sub(r"<.*>", "<>", s) for s in told if "<" in s}
    for status in sorted(made - plain - open_ended):
        failures.append(f"lib/plan/statuses.def lacks {status}")
    named = {s for s in plain if s.split(":")[0] + ":<>" in open_ended}  # an `error` may be called so
    for status in sorted((plain | open_ended) - made - named):
        failures.append(f"lib/plan/statuses.def has {status}, which nothing makes")


def check_anchors(page, text):
    for path, anchor in re.findall(r"\]\(([^)#]*)#([^)]+)\)", text):
        target = text if not path else (ROOT / "docs" / path).read_text(encoding="utf-8")
        anchors = [slug(re.sub("`", "", h)) for h in re.findall(r"^#+ (.*)$", target, re.M)]
        if anchor not in anchors:
            failures.append(f"{page} leads to {path}#{anchor}, which is not there")


def main():
    for name, text in ("reference.md", reference()), ("commands.md", commands()):
        path = ROOT / "docs" / name
        if UPDATE and (not path.exists() or path.read_text(encoding="utf-8") != text):
            path.write_text(text, encoding="utf-8")
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            failures.append(f"docs/{name} is not what the tables say: cmake --build build -t reference-update")
        check_anchors(name, text)
    check_statuses()
    print(*failures, sep="\n")
    return 1 if failures else 0


sys.exit(main())
