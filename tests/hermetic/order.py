"""order.py SPECQL GOLDEN WORK DYNAMIC: what an order, a day or a way of linking may do to the bytes: nothing, but for the
order of fields, which is that of columns. DYNAMIC is the program linked to shared libraries, which faketime can reach."""

import itertools
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

from project import Failure, Project, check, products, same

DAYS = ("1970-01-02 03:04:05", "2038-01-19 03:14:08", "9999-12-30 23:59:59")

COMPANY = "entity: Company\nschema: crm\nfields:\n  name: text!\n"
# Keys of an entity, of its fields and of an action, each as they stand.
BLOCKS = ["entity: Contact\n", "schema: crm\n", "description: Somebody.\n", "indexes:\n- {FIELDS}\n", "actions:\n- {ACTION}\n- name: create_contact\n- name: delete_contact\n", "fields:\n{ALL}"]
FIELDS = [("email", ["type: email", "nullable: false", "unique: true"]), ("score", ["type: integer", "default: 3", "min: 0"]),
          ("company", ["type: ref(Company)", "description: Where they work."]), ("tags", ["type: list(text)"]),
          ("kind", ["type: enum", "values: [new, old]", "default: new"])]
INDEX = ["fields: [email, score]", "name: idx_contact_both"]
ACTION = ["name: rename", "description: Other score.", "steps: [{update: Contact SET score = 4}]"]


def shuffled(rng, items, shuffle):
    items = list(items)
    if shuffle:
        rng.shuffle(items)
    return items


def entity(rng, keys=False, fields=False):
    """The entity with its KEYS, or its FIELDS, in another order."""
    flow = lambda words: "{" + ", ".join(shuffled(rng, words, keys)) + "}"
    rows = "".join(f"  {name}: {flow(words)}\n" for name, words in shuffled(rng, FIELDS, fields))
    text = "".join(shuffled(rng, BLOCKS, keys))
    return text.replace("{FIELDS}", flow(INDEX)).replace("{ACTION}", flow(ACTION)).replace("{ALL}", rows)


def generated(specql, work, text):
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "company.yaml").write_text(COMPANY)
    (work / "contact.yaml").write_text(text)
    done = subprocess.run([specql, "generate", "contact.yaml", "company.yaml", "--output-base", "sql"], cwd=work,
                          capture_output=True, text=True)
    check(done.returncode == 0, "generate fails:", done.stderr, text)
    return products(work, ["sql"])


def words(made):
    """Of each file its words, with no regard to their order and to the hash above them."""
    return {path: b" ".join(sorted(re.findall(rb"\w+", re.sub(rb"-- content-sha256: .*", b"", text))))
            for path, text in made.items()}


def keys(specql, golden, work, _):
    rng = random.Random(7)
    plain = generated(specql, work / "plain", entity(rng))
    for n in range(12):
        same(f"T07-keys-shuffled {n}", plain, generated(specql, work / "other", entity(rng, keys=True)))


def fields(specql, golden, work, _):
    """Columns follow the fields, and so do lists of them; there is nothing more and nothing less."""
    rng = random.Random(7)
    plain = generated(specql, work / "plain", entity(rng))
    differ = 0
    for n in range(6):
        other = generated(specql, work / "other", entity(rng, fields=True))
        differ += other != plain
        same(f"T07-fields-shuffled {n}", words(plain), words(other))
    check(differ, "T07-fields-shuffled: columns do not follow the fields")


def interfaces(specql, golden, work, _):
    """Each order of interfaces given to resolve, and of stamps given to link."""
    p = Project(specql, golden, "crm", work)
    p.divide({"a": p.entities[:1], "b": p.entities[1:3], "c": p.entities[3:]})
    p.build()
    expected = products(p.root)
    chunks = list(p.chunks.items())
    for order in itertools.permutations(chunks):
        for name in ("build", "sql"):
            shutil.rmtree(p.root / name)
        p.divide(dict(order))
        p.build()
        same("T08-interfaces-permuted " + "".join(k for k, _ in order), but_depfiles(expected), but_depfiles(products(p.root)))


def but_depfiles(made):
    """What was read is listed as it was given."""
    return {path: text for path, text in made.items() if not path.endswith(".d")}


def linked(specql, golden, work, dynamic):
    p = Project(specql, golden, "crm", work)
    p.build()
    expected = products(p.root)
    for name in ("build", "sql"):
        shutil.rmtree(p.root / name)
    p.specql = dynamic
    p.build()
    same("T06-linked-dynamically", expected, products(p.root))


def days(specql, golden, work, dynamic):
    p = Project(dynamic, golden, "crm", work)
    p.build()
    expected = products(p.root)
    for day in DAYS:
        prefix = ["faketime", day]
        told = subprocess.run([*prefix, "date", "+%Y"], capture_output=True, text=True) if shutil.which("faketime") else None
        if told is None or told.stdout.strip() != day[:4]:
            print(f"SKIP T10-date-{day[:4]}: faketime is not installed, or cannot tell that time")
            continue
        for name in ("build", "sql"):
            shutil.rmtree(p.root / name)
        p.build(prefix=prefix)
        same(f"T10-date-{day[:4]}", expected, products(p.root))


def main(specql, golden, work, dynamic):
    failed = 0
    work = Path(work).resolve()
    shutil.rmtree(work, ignore_errors=True)
    tests = (keys, fields, interfaces, linked, days)
    for test in tests:
        try:
            test(str(Path(specql).resolve()), Path(golden).resolve(), work / test.__name__, str(Path(dynamic).resolve()))
        except Failure as failure:
            failed += 1
            print(f"FAIL {test.__name__}: {failure}")
    print(f"{len(tests)} tests, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
