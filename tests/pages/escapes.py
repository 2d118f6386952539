"""escapes.py SPECQL: what users write, and how they name their files, in JSON, Markdown and the headers of generated files.

Every JSON that any command prints is read strictly, and has the texts as they were written; Markdown is rendered by a real
reader, where markdown-it is installed, and holds no tag, no link and no heading but those of the generator; a path with a line
end in it stays on one line wherever it is written."""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from hostile import EVIL, quoted

SPECQL = os.path.abspath(sys.argv[1])
# Links, images, headings, lists, fences, quotes, tables, entities, tags; at starts of lines as well.
MARKUP = ("[l](javascript:alert(1)) ![i](x) <img src=x onerror=1> <script>evil()</script> a|b \\| `c` ``` ~~~ &lt; <http://a.b> "
          "http://evil.example www.evil.example\n\n# heading\n\n- item\n1. one\n> quote\n\n```\nfence\n\n~~~\nother\n\n    code\n\n"
          "---\n***\n| a | b |\n|---|---|\n| c | d |\n\n[ref]: http://evil.example\n[ref] **b** __u__ *i* ~~s~~ a  \nb\\")
TEXTS = [EVIL, MARKUP, "tab\there \r\n lone\rcr \u2028 \u2029 \ufeff \U0001f600 \u0301", '\\u0000 \\ud800 \\" \\', "\u007b\u007d[]:,null"]
failures = []


def check(name, condition, *what):
    if not condition:
        failures.append(name)
        print(f"FAIL {name}:", *(str(w)[:2000] for w in what))


def yaml(text):
    return '"' + "".join(c if " " <= c < "\x7f" and c not in '"\\' else f"\\U{ord(c):08x}" for c in text) + '"'


def run(*argv, code=0):
    done = subprocess.run([SPECQL, *argv], capture_output=True)
    check("setup", done.returncode == code, argv, done.returncode, done.stderr)
    return done


def entity(i, text):
    return (f"entity: E{i}\nschema: shop\ndescription: {yaml(text)}\nfields:\n  name: {{type: text, description: {yaml(text)}}}\n"
            f"  kind: {{type: enum, values: [{yaml(text)}, plain], default: {yaml(text)}}}\nactions:\n- name: create_e{i}\n- name: act_{i}\n"
            f"  description: {yaml(text)}\n  steps:\n  - validate: name = 'x'\n    error: bad\n    message: {yaml(template(text))}\n"
            f"  - update: E{i} SET name = 'y'\n")


def template(text):
    return text.replace("{", "{{").replace("}", "}}")


def strict(name, data):
    """Read as JSON without what readers forgive: bytes that are no UTF-8, names twice, numbers that are none."""
    def pairs(items):
        keys = [k for k, _ in items]
        check(name, len(keys) == len(set(keys)), "a name twice in", keys)
        return dict(items)

    try:
        return json.loads(data.decode("utf-8", "strict"), object_pairs_hook=pairs, parse_constant=lambda c: check(name, False, c))
    except ValueError as error:
        check(name, False, error, data[-300:])
        return None


def strings(value):
    if isinstance(value, dict):
        for k, v in value.items():
            yield k
            yield from strings(v)
    elif isinstance(value, list):
        for v in value:
            yield from strings(v)
    elif isinstance(value, str):
        yield value


def json_everywhere():
    files = []
    for i, text in enumerate(TEXTS):
        files.append(f"e{i}.yaml")
        Path(files[-1]).write_text(entity(i, text))
    run("generate", *files, "--output-base", "sql", "--frontend", "web", "--graphql", "v1", "--fraiseql-schema", "schema.json")
    run("docs", *files, "-o", "docs", "--format", "json", "-W", "no-no-drawing")
    made = [*Path("docs").rglob("*.json"), *Path("web").rglob("*.json"), Path("schema.json")]
    check("O06-json", len(made) >= 4, made)
    for path in made:
        value = strict(f"O06-json {path}", path.read_bytes())
        if path.name in ("docs.json", "mutation-impacts.json"):
            for i, text in enumerate(TEXTS):
                check(f"O06-json {path}", text.strip() in {s.strip() for s in strings(value)}, "without text", i)
    return files


