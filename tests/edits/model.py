"""A project as the random test knows it: entities that refer to each other, options, and the edits people make."""

import copy

NAMES = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa"]
SCHEMAS = ["crm", "core", "hr"]
TYPES = ["text", "integer", "date", "boolean", "email", "decimal(10, 2)", "enum(low, high)"]


class Entity:
    def __init__(self, name, schema):
        self.name, self.schema, self.stem = name, schema, name.lower()
        self.comment = self.description = self.code = 0
        self.fields = [("title", "text!")]
        self.refs = []  # names of entities
        self.extends = False
        self.number = 0  # last digit of its code in the registry

    def text(self):
        lines = [f"# {self.comment}"] if self.comment else []
        lines += [f"entity: {self.name}", f"schema: {self.schema}", f"description: Number {self.description}."]
        lines += ["extends:", "  from: base"] if self.extends else []
        lines += ["fields:"]
        lines += [f"  {name}: {type}" for name, type in self.fields]
        lines += [f"  to_{target.lower()}: ref({target})" for target in self.refs]
        lines += ["actions:", f"  - name: check_{self.name.lower()}", "    steps:", "      - validate: title <> ''",
                  f"        error: refused_{self.code}", f"      - update: {self.name} SET title = 'checked'"]
        return "\n".join(lines) + "\n"


