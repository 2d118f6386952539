"""Compiles, loads and uses entity files that others wrote.

    corpus.py SPECQL PLPGSQL_CHECK EXPECTED WORK CORPUS [--update]

Every folder of entity files below CORPUS is a project of its own, and so is the standard library as a whole. What a
project refers to and does not hold is declared external, and a table stands in for it. For each project:

1. `specql validate` says exactly what EXPECTED says, file by file. --update writes that list anew.
2. What remains without the files that have errors is generated and loads in Confiture's order.
3. plpgsql_check finds nothing in any function.
4. Of each entity a row is inserted with a value in every field, by app.create_<e> where that is there, is seen through the
   view with these values, is deleted softly and is seen no more.

Needs a PostgreSQL in PG*, and nothing but Python's standard library.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

TENANT = "aaaaaaaa-0000-4000-8000-000000000000"
USER = "cccccccc-0000-4000-8000-000000000000"

# Schemas whose domain is multi_tenant in the corpus's registry.
TENANCY = {"crm", "management", "projects", "tenant"}

# A value of each scalar type that the corpus uses.
SAMPLES = {
    "text": "Some text", "markdown": "# Some *text*", "email": "some.one@example.com", "phone": "+442071838750",
    "phoneNumber": "+442071838750", "url": "https://example.com/a?b=c", "image": "https://example.com/a.png",
    "slug": "some-slug", "domainName": "example.com", "boolean": True, "integer": 7, "money": 12.5, "percentage": 50,
    "date": "2024-02-29", "datetime": "2024-02-29T12:00:00Z", "timestamp": "2024-02-29T12:00:00Z",
    "json": {"some": ["json"]},
}

failures = []


def fail(*what):
    failures.append(" ".join(str(w) for w in what))


# ---- interfaces: what a file holds, as `specql scan` says it


def unquote(text):
    text = text.strip()
    return text[1:-1].replace("''", "'") if text.startswith("'") else text.strip('"')


def read_interface(text):
    """The entities of an interface: name, schema, fields and the entities they refer to."""
    entities, section, item = [], "", {}
    for line in text.splitlines():
        if match := re.match(r"- entity: (.*)", line):
            entities.append({"entity": unquote(match[1]), "schema": "", "fields": [], "uses": []})
            section = ""
        elif match := re.match(r"  (\w+):(.*)", line):
            section = match[1]
            if section == "schema":
                entities[-1]["schema"] = unquote(match[2])
        elif match := re.match(r"  - (\w+): (.*)", line):
            item = {match[1]: unquote(match[2])}
            if section in ("fields", "uses"):
                entities[-1][section].append(item)
        elif match := re.match(r"    (\w+): (.*)", line):
            item[match[1]] = unquote(match[2])
    return entities


def guess_interface(text):
    """The same for a file with errors."""
    def first(key):
        match = re.search(rf"^{key}: *(\w+)", text, re.M)
        return match[1] if match else "public"
    return {"entity": first("entity"), "schema": first("schema"), "fields": [],
            "uses": [{"entity": name} for name in re.findall(r"\bref\(([\w.]+)\)", re.sub("#.*", "", text))]}


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def find_entity(entities, name, schema):
    """The entity a name as written in SCHEMA stands for, or None."""
    if "." in name:
        return next((e for e in entities if f"{e['schema']}.{e['entity']}" == name), None)
    found = [e for e in entities if e["entity"] == name]
    own = [e for e in found if e["schema"] == schema]
    return own[0] if own else found[0] if len(found) == 1 else None


# ---- one project


class Project:
    def __init__(self, name, files, specql, corpus, work):
        self.name, self.files, self.specql, self.corpus = name, files, specql, corpus
        self.work = work / name.replace("/", "-")
        self.database = "corpus_" + re.sub(r"\W", "_", name)
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        (self.work / "specql.yaml").write_text(
            "action_names: qualified\ntenancy:\n" + "".join(f"  {s}: multi_tenant\n" for s in sorted(TENANCY)))

    def run(self, *args):
        return subprocess.run([self.specql, *map(str, args)], capture_output=True, text=True, cwd=self.corpus)

    def interfaces(self, files, options=(), guess=False):
        """The entities of the files; of those that cannot be read only what is plain to see, or nothing."""
        entities = []
        for file in files:
            interface = self.work / "file.iface"
            scan = self.run("scan", *options, file, "--iface", interface, "--stamp", self.work / "file.stamp")
            if scan.returncode == 0:
                entities += read_interface(interface.read_text())
            elif guess:
                entities.append(guess_interface((self.corpus / file).read_text(encoding="utf-8")))
        return entities

    def externals(self, entities):
        """What is referred to and not there, as schema.Entity."""
        missing = set()
        for e in entities:
            for use in e["uses"]:
                if find_entity(entities, use["entity"], e["schema"]) is None:
                    name = use["entity"]
                    missing.add(name if "." in name else f"{e['schema']}.{name}")
        return sorted(missing)

    def options(self, externals):
        return ["--project", self.work / "specql.yaml", *(x for e in externals for x in ("--external", e))]

    def diagnose(self):
        """Every diagnostic as (file, "severity line:column id")."""
        externals = self.externals(self.interfaces(self.files, guess=True))
        result = self.run("validate", "--diagnostics", "json", *self.options(externals), *self.files)
        found = []
        for line in result.stdout.splitlines() + result.stderr.splitlines():
            if line.startswith("{"):
                d = json.loads(line)
                found.append((d["path"], f"{d['severity']} {d['line']}:{d['column']} {d['id']}"))
        if result.returncode > 1 or (result.returncode == 1) != any(d.startswith("error") for _, d in found):
            fail(self.name, "validate ended with", result.returncode, result.stderr)
        return found

    def generate(self, files, lowered):
        options = [x for name in lowered for x in ("-W", f"no-error={name}")]
        self.entities = self.interfaces(files, options)
        self.external = self.externals(self.entities)
        result = self.run("generate", *options, *self.options(self.external), "--output-base", self.work / "sql", *files)
        if result.returncode != 0:
            fail(self.name, "is not generated:", result.stderr)
        return result.returncode == 0

    # ---- the database

    def sql(self, text, database=None):
        result = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database or self.database,
                                 "-f", "-"], input=text, capture_output=True, text=True)
        if result.returncode != 0:
            raise RuntimeError(result.stderr.strip())
        return result.stdout.strip()

    def stand_ins(self):
        """A table for each external entity, with the columns that every entity has."""
        text = ""
        for name in self.external:
            schema, entity = name.split(".")
            slug, tenant = snake(entity), schema in TENANCY
            text += f"""
