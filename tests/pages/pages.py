"""specql docs: links lead somewhere, nothing an author wrote becomes markup, all or nothing is written."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from hostile import EVIL, project

SPECQL, ROOT = sys.argv[1], Path(sys.argv[2])
DOT = shutil.which("dot")
failures = []


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def docs(cwd, *arguments, env=None):
    return subprocess.run([SPECQL, "docs", *map(str, arguments)], cwd=cwd, capture_output=True, text=True, env=env)


def made(cwd, *arguments, env=None):
    result = docs(cwd, *arguments, env=env)
    check(result.returncode == 0, arguments, "ends with", result.returncode, result.stderr)
    return result


class Page(HTMLParser):
    """What is in a page: tags with their attributes, and the text between them."""
    void = {"meta", "link", "input", "img", "br", "hr"}
    known = {"html", "head", "title", "body", "header", "a", "div", "ul", "ol", "li", "nav", "h1", "h2", "h3", "h4", "main", "p", "table",
             "thead", "tbody", "tr", "th", "td", "code", "figure", "figcaption", "pre", "script", "svg", "g", "polygon", "path",
             "polyline", "ellipse", "text"} | {"meta", "link", "input"}

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.text, self.open, self.bad = [], [], "", [], []
        self.feed(text)
        self.close()
        self.bad += [f"<{tag}> is not closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in self.known:
            self.bad.append(f"<{tag}>")
        self.bad += [f"{name}={value}" for name, value in attributes.items()
                     if name.startswith("on") or "javascript:" in (value or "")]
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in "href", "src", "xlink:href":
            if name in attributes:
                self.links.append(attributes[name])
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.void:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.bad.append(f"</{tag}>")

    def handle_comment(self, data):
        self.bad.append(f"<!--{data}-->")

    def handle_data(self, data):
        self.text += data


def check_site(site, drawn):
    pages = {p.relative_to(site).as_posix(): Page(p.read_text(encoding="utf-8")) for p in site.rglob("*.html")}
    check(len(pages) > 3, "the site has", list(pages))
    for name, page in pages.items():
        check(not page.bad, name, "has", page.bad)
        check(len(page.ids) == len(set(page.ids)), name, "has an id twice:", sorted(i for i in page.ids if page.ids.count(i) > 1)[:3])
        for link in page.links:
            if link == "data:,":
                continue
            path, _, anchor = link.partition("#")
            target = (site / name).parent / unquote(path) if path else site / name
            check(target.is_file(), name, "links to", link)
            if anchor and target.suffix == ".html":
                key = target.resolve().relative_to(site.resolve()).as_posix()
                check(unquote(anchor) in pages[key].ids, name, "links to", link, "which has no such part")
        check(("was not drawn" in page.text) == (not drawn and "erDiagram" in page.text), name, "and its diagrams")
    for target in re.findall(r'", "([^"]+\.html[^"]*)", "', (site / "search.js").read_text(encoding="utf-8")):
        path, _, anchor = target.partition("#")
        check(path in pages and (not anchor or anchor in pages[path].ids), "the search leads to", target)
    return pages


def check_markdown(top):
    pages = {p.relative_to(top).as_posix(): p.read_text(encoding="utf-8") for p in top.rglob("*.md")}
    check(len(pages) > 3, "there are", list(pages))
    for name, text in pages.items():
        check(text.endswith("\n") and not text.endswith("\n\n"), name, "does not end in one line end")
        prose = re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.M | re.S)
        for line in prose.splitlines():
            bare = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
            check(not re.search(r"<(?!a id=\"[^\"<>]*\"></a>$|/a>$)", bare), name, "has a tag:", line)
            for target in re.findall(r"(?<!\\)\]\(([^)]+)\)", bare):
                path, _, anchor = target.partition("#")
                page = ((top / name).parent / path).resolve()
                check(page.is_file(), name, "links to", target)
                if page.is_file() and anchor:
                    check(f'<a id="{anchor}"></a>' in page.read_text(encoding="utf-8"), name, "links to", target)
        for table in re.findall(r"(?:^\|.*\|$\n)+", prose, re.M):
            columns = {len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}
            check(len(columns) == 1, name, "has a table with rows of several lengths:", table)
    return pages


def check_json(directory):
    document = json.loads((directory / "docs.json").read_text(encoding="utf-8"))
    check([(e["schema"], e["name"]) for e in document["entities"]] ==
          sorted((e["schema"], e["name"]) for e in document["entities"]), "entities of docs.json are out of order")
    try:
        import jsonschema
    except ImportError:
        print("SKIPPED: docs.json against its schema: no jsonschema of tests/requirements.txt")
        return document
    schema = json.loads((ROOT / "docs/docs.schema.json").read_text())
    for error in list(jsonschema.Draft202012Validator(schema).iter_errors(document))[:3]:
        failures.append(f"docs.json is not as its schema says: {error.json_path}: {error.message}")
    return document


def tree(directory):
    return {p.relative_to(directory).as_posix(): p.read_bytes() for p in directory.rglob("*") if p.is_file()}


def examples(work):
    """Every golden case."""
    for case in sorted((ROOT / "tests/golden/cases").glob("*/input")):
        name = case.parent.name
        files = sorted(p.relative_to(case).as_posix() for p in case.rglob("*.yaml")
                       if p.name not in ("specql.yaml", "domain_registry.yaml") and "modules" not in p.relative_to(case).parts)
        made(case, *files, "-o", work / name / "md", "-W", "no-no-drawing")
        check_json_of(case, files, work / name)
        if name in ("crm", "states", "links", "fraiseql"):
            made(case, *files, "-o", work / name / "html", "--format", "html", "-W", "no-no-drawing")
            check_site(work / name / "html", DOT)
            check_markdown(work / name / "md")


def check_json_of(case, files, work):
    made(case, *files, "-o", work / "json", "--format", "json")
    check_json(work / "json")


def hostile(work):
    project(work / "in")
    for form in "markdown", "html", "json":
        made(work, "in", "-o", form, "--format", form, "--title", EVIL, "-W", "no-no-drawing")
    pages = check_site(work / "html", DOT)
    check(EVIL in pages["entities/note.html"].text, "the description is not as it was written")
    check(pages["index.html"].text.count(EVIL) >= 2, "the title is not as it was written")
    text = check_markdown(work / "markdown")["entities/note.md"]
    check("^<b>|`x`$" in text.replace("\\|", "|"), "the pattern is not there")
    document = check_json(work / "json")
    check([e["description"] for e in document["entities"] if e["name"] == "Note"] == [EVIL], "docs.json has another text")
    without = made(work, "in", "-o", "undrawn", "--format", "html", env={"PATH": "/nowhere"})
    check("[no-drawing]" in without.stderr, "a site without drawings says", without.stderr)
    check_site(work / "undrawn", False)


def writing(work):
    project(work / "in")
    (work / "out/entities").mkdir(parents=True)
    (work / "out/mine.md").write_text("mine")
    made(work, "in", "-o", "out")
    first = tree(work / "out")
    again = made(work, "in/order.yaml", "in/note.yaml", "-o", "out")
    check("0 of them written" in again.stdout and tree(work / "out") == first, "another order gives another result:", again.stdout)
    made(work / "in", ".", "-o", work / "elsewhere")
    moved = {name: text.replace(b"`./", b"`in/") for name, text in tree(work / "elsewhere").items() if name.endswith(".md")}
    check(moved == {name: text for name, text in first.items() if name in moved}, "another directory gives another result")
    (work / "in/order.yaml").write_text("entity: Order\nschema: shop\nfields: {a: nonsense}\n")
    failed = docs(work, "in", "-o", "out")
    check(failed.returncode == 1 and tree(work / "out") == first, "an error changes something")
    check(docs(work, "in", "-o", "new").returncode == 1 and not (work / "new").exists(), "half a site is written")
    (work / "in/order.yaml").unlink()
    (work / "in/note.yaml").write_text("entity: Note\nschema: shop\nfields: {a: text}\n")
    (work / "out/.specql-docs").write_text((work / "out/.specql-docs").read_text() + "0 ../mine\n0 /etc/hostname\n")
    made(work, "in", "-o", "out")
    check(not (work / "out/entities/order.md").exists() and (work / "out/mine.md").exists(), "pages of what is gone")
    (work / "out/entities/note.md").write_text("edited")
    (work / "in/note.yaml").write_text("entity: Memo\nschema: shop\nfields: {a: text}\n")
    kept = made(work, "in", "-o", "out")
    check("[edited-output]" in kept.stderr and (work / "out/entities/note.md").exists(), "an edited page is gone:", kept.stderr)
    before = tree(work / "out")
    (work / "out/index.md").write_text("edited")
    (work / "in/note.yaml").write_text("entity: Letter\nschema: shop\nfields: {a: text}\n")
    refused = docs(work, "in", "-o", "out")
    check(refused.returncode == 1 and "[file-exists]" in refused.stderr and
          tree(work / "out") == {**before, "index.md": b"edited"}, "an edited page is overwritten:", refused.stderr)
    check(docs(work, "in", "-o", "x", "--format", "html", "--dot", "/nowhere/dot").returncode == 3 and not (work / "x").exists(),
          "--dot of nowhere")
    (work / "dot").write_text("#!/bin/sh\ncat >/dev/null\necho '<svg>' only one '</svg>'\n")
    (work / "dot").chmod(0o755)
    check(docs(work, "in", "-o", "x", "--format", "html", "--dot", work / "dot").returncode == 3, "--dot that draws too few")
    (work / "empty").mkdir()
    (work / "empty/notes.txt").write_text("none")
    none = docs(work, "empty", "-o", "x", "--format", "html")
    check(none.returncode == 1 and not (work / "x").exists() and "there are no entity files in 'empty' [no-entity-files]" in none.stderr,
          "an empty directory:", none.stderr)
    check(docs(work, "nowhere.yaml", "-o", "x").returncode == 3, "a file that is not there")
    check(docs(work, "in").returncode == 2 and docs(work, "in", "-o", "x", "--format", "pdf").returncode == 2, "usage")


THING = """entity: Thing
schema: crm
description: |
  A first sentence that
  goes on. And another.

  A second paragraph,   with spaces.


  A third.
