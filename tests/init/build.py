"""What specql init writes, built as its files say: the SQL, and with Confiture the schema file."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

parser = argparse.ArgumentParser()
for option in "build", "prefix", "work", "cmake", "ninja", "make", "pkg-config", "meson", "confiture":
    parser.add_argument(f"--{option}", default="")
args = parser.parse_args()

needs = {"cmake": [args.ninja], "make": [args.make, args.pkg_config], "ninja": [args.ninja], "meson": [args.meson, args.ninja]}[args.build]
if not all(os.access(n, os.X_OK) for n in needs):
    print(f"SKIPPED: {args.build} is not there: {needs}")
    sys.exit(77)
confiture = os.access(args.confiture, os.X_OK)
if not confiture:
    print("SKIPPED: the schema file: no Confiture (CONFITURE_EXECUTABLE)")

work = Path(args.work)
shutil.rmtree(work, ignore_errors=True)
work.mkdir(parents=True)
prefix = Path(args.prefix).resolve()
path = [str(prefix / "bin"), *([str(Path(args.confiture).parent)] if confiture else []), os.environ["PATH"]]
env = {**os.environ, "PATH": os.pathsep.join(path), "PKG_CONFIG_PATH": str(next(prefix.rglob("specql.pc")).parent)}
project = work / "shop"


def run(*command, cwd=project):
    result = subprocess.run([str(c) for c in command], cwd=cwd, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        sys.exit(f"{command} ended with {result.returncode}:\n{result.stdout}")
    return result.stdout


run("specql", "init", "shop", "--build", args.build, cwd=work)
if args.build == "cmake":
    run(args.cmake, "-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={args.ninja}", "-B", "build", f"-DCMAKE_PREFIX_PATH={prefix}",
        f"-DCONFITURE_EXECUTABLE={args.confiture}")
    run(args.cmake, "--build", "build", "--target", "all" if confiture else "crm")
elif args.build == "make":
    # Without pkg-config the program on PATH leads to specql.mk; without either Make stops and says what to do.
    blind = {**env, "PKG_CONFIG_PATH": "", "PKG_CONFIG_LIBDIR": "/nowhere"}
    beside = subprocess.run([args.make, "-n", "specql-sql"], cwd=project, env=blind, text=True, capture_output=True)
    if beside.returncode != 0 or "specql" not in beside.stdout:
        sys.exit(f"specql.mk is not found beside the program: {beside.stderr}")
    bare = work / "bare"
    bare.mkdir()
    for tool in "sh", "pkg-config", "make":
        (bare / tool).symlink_to(shutil.which(tool) or "/bin/sh")
    lost = subprocess.run([args.make, "-n"], cwd=project, env={**blind, "PATH": str(bare)}, text=True, capture_output=True)
    if lost.returncode == 0 or "specql.mk is not found: put the installed program specql on PATH" not in lost.stderr:
        sys.exit(f"Make does not say where specql.mk is to be found: {lost.stderr}")
    run(args.make, *([] if confiture else ["specql-sql"]))
elif args.build == "ninja":
    run("sh", "configure")
    run(args.ninja, *([] if confiture else ["specql-sql"]))
else:
    run(args.meson, "setup", "build")
    run(args.ninja, "-C", "build")

sql = list(project.rglob("10_tables/contact.sql"))
if len(sql) != 1 or "CREATE TABLE crm.tb_contact" not in sql[0].read_text():
    sys.exit("no table was made")
if "tenant_id" not in sql[0].read_text():
    sys.exit("the registry was not read: the table has no tenant")
schemas = list((project / "build").rglob("schema_local.sql"))
if confiture and not (schemas and "CREATE TABLE crm.tb_contact" in schemas[0].read_text()):
    sys.exit("no schema file was made")

# The same without a build tool, where each environment that was written is put together.
if args.build == "cmake":
    run("specql", "init", "plain", cwd=work)
    plain = work / "plain"
    run("specql", "generate", *(p.relative_to(plain) for p in sorted(plain.glob("entities/*.yaml"))), cwd=plain)
    for environment in ("local", "test", "production") if confiture else ():
        run("confiture", "build", "--env", environment, cwd=plain)
        if "CREATE TABLE crm.tb_contact" not in (plain / f"db/generated/schema_{environment}.sql").read_text():
            sys.exit(f"no schema file for {environment}")
