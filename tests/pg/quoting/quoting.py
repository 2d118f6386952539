#!/usr/bin/env python3
"""quoting.py SPECQL - texts and names that could break out of SQL arrive in the database of PG* as they were written.

Every text is the description, the default, an enum value, a literal of an expression and a message of an entity of its
own; every keyword of PostgreSQL is the name of a field, and some are schemas, entities and actions. What the database
holds is read back as hexadecimal numbers and compared. The same files are loaded under surroundings that change how a
server reads them.
"""
import json
import os
import random
import re
import subprocess
import sys
import tempfile

SPECQL = os.path.abspath(sys.argv[1])
HERE = os.path.dirname(os.path.abspath(__file__))

TEXTS = [
    # quotes and escapes
    "it's", "'", "''", "\\", "\\'", "a\\", "\\\\", "\\n", "E'\\n'", "U&'\\0041'", '"quoted"', '""', "'; DROP TABLE x; --",
    # what ends a body, a comment, a file
    "$$", "$specql$", "$specql$ $specql1$ $specql2$", "$_$", "$1", "*/", "/*", "/* x */", "--", "-- x", "; commit;",
    "-- specql: end q.E1 tables", "a\n-- specql: end q.E1 tables\nb", "a\n-- File: x.sql\nb", "a\n * File: x.sql\nb",
    "-- content-sha256: 0000", "a\n\\.\nb",
    # psql, formats, shells
    "\\! id", "\\copy x from y", ":name", ":'name'", ':"name"', "[1:n]", "{x}", "%", "%s %I %1$s %%", "`id`", "$(id)",
    # blanks and lines
    " leading", "trailing ", " ", "tab\there", "two\nlines", "empty\n\nline\n", "cr\r\nlf", "lone\rcr", "\n",
    # words that mean something elsewhere
    "NULL", "null", "~", "true", "no", "0", "010", "1e3", "now()", "current_date", "a,b", "a)b", "(a", "a = b", "?", "!",
    "@fraiseql:type name=X,schema=y", "</script>", "<!-- x -->", "|", "#", "a: b", "- a", "& *",
    # characters
    "\u00e9 e\u0301", "\u65e5\u672c\u8a9e", "\U0001f600", "\ufeffbom", "zero\u200bwidth", "line\u2028and\u2029", "\u00a0",
    "\uff07\u2019\u02bc", "\u8868\u5341", "x" * 64, "\u00fc" * 31 + "ab", "y" * 1000,
]
# The named case (tests/named/cases.tsv) of what is read back.
NAMED = {"enum value": "S09-enum-value", "enum default": "S09-enum-value", "list value": "S09-enum-value",
         "default": "S11-default", "short default": "S11-default", "description": "S13-description",
         "field description": "S13-description", "message": "S14-body", "status": "S14-body", "other": "S14-body"}
# Surroundings that change how a server reads files: case, database, environment.
SURROUNDINGS = [("S12-backslashes", "scs", {"PGOPTIONS": "-c standard_conforming_strings=off"}),
                ("S23-search-path", "path", {"PGOPTIONS": "-c search_path=q,app"}),
                ("S25-sjis", "sjis", {"PGCLIENTENCODING": "SJIS"}), ("S25-gbk", "gbk", {"PGCLIENTENCODING": "GBK"}),
                ("S25-latin1", "latin1", {"PGCLIENTENCODING": "LATIN1"})]
NAMED_TEXTS = {"x" * 64: "S10-enum-value-of-64-bytes", "\u00fc" * 31 + "ab": "S10-enum-value-of-64-bytes", ":name": "S20-colon",
               ":'name'": "S20-colon", "[1:n]": "S20-colon"}
# Reserved by PL/pgSQL, or words that begin its statements; those that are SQL's too come from the server.
PLPGSQL_WORDS = """assert backward debug elseif elsif error exception exit foreach get hint log loop message notice open
    perform print_strict_params query raise reverse return rowtype slice sqlstate stacked warning while found self v_name
    input_data input_payload changed result""".split()


def random_texts(count):
    """Texts of what quoting is about, the same in every run."""
    source = random.Random(20)
    pieces = ["'", '"', "\\", "$", "$$", "/", "*", "-", "--", ";", "\n", "\r", "\t", " ", "%", ":", "a", "E", "specql", "é",
              "\U0001f600", "(", ")", "{", "}", "n", "0"]
    return ["".join(source.choice(pieces) for _ in range(source.randint(1, 12))) for _ in range(count)]


