"""What the pages say of targets: their properties, which of them a build makes, which speak to a terminal; and that no command
of a build is a process of CMake's, but for the depfiles that it rewrites for Ninja."""

import re
import sys

from harness import CMAKELISTS, Project, check, main

PROPERTIES = """
foreach(name IN ITEMS SPECQL_OUTPUT_BASE SPECQL_MANIFEST)
  get_target_property(value crm ${name})
  message(STATUS "crm ${name} = ${value}")
endforeach()
get_target_property(value crm_db SPECQL_SCHEMA)
message(STATUS "crm_db SPECQL_SCHEMA = ${value}")
"""
DATABASE = ("apply", "migrate", "status", "down", "preflight", "verify")


def properties(project):
    said = dict(re.findall(r"^-- (crm\S* SPECQL_\w+) = (.*)$", project.fresh(CMAKELISTS + PROPERTIES).stdout, re.M))
    result = project.build_all("--target", "crm_codegen")
    check(result.returncode == 0 and project.sql() and not project.schema.exists(), "crm_codegen:\n", result.stdout)
    result = project.build_all()
    check(result.returncode == 0, "the build failed:\n", result.stdout)
    check(said["crm SPECQL_OUTPUT_BASE"] == str(project.sql_dir), "SPECQL_OUTPUT_BASE is", said)
    check(said["crm SPECQL_MANIFEST"] == str(project.build / "crm.specql/manifest"), "SPECQL_MANIFEST is", said)
    check(said["crm_db SPECQL_SCHEMA"] == str(project.schema) and project.schema.exists(), "SPECQL_SCHEMA is", said)
    for verb in DATABASE:
        check(f"crm_db_{verb}" not in result.stdout, "a build of everything speaks to a database:\n", result.stdout)
    print("ok   properties of targets")


def commands(project):
    """Of each command of the build that runs our program, the other programs in it."""
    if project.ninja:
        text = "".join(path.read_text() for path in sorted(project.build.rglob("*.ninja")))
        lines = re.findall(r"^ *(?:COMMAND|command) = (.*)$", text, re.M)
    else:
        texts = [path.read_text() for path in sorted(project.build.rglob("crm*.dir/build.make"))
                 if not re.match("crm_check|crm_db_", path.parent.name)]
        lines = [line for text in texts for line in text.splitlines() if line.startswith("\t")]
    ours = [line for line in lines if re.search(r"specql[\"']? (look|identify|scan|resolve|compile|link|assemble) ", line)]
    check(len(ours) >= 10, "there are commands missing:", *ours)
    for line in ours:
        other = re.sub(r"cmake[\"']? -E cmake_transform_depfile [\"']?Ninja", "", line) if re.search(r"specql[\"']? (resolve|link) ", line) else line
        check(not re.search(r"cmake[\"']? -[EP]", other), "a command of a build starts CMake:", line)
    transformed = sum("cmake_transform_depfile" in line for line in ours)
    check(transformed <= (2 * len(list(project.build.glob("*.ninja"))) if project.ninja else 0), "depfiles are rewritten by", transformed)
    if not project.ninja: # where a comment is a process
        check(not any("cmake_echo" in line for line in lines), "commands announce themselves through CMake")
    print("ok   no command is CMake's")


def terminal(project):
    """In Ninja what speaks to people has the terminal to itself."""
    text = "".join(path.read_text() for path in sorted(project.build.rglob("*.ninja")))
    for verb in DATABASE:
        block = re.search(rf"^build \S*CMakeFiles/crm_db_{verb}[^\n]*\n(?:  [^\n]*\n)*", text, re.M)
        check(block and "pool = console" in block[0], f"crm_db_{verb} is not in the console pool:", block and block[0])
    for step in ("scan", "compile", "link"):
        block = re.search(rf"^build [^\n]*crm\.specql/{step}[^\n]*\n(?:  [^\n]*\n)*", text, re.M)
        check(block and "console" not in block[0], f"{step} is in the console pool:", block and block[0])
    print("ok   the console")


def test(args):
    project = Project(args, args.generator)
    properties(project)
    commands(project)
    if args.generator == "Ninja":
        terminal(project)


if __name__ == "__main__":
    sys.exit(main(test))