CREATE SCHEMA IF NOT EXISTS {schema};
CREATE TABLE {schema}.tb_{slug} (
    pk_{slug} INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    identifier TEXT GENERATED ALWAYS AS ('{slug}-' || pk_{slug}) STORED,
    {"tenant_id UUID NOT NULL, UNIQUE (tenant_id, pk_" + slug + ")," if tenant else ""}
    created_at TIMESTAMPTZ NOT NULL DEFAULT now(), created_by UUID,
    updated_at TIMESTAMPTZ NOT NULL DEFAULT now(), updated_by UUID,
    deleted_at TIMESTAMPTZ, deleted_by UUID
);
INSERT INTO {schema}.tb_{slug} ({"tenant_id" if tenant else "created_by"}) VALUES ('{TENANT if tenant else USER}');
"""
        return text

    def load(self, check):
        self.sql(f"CREATE DATABASE {self.database}", "postgres")
        files = sorted((self.work / "sql").rglob("*.sql"), key=lambda p: p.relative_to(self.work).as_posix())
        self.sql(self.stand_ins())
        self.sql("BEGIN;\n" + "".join(f.read_text() for f in files) + "\nCOMMIT;\n")
        self.sql(check.read_text())

    def sample(self, field, rows):
        """A value for the field; None: none can be had yet."""
        type_text = field["type"]
        if match := re.fullmatch(r"ref\((.*)\)", type_text):
            return rows.get(match[1])
        if match := re.fullmatch(r"enum\((.*)\)", type_text):
            return unquote(match[1].split(",")[-1])
        if match := re.fullmatch(r"list\((.*)\)", type_text):
            return [self.sample({"type": match[1]}, rows)]
        if type_text not in SAMPLES:
            raise RuntimeError(f"no sample of type {type_text}: add one to SAMPLES")
        return SAMPLES[type_text]

    def ordered(self):
        """The entities, those that others refer to first; cycles stay in the order of their files."""
        done, result = set(), []

        def visit(e):
            if id(e) in done:
                return
            done.add(id(e))
            for use in e["uses"]:
                target = find_entity(self.entities, use["entity"], e["schema"])
                if target is not None:
                    visit(target)
            result.append(e)

        for e in self.entities:
            visit(e)
        return result

    def has_function(self, name):
        return self.sql(f"SELECT count(*) FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname = '{name}'") == "1"

    def act(self, action, payload):
        text = json.dumps(payload).replace("'", "''")
        result = json.loads(self.sql(f"SELECT to_json(f) FROM app.{action}('{TENANT}', '{USER}', '{text}') AS f"))
        if result["status"] != "success":
            raise RuntimeError(f"{action}: {result}")
        return result["id"]

    def insert(self, e, values):
        """Past the functions: references by the keys of their rows."""
        slug = snake(e["entity"])
        columns, texts = [], []
        if e["schema"] in TENANCY:
            columns, texts = ["tenant_id"], [f"'{TENANT}'"]
        for field, value in values:
            if field["type"].startswith("ref("):
                target = value.table
                columns.append(f"fk_{field['name']}")
                texts.append(f"(SELECT pk_{target.split('.tb_')[1]} FROM {target} WHERE id = '{value}')")
            else:
                text = json.dumps(value) if isinstance(value, (dict, list)) else str(value)
                columns.append(f'"{field["name"]}"')
                texts.append("'" + text.replace("'", "''") + "'")
        target = f"{e['schema']}.tb_{slug}"
        if not columns:
            return self.sql(f"INSERT INTO {target} DEFAULT VALUES RETURNING id")
        return self.sql(f"INSERT INTO {target} ({', '.join(columns)}) VALUES ({', '.join(texts)}) RETURNING id")

    def exercise(self, e, rows):
        slug, where = snake(e["entity"]), f"{e['schema']}.{e['entity']}"
        view, table = f"{e['schema']}.v_{slug}", f"{e['schema']}.tb_{slug}"
        values = [(f, self.sample(f, rows[e["schema"]])) for f in e["fields"]]
        values = [(f, v) for f, v in values if v is not None]
        if self.has_function(f"create_{slug}"):
            row = self.act(f"create_{slug}", {f["name"] + ("_id" if f["type"].startswith("ref(") else ""): v for f, v in values})
        else:
            row = self.insert(e, values)
        data = self.sql(f"SELECT data FROM {view} WHERE id = '{row}'")
        if data == "":
            raise RuntimeError(f"{where}: {view} does not show row {row}")
        data = json.loads(data)
        for field, value in values:
            seen = data.get(field["name"])
            seen = seen.get("id") if field["type"].startswith("ref(") and seen else seen
            same = seen[:10] == value[:10] if field["type"] in ("datetime", "timestamp") and seen else seen == value
            if not same:
                raise RuntimeError(f"{where}: {field['name']} was {value!r} and is {seen!r}")
        return Row(row, table, view, f"delete_{slug}")

    def delete(self, row):
        if self.has_function(row.action):
            self.act(row.action, {"id": row})
        else:
            self.sql(f"UPDATE {row.table} SET deleted_at = now() WHERE id = '{row}'")
        left = self.sql(f"SELECT (SELECT count(*) FROM {row.view} WHERE id = '{row}') || '/' || "
                        f"(SELECT count(*) FROM {row.table} WHERE id = '{row}')")
        if left != "0/1":
            raise RuntimeError(f"{row.table}: after the delete view and table show {left} rows")

    def use(self):
        """Inserts, reads and deletes; what others refer to goes last."""
        known, made = {}, []
        for name in self.external:
            schema, entity = name.split(".")
            table = f"{schema}.tb_{snake(entity)}"
            known[name] = Row(self.sql(f"SELECT id FROM {table}"), table, "", "")
        for e in self.ordered():
            rows = {e["schema"]: Names(known, e["schema"])}
            row = self.exercise(e, rows)
            known[f"{e['schema']}.{e['entity']}"] = row
            made.append(row)
        for row in reversed(made):
            self.delete(row)
        return len(made)


class Row(str):
    """The id of a row, and where it is."""

    def __new__(cls, row, table, view, action):
        self = super().__new__(cls, row)
        self.table, self.view, self.action = table, view, action
        return self


class Names(dict):
    """Rows by the name that an entity of SCHEMA writes."""

    def __init__(self, rows, schema):
        super().__init__(rows)
        self.schema = schema

    def get(self, name, default=None):
        if "." in name:
            return super().get(name, default)
        if f"{self.schema}.{name}" in self:
            return self[f"{self.schema}.{name}"]
        others = [v for k, v in self.items() if k.split(".")[1] == name]
        return others[0] if len(others) == 1 else default


# ---- all of them


def projects(corpus):
    """Folder -> files, relative to the corpus; the standard library twice: by folder and as a whole."""
    folders = {}
    for file in sorted(corpus.rglob("*.yaml")):
        if re.search(r"^entity:", file.read_text(encoding="utf-8"), re.M):
            folder = file.parent.relative_to(corpus).as_posix()
            folders.setdefault(folder, []).append(file.relative_to(corpus).as_posix())
            if folder.startswith("stdlib/"):
                folders.setdefault("stdlib", []).append(file.relative_to(corpus).as_posix())
    return folders


def read_expected(path):
    """The list: {file: [diagnostic]}, ids that are lowered to warnings to go on without what they speak of."""
    expected, lowered = {}, []
    for line in path.read_text().splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("lower "):
            lowered.append(line.split()[1])
        elif line:
            file, diagnostic = line.split(" ", 1)
            expected.setdefault(file, []).append(diagnostic.strip())
    return expected, lowered


def write_expected(path, found):
    head = []
    for line in path.read_text().splitlines():
        if line and not line.startswith(("#", "lower ")):
            break
        head.append(line)
    path.write_text("\n".join(head).rstrip() + "\n\n" + "".join(
        f"{file} {diagnostic}\n" for file in sorted(found) for diagnostic in found[file]))


def main():
    specql, check, list_path, work, corpus = (Path(a).resolve() for a in sys.argv[1:6])
    expected, lowered = read_expected(list_path)
    found, loaded = {}, 0
    for name, files in projects(corpus).items():
        project = Project(name, files, specql, corpus, work)
        diagnostics = project.diagnose()
        by_file = {}
        for file, diagnostic in diagnostics:
            by_file.setdefault(file, []).append(diagnostic)
        found.update({f: d for f, d in by_file.items() if f not in found})
        for file in files:
            have, want = by_file.get(file, []), expected.get(file, [])
            if "--update" not in sys.argv and have != want:
                fail(f"{file} (in project {name}): other diagnostics than {list_path.name} names"
                     + "".join(f"\n  - {file} {d}" for d in want if d not in have)
                     + "".join(f"\n  + {file} {d}" for d in have if d not in want))
        errors = {f for f, d in diagnostics if d.startswith("error ") and d.split()[-1] not in lowered}
        good = [f for f in files if f not in errors]
        if not good:
            continue
        try:
            if project.generate(good, lowered):
                project.load(check)
                loaded += project.use()
        except RuntimeError as problem:
            fail(name, "-", problem)
    if "--update" in sys.argv:
        write_expected(list_path, found)
    for failure in failures:
        print("FAILED", failure)
    print(f"{loaded} entities inserted, read and deleted, {len(failures)} failures")
    if loaded == 0:
        print("FAILED nothing was loaded")
    return 1 if failures or loaded == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