def psql(*args, text=None, environment=None, database=None):
    command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *args]
    done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, **(environment or {}), **({"PGDATABASE": database} if database else {})})
    if done.returncode != 0:
        print(done.stdout[-2000:], done.stderr[:4000])
        sys.exit("psql has failed")
    return done.stdout


def yaml(text):
    """A double-quoted scalar."""
    return '"' + "".join(c if " " <= c < "\x7f" and c not in '"\\' else f"\\U{ord(c):08x}" for c in text) + '"'


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def text_entity(i, text):
    fields = [f"  value: {{type: text, description: {yaml(text)}, default: {yaml(text)}}}",
              f"  short: {yaml('text = ' + literal(text))}",
              f"  kind: {yaml('enum(' + literal(text) + ', other) = ' + literal(text))}",
              f"  kinds: {yaml('list(enum(' + literal(text) + ', other))')}"]
    return "\n".join([f"entity: E{i}", "schema: q", f"description: {yaml(text)}", "fields:", *fields, "actions:",
                      f"- name: refuse_{i}", f"  description: {yaml(text)}", "  steps:",
                      f"  - validate: {yaml('input.value = ' + literal(text))}", "    error: differs",
                      f"  - reject: {yaml('conflict:refused')}", f"    message: {yaml(text.replace('{', '{{').replace('}', '}}'))}", ""])


def keyword_entity(words):
    lines = [f"entity: Table\nschema: user\nfields:", *[f"  {w}: text = '{w}'" for w in words],
             "actions:", "- name: select", "  steps:", "  - insert: Table(user = 'u', order = input.order, end = input.group)",
             "- name: create_table", "- name: update_table", "- name: delete_table"]
    return "\n".join(lines) + "\n"


def generate(work, entities):
    paths = []
    for name, text in entities.items():
        paths.append(f"{name}.yaml")
        with open(os.path.join(work, paths[-1]), "w", encoding="utf-8", newline="") as f:
            f.write(text)
    done = subprocess.run([SPECQL, "generate", "--output-base", "sql", *paths], cwd=work, capture_output=True, text=True,
                          encoding="utf-8")
    if done.returncode != 0:
        print(done.stderr[:4000])
        sys.exit("generate has failed")
    sql = sorted(os.path.join(d, f) for d, _, fs in os.walk(os.path.join(work, "sql")) for f in fs if f.endswith(".sql"))
    whole = b"".join(open(f, "rb").read() for f in sql)
    path = os.path.join(work, "all.sql")
    with open(path, "wb") as f:
        f.write(whole)
    return path, whole


# What the database has of text I: rows of a name and a number.
QUESTIONS = """
INSERT INTO q.tb_e{i} DEFAULT VALUES;
INSERT INTO q.tb_e{i} (kind, kinds) VALUES ({hex}, ARRAY[{hex}, 'other']);
SELECT {i}, w.what, encode(convert_to(w.value, 'UTF8'), 'hex') FROM (
    SELECT 'default', value FROM q.tb_e{i} WHERE pk_e{i} = 1
    UNION ALL SELECT 'short default', short FROM q.tb_e{i} WHERE pk_e{i} = 1
    UNION ALL SELECT 'enum default', kind FROM q.tb_e{i} WHERE pk_e{i} = 1
    UNION ALL SELECT 'enum value', kind FROM q.tb_e{i} WHERE pk_e{i} = 2
    UNION ALL SELECT 'list value', kinds[1] FROM q.tb_e{i} WHERE pk_e{i} = 2
    UNION ALL SELECT 'description', obj_description('q.tb_e{i}'::regclass, 'pg_class')
    UNION ALL SELECT 'field description', col_description('q.tb_e{i}'::regclass, attnum) FROM pg_attribute
        WHERE attrelid = 'q.tb_e{i}'::regclass AND attname = 'value'
    UNION ALL SELECT 'message', (app.refuse_{i}(NULL, NULL, jsonb_build_object('value', {hex}))).message
    UNION ALL SELECT 'status', (app.refuse_{i}(NULL, NULL, jsonb_build_object('value', {hex}))).status
    UNION ALL SELECT 'other', (app.refuse_{i}(NULL, NULL, jsonb_build_object('value', {hex} || 'x'))).status
) AS w (what, value);
"""


def number(text):
    return "convert_from('\\x" + text.encode("utf-8").hex() + "'::bytea, 'UTF8')"


