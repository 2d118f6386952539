"""fraiseql_schema.py EXPECTED - holds the schema.json of a golden case against the form FraiseQL 2 takes (it refuses members
it does not know), and against the SQL beside it: every name it uses is there."""

import json
import re
import sys
from pathlib import Path

FIELD = {"name": str, "type": str, "nullable": bool, "description": str}
NEEDED = {"name", "type", "nullable"}

# Members of each kind of object: all that may be there, and those that must be.
SHAPES = {
    "types": ({"name": str, "sql_source": str, "description": str, "embedded": bool, "fields": list}, {"name", "fields"}),
    "enums": ({"name": str, "values": list}, {"name", "values"}),
    "input_types": ({"name": str, "fields": list}, {"name", "fields"}),
    "custom_scalars": ({"name": str, "description": str}, {"name"}),
    "queries": ({"name": str, "return_type": str, "returns_list": bool, "nullable": bool, "sql_source": str,
                 "arguments": list, "auto_params": dict, "inject_params": dict},
                {"name", "return_type", "returns_list", "nullable", "sql_source"}),
    "mutations": ({"name": str, "return_type": str, "nullable": bool, "description": str, "sql_source": str,
                   "operation": str, "input_style": str, "arguments": list, "invalidates_views": list,
                   "inject_params": dict},
                  {"name", "return_type", "nullable", "sql_source", "operation", "input_style", "arguments",
                   "inject_params"}),
}

SCALARS = set("""String Int Float Boolean ID DateTime Date Time Json UUID Decimal Email PhoneNumber URL DomainName Hostname
PostalCode Latitude Longitude Coordinates Timezone LocaleCode LanguageCode CountryCode IBAN CUSIP ISIN SEDOL LEI MIC
CurrencyCode Money ExchangeCode ExchangeRate StockSymbol Slug SemanticVersion HashSHA256 APIKey LicensePlate VIN
TrackingNumber ContainerNumber IPAddress IPv4 IPv6 MACAddress CIDR Port AirportCode PortCode FlightNumber Markdown HTML
MimeType Color Image File LTree DateRange Duration Percentage""".split())


def check(condition, *what):
    if not condition:
        sys.exit("FAILED " + " ".join(str(w) for w in what))


def shape(where, value, members, needed):
    check(isinstance(value, dict), where, "is no object")
    check(set(value) <= set(members), where, "has", sorted(set(value) - set(members)))
    check(needed <= set(value), where, "lacks", sorted(needed - set(value)))
    for name, kind in members.items():
        check(name not in value or isinstance(value[name], kind), where, name, "is of the wrong kind")


def is_name(text):
    return re.fullmatch(r"[_A-Za-z][_0-9A-Za-z]*", text) and not text.startswith("__")


def main():
    expected = Path(sys.argv[1])
    schema = json.loads((expected / "schema.json").read_text(encoding="utf-8"))
    sql = "".join(p.read_text(encoding="utf-8") for p in sorted(expected.rglob("*.sql")))
    check(set(schema) == set(SHAPES) | {"version", "naming_convention", "session_variables"}, "the schema has", sorted(schema))
    check(schema["session_variables"] == {"variables": [
        {"name": "app.current_tenant_id", "source": "jwt", "claim": "tenant_id"}]}, "another tenant of the session")
    known = set(SCALARS)
    for kind, (members, needed) in SHAPES.items():
        names = [item["name"] for item in schema[kind]]
        check(names, "the case has no", kind)
        check(names == sorted(set(names)), kind, "are not sorted, or one is there twice:", names)
        for item in schema[kind]:
            shape(f"{kind} {item['name']}", item, members, needed)
            check(is_name(item["name"]), kind, item["name"], "is no name")
        if kind in ("types", "enums", "input_types", "custom_scalars"):
            check(not known & set(names), "types are there twice:", known & set(names))
            known |= set(names)
    for kind in ("types", "input_types", "queries", "mutations"):
        for item in schema[kind]:
            fields = item.get("fields", []) + item.get("arguments", [])
            names = [f["name"] for f in fields]
            check(len(names) == len(set(names)), item["name"], "has a field twice:", names)
            for field in fields:
                shape(f"{item['name']}.{field.get('name')}", field, FIELD, NEEDED)
                check(is_name(field["name"]), item["name"], field["name"], "is no name")
                check(re.sub(r"^\[(.*)\]$", r"\1", field["type"]) in known, item["name"], field["name"], "has type",
                      field["type"])
    for enum in schema["enums"]:
        check(enum["values"] and all(is_name(v["name"]) and set(v) <= {"name", "value"} for v in enum["values"]), enum)
    objects = {t["name"] for t in schema["types"]}
    for operation in schema["queries"] + schema["mutations"]:
        check(operation["return_type"] in objects, operation["name"], "returns", operation["return_type"])
    for item in schema["types"] + schema["queries"]:
        source = item.get("sql_source")
        check(source is None or f"CREATE VIEW {source} " in sql, item["name"], "reads", source)
    for mutation in schema["mutations"]:
        call = re.search(rf"^CREATE FUNCTION {re.escape(mutation['sql_source'])}\(([^)]*)\)", sql, re.M)
        check(call, mutation["name"], "calls", mutation["sql_source"])
        given = re.findall(r"(\w+) [A-Z]+", call.group(1))
        sent = [a["name"] for a in mutation["arguments"]] + list(mutation["inject_params"])
        check(given == sent, mutation["name"], "sends", sent, "to a function of", given)
    print(f"ok   {len(schema['types'])} types, {len(schema['queries'])} queries, {len(schema['mutations'])} mutations")


main()