def json_of_diagnostics():
    """Names of files hold any byte; a byte that is no UTF-8 is U+FFFD."""
    for name in (b'a"b\\c.yaml', b"a\x01\x1f\x7f.yaml", b"a\nb\tc\rd.yaml", b"a\xff\xc3\xed\xa0\x80.yaml", "a\u2028\u202e.yaml".encode()):
        Path(os.fsdecode(name)).write_bytes(b"entity: Note\nschema: s\nfields:\n  a: txt\n  b: \"t\\ud800\"\n  c: 't\"\\\xff'\n")
        done = run("validate", "--diagnostics", "json", name, code=1)
        lines = done.stderr.split(b"\n")[:-1]
        check("O06-json-diagnostics", lines, "nothing is said of", name)
        for line in lines:
            value = strict("O06-json-diagnostics", line)
            check("O06-json-diagnostics", value and value["path"] == name.decode("utf-8", "replace"), value, name)


def rendered(files):
    run("docs", *files, "-o", "markdown", "--format", "markdown", "-W", "no-no-drawing")
    pages = [*Path("markdown").rglob("*.md"), Path("web/mutations.md")]
    check("O07-markdown", len(pages) > len(TEXTS), pages)
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        print("SKIP O07-markdown-rendered: markdown-it is not installed")
        return
    reader = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    for page in pages:
        tokens = reader.parse(page.read_text(encoding="utf-8"))
        for token in [t for block in tokens for t in [block, *(block.children or [])]]:
            where = f"{page}: {token.type} {token.content!r}"
            if token.type in ("html_block", "html_inline"):
                check("O07-markdown-rendered", re.fullmatch(r'<a id="[\w.-]*">|</a>|<a id="[\w.-]*"></a>\n?', token.content), where)
            elif token.type in ("image", "s_open", "hr", "blockquote_open", "code_block"):
                check("O07-markdown-rendered", False, where)
            elif token.type == "link_open":
                href = token.attrs["href"]
                check("O07-markdown-rendered", re.fullmatch(r"(?:[\w./-]+\.md)?(?:#[\w.-]+)?", href), where, href)
            elif token.type == "fence":
                check("O07-markdown-rendered", token.info in ("graphql", "ts", "yaml", "mermaid", "sql", "json", "text", ""), where, token.info)
            elif token.type == "inline":
                check("O07-markdown-rendered", token.content not in ("heading", "fence", "item", "one", "quote"), where)


def paths():
    """O08: the same entity in files of two names: one line, and the same bytes behind it."""
    text = "entity: Note\nschema: shop\nfields: {name: text}\nactions: [create_note]\n"
    made = {}
    for directory, name in (("plain", "note.yaml"), ("hostile", "note\nDROP TABLE x; -- *\u2044\n.yaml")):
        os.mkdir(directory)
        os.chdir(directory)
        Path(name).write_text(text)
        run("generate", name, "--output-base", "sql", "--frontend", "web")
        run("scan", name, "--iface", "k.iface", "--stamp", "k.scan")
        run("resolve", "k.iface", "--out", ".")
        run("compile", name, "--imports", "k.imports", "--output-base", "steps", "--stamp", "k.stamp")
        run("link", "k.stamp", "--output-base", "steps", "--manifest", "manifest", "--stamp", "link")
        made[directory] = {str(p): p.read_bytes() for base in ("sql", "steps", "web") for p in Path(base).rglob("*") if p.is_file()}
        for record in ("k.iface", "k.imports", "k.stamp", "manifest"):
            check("O08-path-with-line-end", not re.search(rb"^DROP", Path(record).read_bytes(), re.M), record, Path(record).read_bytes())
        Path(name).write_text(text.replace("text}", "txt}"))
        done = run("validate", name, code=1)
        check("O08-path-with-line-end", not re.search(rb"^DROP", done.stderr, re.M), done.stderr)
        os.chdir("..")
    check("O08-path-with-line-end", made["plain"] == made["hostile"] and made["plain"], "other bytes of files")


def site(files):
    """O05: no text leaves its place in the pages or in the scripts beside them; pages.browser looks at them with a browser."""
    run("docs", *files, "-o", "html", "--format", "html", "-W", "no-no-drawing")
    for page in Path("html").rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        check("O05-end-of-script", text.count("<script") == text.count("</script>"), page, "has another script")
        check("O05-end-of-script", not re.search(r"<script[^>]*>[^<]*evil|<img src=x", text), page)


def main():
    here = os.getcwd()
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        files = json_everywhere()
        json_of_diagnostics()
        rendered(files)
        site(files)
        paths()
        os.chdir(here)
    print(f"{len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