fields:
  a: {type: text, description: "One.\\n\\nTwo."}
actions:
- name: act
  description: "Does\\nthis. And\\n \\nmore."
  params: {b: {type: text, description: "Three.\\n\\n\\nFour."}}
  steps: [update: Thing SET a = $b]
"""


def paragraphs(work):
    """A description has paragraphs, a cell of a table has none; no two spaces follow each other."""
    (work / "thing.yaml").write_text(THING)
    made(work, "thing.yaml", "-o", "md")
    made(work, "thing.yaml", "-o", "html", "--format", "html", "-W", "no-no-drawing")
    page, index = ((work / "md" / name).read_text() for name in ("entities/thing.md", "index.md"))
    for text in ("\nA first sentence that goes on. And another.\n\nA second paragraph, with spaces.\n\nA third.\n\n", "| One. Two. |",
                 "\nDoes this. And\n\nmore.\n\n", "| Three. Four. |"):
        check(text in page, "the page has no", text)
    check("| A first sentence that goes on. |" in index, "the index has another sentence")
    check("Does this. |" in (work / "md/mutations.md").read_text(), "mutations.md has another sentence")
    site = (work / "html/entities/thing.html").read_text()
    check(re.search("<p>A second paragraph, +with spaces.</p>\\s*<p>A third.</p>", site), "the site has other paragraphs")
    generated = subprocess.run([SPECQL, "generate", "thing.yaml", "--output-base", "sql", "--frontend", "ts"], cwd=work, capture_output=True)
    guide = (work / "ts/mutations.md").read_text()
    check(generated.returncode == 0 and "| Does\nthis. |" not in guide and "| Does this. |" in guide and "| Three. Four. |" in guide,
          "mutations.md of the frontend has other sentences")
    for text in page, index, guide:
        check(not re.search(r"(?<=\w|[.,])  (?=\w)", text), "two spaces:", re.search(r".*(?<=\w|[.,])  (?=\w).*", text))


def bars(work):
    """A bar in the code of a cell ends no cell, and the backslash before it is the author's."""
    (work / "thing.yaml").write_text("entity: Thing\nschema: crm\nfields:\n"
                                     "  a: {type: text, pattern: '^(a|b\\|c)$', description: 'x | y \\| z'}\n")
    made(work, "thing.yaml", "-o", "md")
    row = next(line for line in (work / "md/entities/thing.md").read_text().splitlines() if line.startswith("| `a` "))
    check("`text(pattern: ^(a\\|b\\\\|c)$)`" in row and "x \\| y \\\\\\| z" in row, "bars in a cell:", row)


if not DOT:
    print("SKIPPED: drawings: there is no dot (Debian: graphviz)")
with tempfile.TemporaryDirectory() as name:
    for part in examples, hostile, writing, paragraphs, bars:
        part(Path(name) / part.__name__) if part is examples else ((Path(name) / part.__name__).mkdir(), part(Path(name) / part.__name__))
print(*failures, sep="\n")
sys.exit(bool(failures))
