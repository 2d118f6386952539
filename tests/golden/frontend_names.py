"""frontend_names.py EXPECTED - holds the documents of frontend/mutations.ts against the schema.json beside them, which is what
FraiseQL 2 makes its API of: every operation, argument, type and field that they name is there, and types.ts has the same."""

import json
import re
import sys
from pathlib import Path


def check(condition, *what):
    if not condition:
        sys.exit("FAILED " + " ".join(str(w) for w in what))


def selection(text):
    """Fields of a selection set, each with those below it."""
    fields, stack = {}, []
    current = fields
    for line in text.splitlines():
        word = line.strip()
        if word == "}":
            current = stack.pop()
        elif word.endswith(" {"):
            stack.append(current)
            current = current.setdefault(word[:-2], {})
        elif word:
            current[word] = {}
    return fields


def interfaces(text):
    found = {}
    for name, body in re.findall(r"^export interface (\w+)(?:<T>)?(?: extends [^{]*)? \{\n(.*?)^\}", text, re.M | re.S):
        found[name] = dict(re.findall(r"^  (\w+)(\??):", body, re.M))
    return found


def main():
    expected = Path(sys.argv[1])
    schema = json.loads((expected / "schema.json").read_text(encoding="utf-8"))
    code = (expected / "frontend" / "mutations.ts").read_text(encoding="utf-8")
    declared = interfaces((expected / "frontend" / "types.ts").read_text(encoding="utf-8"))
    impacts = json.loads((expected / "frontend" / "mutation-impacts.json").read_text(encoding="utf-8"))
    types = {t["name"]: {f["name"]: f for f in t["fields"]} for t in schema["types"]}
    inputs = {t["name"]: {f["name"]: f for f in t["fields"]} for t in schema["input_types"]}
    mutations = {m["name"]: m for m in schema["mutations"]}
    queries = {q["name"]: q for q in schema["queries"]}

    documents = re.findall(r"`\n  mutation (\w+)(?:\(\s*\$input: (\w+)!\s*\))? \{\n    (\w+)(\(input: \$input\))? \{\n(.*?)\n    \}\n  \}\n`", code, re.S)
    check({d[2] for d in documents} == set(mutations) == set(impacts["mutations"]), "mutations are", sorted(mutations))
    for _, input_type, name, argument, body in documents:
        mutation = mutations[name]
        check([a["type"] for a in mutation["arguments"]] == ([input_type] if argument else []), name, "takes", input_type)
        if argument:
            check(set(declared[input_type]) == set(inputs[input_type]), input_type, "has other fields")
            for field, optional in declared[input_type].items():
                check(inputs[input_type][field]["nullable"] == (optional == "?"), input_type, field, "is optional")
        parts = selection(body)
        returned = mutation["return_type"]
        check(set(parts) == {"__typename", f"... on {returned}", "... on MutationError"}, name, "selects", sorted(parts))
        check(set(parts["... on MutationError"]) <= {"status", "message", "httpStatus", "errorClass"}, name)
        for field, below in parts[f"... on {returned}"].items():
            check(field in types[returned], returned, "has no", field)
            inner = types.get(types[returned][field]["type"].strip("[]"))
            check((inner is not None) == bool(below), returned, field, "is selected in another way")
            for word in below:
                check(word in inner, field, "has no", word)
    lists = {q["return_type"]: q for q in schema["queries"] if q.get("auto_params")}
    for name, fields in types.items(): # aggregate views among them
        check(set(declared[name]) - {"__typename"} == set(fields), name, "has other fields")
        where = lists.get(name, {}).get("auto_params", {}).get("where", False)
        check((f"{name}WhereInput" in declared) == where, name, "is filtered, or is not")
        if where:
            check(set(declared[f"{name}WhereInput"]) - {"_and", "_or", "_not"} <= set(fields), name, "is filtered by other fields")
    for name, entity in impacts["entities"].items():
        for key in ("query", "listQuery"):
            if key in entity:
                check(queries[entity[key]]["return_type"] == name, name, "has no", entity[key])
                check(queries[entity[key]]["returns_list"] == (key == "listQuery"), entity[key])
    print(f"{len(documents)} documents agree with {len(mutations)} mutations")


main()