class Model:
    """What the files say. Each edit changes it and returns which entities' SQL it may change: a set of names, or None for
    any. An edit that does not fit at the moment returns False."""

    def __init__(self, random):
        self.random = random
        self.entities = [Entity(name, SCHEMAS[i % 3]) for i, name in enumerate(NAMES[:5])]
        for entity in self.entities:
            entity.number = self.free_number()
        for entity in self.entities[1:]:
            entity.refs = [self.random.choice(self.entities).name]
        self.options = {"external": False, "table_views": False, "file_names": "", "shared": False, "chunks": False,
                        "registry": False, "hand_written": 0, "modules": False, "frontend": False}
        self.module = self.audit = 0
        self.rewritten = set()  # file names that get a new time, whatever they hold
        self.aged = set()  # file names that get a time of the past, if their text is another one

    def files(self):
        return {f"{e.stem}.yaml": e.text() for e in self.entities}

    def others(self):
        """Files that are no entity files: read by resolve, and SQL of the user."""
        domains = "domains:\n"
        for digit, schema in enumerate(SCHEMAS, 1):
            codes = ", ".join(f"{e.name}: {{table_code: '01{digit}3{e.number:X}1'}}" for e in self.entities if e.schema == schema)
            domains += (f"  '{digit}':\n    name: {schema}\n    multi_tenant: true\n    subdomains:\n"
                        f"      '03': {{name: customer, entities: {{{codes}}}}}\n")
        module = "entity: Base\nschema: crm\nfields:\n" + "".join(f"  base_{i}: text\n" for i in range(self.module % 4 + 1))
        files = {"registry.yaml": domains, "modules/base.yaml": module}
        for name in ("log", "seen"):
            files[f"sql/15_audit/{name}.sql"] = f"CREATE TABLE crm.{name} (id INTEGER, number_{self.audit} INTEGER);\n"
        return files

    def free_number(self):
        return min(set(range(1, 16)) - {e.number for e in self.entities})

    def hand_written(self):
        return ["sql/15_audit/log.sql", "sql/15_audit/seen.sql"][:self.options["hand_written"]]

    def pick(self):
        return self.random.choice(self.entities)

    def users(self, name):
        return [e for e in self.entities if name in e.refs]

    def near(self, *entities):
        return {e.name for e in entities} | {u.name for e in entities for u in self.users(e.name)}

    def touch(self):
        self.rewritten.add(f"{self.pick().stem}.yaml")
        return set()

    def comment(self):
        self.pick().comment += 1
        return set()

    def replaced(self):
        """By an older file: what was kept elsewhere is moved back."""
        entity = self.pick()
        entity.code += 1
        self.aged.add(f"{entity.stem}.yaml")
        return {entity.name}

    def describe(self):
        entity = self.pick()
        entity.description += 1
        return {entity.name}

    def body(self):
        entity = self.pick()
        entity.code += 1
        return {entity.name}

    def add_field(self):
        entity = self.pick()
        entity.fields.append((f"f{len(entity.fields)}_{self.random.randrange(1000)}", self.random.choice(TYPES)))
        return self.near(entity)

    def drop_field(self):
        entity = self.pick()
        if len(entity.fields) < 2:
            return False
        entity.fields.pop()
        return self.near(entity)

    def add_reference(self):
        entity, target = self.pick(), self.pick()
        if target.name in entity.refs:
            return False
        entity.refs.append(target.name)
        return self.near(entity, target)

    def drop_reference(self):
        entity = self.pick()
        if not entity.refs:
            return False
        target = entity.refs.pop(self.random.randrange(len(entity.refs)))
        return {entity.name, target}

    def move_schema(self):
        entity = self.pick()
        schema = self.random.choice(SCHEMAS)
        if schema == entity.schema:
            return False
        entity.schema = schema
        return None

    def add(self):
        free = [n for n in NAMES if n not in [e.name for e in self.entities]]
        if not free:
            return False
        entity = Entity(self.random.choice(free), self.random.choice(SCHEMAS))
        if entity.stem in [e.stem for e in self.entities]:
            return False
        entity.refs, entity.number = [self.pick().name], self.free_number()
        self.entities.append(entity)
        return None

    def delete(self):
        if len(self.entities) < 3:
            return False
        entity = self.pick()
        self.entities.remove(entity)
        for user in self.users(entity.name):
            user.refs.remove(entity.name)
        return None

    def rename(self):
        free = [n for n in NAMES if n not in [e.name for e in self.entities]]
        stems = [e.stem for e in self.entities]
        free = [n for n in free if n.lower() not in stems]
        if not free:
            return False
        entity, name = self.pick(), self.random.choice(free)
        for user in self.users(entity.name):
            user.refs[user.refs.index(entity.name)] = name
        entity.name, entity.stem = name, name.lower()
        return None

    def rename_file(self):
        entity = self.pick()
        stem = f"{entity.name.lower()}_{self.random.randrange(3)}"
        if stem in [e.stem for e in self.entities]:
            return False
        entity.stem = stem
        return set()

    def swap(self):
        one, other = self.pick(), self.pick()
        if one is other:
            return False
        one.stem, other.stem = other.stem, one.stem
        return set()

    def option(self, names):
        name = self.random.choice(names)
        if name == "file_names":
            names = ("", "entity", "schema") + (("code",) if self.options["registry"] else ())
            self.options[name] = self.random.choice([n for n in names if n != self.options[name]])
        elif name == "hand_written":
            self.options[name] = self.random.choice([n for n in (0, 1, 2) if n != self.options[name]])
        elif name == "modules": # without the directory, nothing may be extended
            self.options[name] = not self.options[name]
            for entity in self.entities:
                entity.extends = False
        else:
            self.options[name] = not self.options[name]
            if self.options["file_names"] == "code" and not self.options["registry"]:
                self.options["file_names"] = ""
        return set() if name in ("external", "chunks", "frontend") else None

    def registered(self):
        entity = self.pick()
        entity.number = self.free_number()
        return {entity.name}

    def extend(self):
        """An entity is made of a module, or not any more."""
        if not self.options["modules"]:
            return False
        entity = self.pick()
        entity.extends = not entity.extends
        return self.near(entity)

    def module_changed(self):
        """Whatever extends it changes, and what refers to that."""
        self.module += 1
        return self.near(*[e for e in self.entities if e.extends])

    def audited(self):
        """The user's SQL; it belongs to no entity."""
        self.audit += 1
        return {"log", "seen"}

    def broken(self):
        """The same project with a reference to nowhere; None when the entity cannot have one."""
        wrong = copy.deepcopy(self)
        entity = wrong.entities[self.random.randrange(len(wrong.entities))]
        entity.refs.append("Nobody")
        return wrong
