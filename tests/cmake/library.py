"""The installed library, moved to another place, from C: through find_package(), and through pkg-config; and what both say of
the program and of specql.mk."""

import os
import shlex
import shutil
import subprocess
import sys

from harness import Project, check, main, run

PROGRAM = """\
#include <specql/specql.h>
#include <stdio.h>

int main(void)
{
	struct specql *sq = specql_new();
	const char *files[] = { "entities/user.yaml" };
	struct specql_validate_options options = { .files = files, .file_count = 1 };
	enum specql_result result = specql_validate(sq, &options);

	printf("%s: %d\\n", specql_version(), (int)result);
	specql_free(sq);
	return result == SPECQL_OK ? 0 : 1;
}
"""

CMAKELISTS = """\
cmake_minimum_required(VERSION 3.20)
project(uses LANGUAGES C)
find_package(SpecQL 1.0 REQUIRED)
add_executable(uses uses.c)
target_link_libraries(uses PRIVATE SpecQL::libspecql)
"""


def runs(project, program, what):
    version = run(project.prefix / "bin/specql", "version").stdout.split()[1]
    result = run(program, cwd=project.source)
    check(result.returncode == 0 and result.stdout == f"{version}: 0\n", what, "says:\n", result.stdout)
    print("ok  ", what)


def by_cmake(project):
    project.fresh(CMAKELISTS)
    result = project.build_all()
    check(result.returncode == 0, "linking with SpecQL::libspecql:\n", result.stdout)
    program = next(p for p in project.build.rglob("uses") if p.is_file())
    runs(project, program, "SpecQL::libspecql")


def by_pkg_config(project):
    pkg_config = shutil.which("pkg-config") or shutil.which("pkgconf")
    compiler = shutil.which("cc")
    if not pkg_config or not compiler:
        print("SKIP pkg-config or cc is missing")
        return
    env = dict(os.environ, PKG_CONFIG_PATH=str(next(project.prefix.rglob("specql.pc")).parent))

    def ask(*words):
        """The words it says, for a shell: every byte of a letter outside ASCII may be quoted by itself."""
        result = subprocess.run([pkg_config, *words, "specql"], env=env, capture_output=True)
        check(result.returncode == 0, *words, "says:\n", result.stderr)
        return [os.fsdecode(word.encode("latin-1")) for word in shlex.split(result.stdout.decode("latin-1"))]

    for variable in ("specql", "specql_mk"):
        path, = ask(f"--variable={variable}")
        check(os.path.isfile(path) and os.path.samefile(os.path.commonpath([path, project.prefix]), project.prefix), variable,
              "is", path)
    version = run(project.prefix / "bin/specql", "version").stdout.split()[1]
    check(ask("--modversion") == [version], "specql.pc has the version", ask("--modversion"))
    program = project.build / "by hand"
    result = run(compiler, project.source / "uses.c", "-o", program, *ask("--cflags", "--libs", "--static"))
    check(result.returncode == 0, "linking with pkg-config's words:\n", result.stdout)
    runs(project, program, "pkg-config")


def test(args):
    project = Project(args, args.generator)
    project.confiture = ""
    moved = project.prefix.with_name("möved pre fix")
    project.prefix.rename(moved)
    project.prefix = moved
    project.write("uses.c", PROGRAM)
    by_cmake(project)
    by_pkg_config(project)


if __name__ == "__main__":
    sys.exit(main(test, needs_confiture=False))