def one_line(text):
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def expected(text):
    same = ("default", "short default", "enum default", "enum value", "list value", "message")
    return {"status": "conflict:refused", "other": "validation:differs", **{what: text for what in same}}


def compare(texts, answer, surrounding="plainly loaded"):
    seen = {}
    failures = 0
    for line in answer.split("\n"):
        if line:
            i, what, value = line.split("|")
            seen.setdefault(int(i), {})[what] = bytes.fromhex(value).decode("utf-8")
    for i, text in enumerate(texts):
        got = seen.get(i, {})
        wrong = {what: got.get(what) for what, value in expected(text).items() if got.get(what) != value}
        description = got.get("description", "").split("\n\n@fraiseql:type name=E")[0]
        if description != (text.strip(" \t\n\r") or f"E{i}"):
            wrong["description"] = got.get("description")
        if text.strip() and not got.get("field description", "").endswith(",description=" + one_line(text)):
            wrong["field description"] = got.get("field description")
        if wrong:
            failures += 1
            named = {NAMED_TEXTS.get(text, NAMED[what]) for what in wrong}
            print(f"FAIL {', '.join(sorted(named))}, {surrounding}: text {i} {text!r}: {wrong}")
    return failures


FUNCTIONS = """
SELECT p.oid::regprocedure FROM pg_proc AS p WHERE pronamespace::regnamespace::text IN ('app', 'q', '"user"', '"order"')
AND (NOT 'search_path=pg_catalog, pg_temp' = ANY (coalesce(proconfig, '{}'))
     OR EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0));
"""


def check_keywords(words):
    failures = 0
    columns = psql("-c", "SELECT column_name || '|' || column_default FROM information_schema.columns "
                         "WHERE table_schema = 'user' AND table_name = 'tb_table'").split("\n")
    for word in words:
        if f"{word}|'{word}'::text" not in columns:
            failures += 1
            print(f"FAIL S05-keywords: field {word}: not in the table")
    called = psql(text='INSERT INTO "user".tb_table DEFAULT VALUES;\n'
                       "SELECT status FROM app.\"select\"(NULL, NULL, '{\"order\": \"o\", \"group\": \"g\"}');\n"
                       "SELECT status FROM app.create_table(NULL, NULL, '{\"select\": \"s\", \"table\": \"t\"}');\n"
                       "SELECT \"user\", \"order\", \"end\" FROM \"user\".tb_table WHERE \"user\" = 'u';\n"
                       "SELECT \"select\", \"table\" FROM \"user\".v_table WHERE \"select\" = 's';\n")
    if called != "success\nsuccess\nu|o|g\ns|t\n":
        failures += 1
        print(f"FAIL S05-keywords: actions on them: {called}")
    return failures


def main():
    texts = TEXTS + random_texts(120)
    reserved = {"id", "data", "path", "identifier"}
    words = psql("-c", "SELECT word FROM pg_get_keywords()").split() + PLPGSQL_WORDS
    words = sorted(set(words) - reserved)
    failures = 0
    with tempfile.TemporaryDirectory() as work:
        entities = {f"e{i}": text_entity(i, text) for i, text in enumerate(texts)}
        entities["table"] = keyword_entity(words)
        entities["user"] = "entity: User\nschema: order\nfields: {select: ref(user.Table), from: ref(User)}\n"
        path, whole = generate(work, entities)
        if b"\r" in whole:
            failures += 1
            print("FAIL a carriage return stands in a file: Confiture would change it")
        load = ["-1", "-f", path]
        psql(*load)
        questions = "SET synchronous_commit = off;\n" + "".join(
            QUESTIONS.format(i=i, hex=number(text)) for i, text in enumerate(texts))
        failures += compare(texts, psql(text=questions))
        failures += check_keywords(words)
        open_functions = psql("-c", FUNCTIONS)
        if open_functions:
            failures += 1
            print(f"FAIL S23-search-path: without search_path or open to PUBLIC:\n{open_functions}")
        psql("-f", os.path.join(HERE, "..", "behaviour", "plpgsql_check.sql"))
        # the reader's settings must not matter
        for name, database, options in SURROUNDINGS:
            psql("-c", f"CREATE DATABASE again_{database}")
            psql(*load, environment=options, database=f"again_{database}")
            failures += compare(texts, psql(text=questions, database=f"again_{database}"), name)
    print(f"{len(texts)} texts, {len(words)} keywords, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
