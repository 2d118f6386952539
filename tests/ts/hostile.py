#!/usr/bin/env python3
"""hostile.py SPECQL PACKAGES WORK - texts that could end a string, a comment, a template or a script, in the generated
TypeScript: the compiler takes it, strictly, and finds the very values of the entity.

What the entity says stands in a module beside the generated ones, as JSON escapes it; types that differ do not compile. Then
the compiled module runs with the generated documents and data, and compares what was only a comment to the compiler.
"""
import json
import os
import shutil
import subprocess
import sys

SPECQL, PACKAGES, WORK = (os.path.abspath(path) for path in sys.argv[1:4])
HERE = os.path.dirname(os.path.abspath(__file__))
VALUES = {
    "O01-end-of-comment": ["*/", "/**", "//", "*/ throw 1; /*"],
    "O02-quotes": ["'", '"', "`", "'\"`", "\\", "\\'", "${throw1}", "\\u0041", "\\`${x}"],
    "O03-names": ["__proto__", "constructor", "default", "class", "prototype", "toString", "hasOwnProperty"],
    "O04-line-separators": ["a\u2028b", "a\u2029b", "a\nb", "a\rb", "\ufeff", "\U0001f600"],
    "O05-end-of-script": ["</script>", "<!--", "]]>", "<script>throw 1</script>"],
}
FIELDS = ["constructor", "default", "class", "prototype", "function", "async", "await", "arguments", "eval"]  # O03
EVIL = "O01 */ throw 1; /* O02 ' \" ` ${throw2} \\ O04 \u2028 \u2029 O05 </script>"


def yaml(text):
    return '"' + "".join(c if " " <= c < "\x7f" and c not in '"\\' else f"\\U{ord(c):08x}" for c in text) + '"'


def template(message):
    """In messages, names of values stand in braces."""
    return message.replace("{", "{{").replace("}", "}}")


def entity():
    evil = yaml(EVIL)
    lines = ["entity: Note", "schema: shop", f"description: {evil}", "fields:"]
    lines += [f"  {name}: {{type: text, description: {evil}}}" for name in FIELDS]
    for case, values in VALUES.items():
        lines.append(f"  {field(case)}: {{type: enum, values: [{', '.join(map(yaml, values))}], description: {evil}}}")
    lines += ["actions:", "- name: create_note", "- name: act", f"  description: {evil}",
              f"  params: {{why: {{type: text, description: {evil}}}}}", "  steps:", "  - validate: class = 'x'",
              "    error: bad", f"    message: {yaml(template(EVIL))}", "  - update: Note SET class = 'y'"]
    return "\n".join(lines) + "\n"


def field(case):
    return case[4:].replace("-", "_")


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def checks():
    lines = ['import type { CreateNoteInput, Note, NoteWhereInput } from "./web/types";',
             'import * as mutations from "./web/mutations";', 'import impacts from "./web/mutation-impacts.json";',
             "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;", ""]
    for case, values in VALUES.items():
        union = " | ".join(json.dumps(v) for v in values)
        for i, interface in enumerate(("Note", "CreateNoteInput")):
            lines.append(f"export const {camel(field(case))}{i}: Same<NonNullable<{interface}[{json.dumps(camel(field(case)))}]>, "
                         f"{union}> = true; // {case}")
    for name in FIELDS:  # O03: a property of its own, not that of every object
        lines.append(f"export const {name}Field: Same<Note[{json.dumps(name)}], string | null> = true; // O03-names")
    lines += [f"export const create: CreateNoteInput = {{ {', '.join(f'{n}: null' for n in FIELDS)} }};",
              'export const where: NoteWhereInput = { class: { eq: "x" }, constructor: undefined };',
              "const evil = " + json.dumps(EVIL) + ";", "const template = " + json.dumps(template(EVIL)) + ";",
              "function check(name: string, got: unknown, wanted: unknown) {",
              "  if (JSON.stringify(got) !== JSON.stringify(wanted)) throw new Error(`FAIL ${name}: ${JSON.stringify(got)}`);", "}",
              'check("O01-end-of-comment", impacts.entities.Note.description, evil);',
              'check("O02-quotes", impacts.mutations.act.description, evil);',
              'check("O02-quotes", impacts.mutations.act.errors.filter((e) => e.message === template).length, 1);',
              'check("O05-end-of-script", mutations.ACT_MUTATION.kind, "Document");', 'console.log("all values are there");']
    return "\n".join(lines) + "\n"


def run(*argv, **options):
    done = subprocess.run(argv, capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"FAIL {argv[0]}: {done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def main():
    if not os.path.isdir(f"{PACKAGES}/node_modules"):
        print("SKIPPED: the packages of npm are not there")
        return 77
    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(f"{WORK}/node_modules/@apollo")
    os.chdir(WORK)
    with open("note.yaml", "w", encoding="utf-8") as f:
        f.write(entity())
    run(SPECQL, "generate", "note.yaml", "--output-base", "sql", "--frontend", "web", "--graphql", "v1")
    with open("check.ts", "w", encoding="utf-8") as f:
        f.write(checks())
    for package in os.listdir(f"{PACKAGES}/node_modules"):
        if package != "@apollo":
            os.symlink(f"{PACKAGES}/node_modules/{package}", f"node_modules/{package}")
    os.symlink(f"{PACKAGES}/node_modules/apollo-client-4", "node_modules/@apollo/client")
    shutil.copy(f"{HERE}/strict.json", ".")
    options = {"noUnusedLocals": False, "resolveJsonModule": True, "outDir": "built"}
    with open("tsconfig.json", "w", encoding="utf-8") as f:
        json.dump({"extends": "./strict.json", "compilerOptions": options, "include": ["check.ts", "web/*.ts"]}, f)
    with open("package.json", "w", encoding="utf-8") as f:
        f.write("{}")
    run(f"{PACKAGES}/node_modules/.bin/tsc", "-p", ".")
    print(run("node", "built/check.js"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
