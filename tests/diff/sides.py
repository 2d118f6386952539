"""specql diff: what a side may be (files, directories, git revisions), what is wrong with one, and the formats."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SPECQL, ROOT = sys.argv[1], Path(sys.argv[2])
GIT = shutil.which("git")
failures = []
CONTACT = "entity: Contact\nschema: crm\nfields:\n  name: text\n"


def check(condition, *what):
    if not condition:
        failures.append(" ".join(str(w) for w in what))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def diff(cwd, *arguments, env=None):
    return subprocess.run([SPECQL, "diff", *arguments], cwd=cwd, capture_output=True, text=True, env=env)


def changes(result):
    if result.returncode != 0:
        failures.append(f"{result.args}: exit code {result.returncode}\n{result.stderr}")
        return None
    return [(c["change"], c["entity"], c["path"]) for c in json.loads(result.stdout)["changes"]]


def says(result, code, text):
    check(result.returncode == code and text in result.stderr, result.args, "ends with", result.returncode,
          "and says", result.stderr, "not", text)
    check(result.stdout == "", result.args, "prints", result.stdout)


def files_and_directories(top):
    write(top / "old/contact.yaml", CONTACT)
    write(top / "old/sub dir/company.yml", CONTACT.replace("Contact", "Company"))
    write(top / "old/.hidden/broken.yaml", "nonsense")
    write(top / "old/specql.yaml", "pk_type: bigint\n")
    write(top / "old/notes.txt", "nothing")
    write(top / "new/contact.yaml", CONTACT + "  age: integer\n")
    (top / "old/link").symlink_to("..")
    check(changes(diff(top, "old", "new", "--format", "json")) ==
          [("entity-removed", "crm.Company", ""), ("field-added", "crm.Contact", "fields.age")], "directories")
    check(changes(diff(top, "old/contact.yaml", "new/contact.yaml", "--format", "json")) ==
          [("field-added", "crm.Contact", "fields.age")], "files")
    check(changes(diff(top, "old/contact.yaml", "new", "--format", "json")) ==
          [("field-added", "crm.Contact", "fields.age")], "a file and a directory")
    says(diff(top, "old", "nowhere"), 3, "nowhere")
    says(diff(top, "old"), 2, "two sides")
    says(diff(top, "old", "new", "old"), 2, "two sides")
    # Both sides at once.
    write(top / "bad_old/a.yaml", CONTACT + "  x: nonsense\n")
    write(top / "bad_new/a.yaml", CONTACT + "  y: ref(Nobody)\n")
    both = diff(top, "bad_old", "bad_new", "--fail-on", "breaking")
    says(both, 1, "bad_old/a.yaml:5:6: error: unknown type 'nonsense'")
    says(both, 1, "bad_new/a.yaml:5:10: error: unknown entity 'Nobody'")
    says(diff(top, "old", "bad_new"), 1, "bad_new/a.yaml:5:10")
    write(top / "refs/a.yaml", CONTACT + "  y: ref(hr.Person)\n")
    check(changes(diff(top, "refs", "refs", "--external", "hr.Person", "--format", "json")) == [], "--external")
    # Warnings are for validate.
    write(top / "warned/a.yaml", CONTACT.replace("name", "firstName"))
    check(diff(top, "warned", "warned").stderr == "", "warnings")
    check("camel-case-field" in diff(top, "warned", "warned", "-W", "camel-case-field").stderr, "a warning that is asked for")


def projects(top):
    write(top / "specql.yaml", "registry: registry.yaml\ntenancy: {crm: multi_tenant}\n")
    write(top / "registry.yaml", "version: 1.0.0\ndomains: {}\n")
    for side in "ab":
        write(top / side / "contact.yaml", CONTACT)
    check(changes(diff(top, "a", ".", "--format", "json", "--project", "missing.yaml")) is None and failures.pop(), "--project")
    write(top / "b/contact.yaml", CONTACT + "tier: shared\n")
    check(changes(diff(top, "a", "b", "--format", "json")) == [("tenancy", "crm.Contact", "tenancy")], "specql.yaml")


def roots(top):
    """Below a directory there may be YAML of others."""
    for name, text in {"specql.yaml": "registry: registry/domain_registry.yaml\n", "registry/domain_registry.yaml": "version: 1\ndomains: {}\n",
                       "db/environments/local.yaml": "# Confiture\nname: local\ndatabase_url: postgresql:///x\ninclude_dirs:\n  - path: a\n",
                       "build/CMakeFiles/CMakeConfigureLog.yaml": "\n---\nevents:\n  -\n    kind: x\n    entity: y\n...\n",
                       "list.yml": "- a: b\n", "entities/contact.yaml": CONTACT}.items():
        write(top / "old" / name, text)
        write(top / "new" / name, text)
    check(changes(diff(top, "old", "new", "--format", "json")) == [], "a project")
    write(top / "new/specql.yaml", "tenancy: {crm: multi_tenant}\n")
    check(changes(diff(top, "old", "new", "--format", "json")) == [("tenancy", "crm.Contact", "tenancy")], "its own project file")
    check(changes(diff(top, "old", "new", "--format", "json", "--project", "old/specql.yaml")) == [], "one project file for both")
    write(top / "new/specql.yaml", "registry: r.yaml\n")
    write(top / "new/r.yaml", "domains: {'1': {name: crm, multi_tenant: true, subdomains: {}}}\n")
    check(changes(diff(top, "old", "new", "--format", "json")) == [("tenancy", "crm.Contact", "tenancy")], "its own registry")
    write(top / "new/specql.yaml", "pk_type: bigint\n")
    check(changes(diff(top, "old", "new", "--format", "json")) == [("other", "crm.Contact", "")], "its own keys")
    check(changes(diff(top, "old", "new/entities", "--format", "json", "--project", "new/specql.yaml")) == [], "the same keys")
    write(top / "new/specql.yaml", "nonsense: 1\n")
    says(diff(top, "old", "new"), 1, "new/specql.yaml:1:1: error: unknown key 'nonsense'")
    (top / "new/specql.yaml").unlink()
    # What has one key of an entity file is meant as one, however it is written.
    for text, place in {"fields: {a: text}\n": "1:1", "\ufeff# x\n---\n  \"fields\" : {a: text}\n  x: y\n": "3:3", "{x: y}\n": "1:2",
                        "": "1:1", "--- {fields: {a: text}}\n": "1:5", "nothing\n": "1:1", "'schema': x\n": "1:1"}.items():
        write(top / "new/entities/odd.yaml", text)
        says(diff(top, "old", "new"), 1, f"new/entities/odd.yaml:{place}: error:")
    for text in ("fieldset: 1\nentity_x: 2\n", "a:\n  entity: X\n", "%YAML 1.1\n---\nkind: Deployment\n---\nkind: Service\n"):
        write(top / "new/entities/odd.yaml", text)
        check(changes(diff(top, "old", "new", "--format", "json")) == [], "not an entity file:", text)
    says(diff(top, "old", "new/entities/odd.yaml"), 1, "new/entities/odd.yaml:")


def formats(top):
    write(top / "a/c.yaml", CONTACT + "  age: integer\n  mail: text\n"
          "actions:\n- name: act\n  steps:\n  - validate: name = '`<b>|*'\n    error: bad\n  - update: Contact SET age = 1\n")
    write(top / "b/c.yaml", CONTACT + "  mail: {type: text, description: \"a\\nb\"}\n"
          "actions:\n- name: act\n  steps:\n  - validate: name = '```<i>'\n    error: worse\n")
    text = diff(top, "a", "b").stdout
    for line in ("crm.Contact\n", "  breaking   fields.age: field removed: integer; its values are lost [DROP_COLUMN]\n",
                 "             - Change the row: age = 1\n", "             + Check that name = '```<i>', else fail with validation:worse: worse (about name)\n",
                 "5 changes: 1 breaking, 3 review, 1 without effect\n"):
        check(line in text, "text has no", line, "but\n" + text)
    page = diff(top, "a", "b", "--format", "markdown").stdout
    for line in ("## Entities: 5 changes: 1 breaking, 3 review, 1 without effect\n", "\nFrom `a` to `b`.\n", "\n### `crm.Contact`\n",
                 "- **breaking** `fields.age`: field removed: `integer`; its values are lost (`DROP_COLUMN`)\n",
                 "  ````diff\n", "  - Check that name = '`<b>|*', else fail with validation:bad: bad (about name)\n", "  + Check that name = '```<i>'"):
        check(line in page, "markdown has no", line, "but\n" + page)
    check("no differences" in diff(top, "a", "a", "--format", "markdown").stdout, "markdown without differences")
    for severity, code in ("safe", 1), ("review", 1), ("migration", 1), ("breaking", 1):
        check(diff(top, "a", "b", "--fail-on", severity).returncode == code, "--fail-on", severity)
    write(top / "c/c.yaml", CONTACT)
    write(top / "d/c.yaml", CONTACT + "  age: integer\n")
    check([diff(top, "c", "d", "--fail-on", s).returncode for s in ("safe", "review", "breaking")] == [1, 0, 0], "--fail-on above")
    check([diff(top, "c", s, "--exit-code").returncode for s in ("c", "d")] == [0, 1], "--exit-code")
    check(diff(top, "c", "d", "--fail-on", "worst").returncode == 2, "--fail-on nonsense")
    schema(json.loads(diff(top, "a", "b", "--format", "json").stdout))


def schema(document):
    text = json.loads((ROOT / "docs/diff.schema.json").read_text())
    try:
        import jsonschema
    except ImportError:
        print("SKIPPED: the JSON against its schema: no jsonschema of tests/requirements.txt")
        return
    errors = list(jsonschema.Draft202012Validator(text).iter_errors(document))
    check(not errors, "the JSON is not as docs/diff.schema.json says:", errors)
    del document["changes"][0]["kind"]
    check(list(jsonschema.Draft202012Validator(text).iter_errors(document)), "the schema takes everything")


def git(top, *arguments):
    env = {"PATH": os.environ["PATH"], "HOME": str(top), "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run([GIT, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main", *arguments], cwd=top,
                   check=True, env=env, capture_output=True)


def links(top):
    """Symbolic links are what they lead to, within the revision."""
    repo = top / "repo"
    env = {**os.environ, "HOME": str(top)}

    def compare(*arguments):
        return changes(diff(repo, *arguments, "--format", "json", env=env))

    write(repo / "src/contact.yaml", "extends: Base\nentity: Contact\nschema: crm\n")
    write(repo / "src/base.yaml", "entity: Base\nfields: {name: text}\n")
    write(repo / "shared/company.yaml", CONTACT.replace("Contact", "Company"))
    (repo / "entities").symlink_to("./src/")
    (repo / "src/company.yaml").symlink_to("../shared/company.yaml")
    (repo / "src/again.yaml").symlink_to("company.yaml")
    (repo / "alone.yaml").symlink_to("entities/contact.yaml")
    git(repo, "init")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "one")
    base = [("entity-added", "crm.Base", "")]
    added = [("entity-added", "crm.Company", ""), ("entity-added", "crm.Contact", "")]
    (top / "empty").mkdir()
    base[0] = ("entity-added", "public.Base", "")
    check(compare(str(top / "empty"), "git:HEAD:src") == added + base, "a link among the files")
    check(compare(str(top / "empty"), "git:HEAD:entities") == added + base, "a link to the directory")
    check(compare(str(top / "empty"), "git:HEAD:entities/company.yaml") == added[:1], "a file behind both")
    check(compare(str(top / "empty"), "git:HEAD:alone.yaml") == added[1:], "a link to a file behind a link")
    check(compare("git:HEAD:entities/again.yaml", "shared/company.yaml") == [], "a link to a link")
    git(repo, "checkout", "-b", "bad")
    for name, to in {"gone": "nowhere.yaml", "out": "../../../etc/passwd", "top": "/etc/passwd", "round": "round.yaml", "dir": "../shared"}.items():
        (repo / f"src/{name}.yaml").symlink_to(to)
        git(repo, "add", ".")
        git(repo, "commit", "-m", name)
        says(diff(repo, "git:HEAD:src", "shared", env=env), 1, f"git:HEAD: 'src/{name}.yaml' is a symbolic link to '")
        if name != "dir": # which can be named
            says(diff(repo, f"git:HEAD:src/{name}.yaml", "shared", env=env), 1, "git:HEAD: there is no file or directory")
        (repo / f"src/{name}.yaml").unlink()
        git(repo, "add", ".")
        git(repo, "commit", "-m", "no " + name)


def then(top):
    """The project file and the registry of a revision are those of then."""
    repo = top / "repo"
    env = {**os.environ, "HOME": str(top)}

    def compare(*arguments, cwd=repo / "shop"):
        return changes(diff(cwd, *arguments, "--format", "json", env=env))

    tenancy = [("tenancy", "crm.Contact", "tenancy")]
    write(repo / "shop/entities/contact.yaml", "extends: Base\nentity: Contact\nschema: crm\n")
    write(repo / "shop/lib/base.yaml", "entity: Base\nfields: {name: text}\n")
    git(repo, "init")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "none")
    git(repo, "tag", "none")
    write(repo / "shop/specql.yaml", "registry: registry/r.yaml\ninclude: [lib]\n")
    write(repo / "shop/registry/r.yaml", "domains: {'1': {name: crm, multi_tenant: true, subdomains: {}}}\n")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "registry")
    git(repo, "branch", "feature/x")
    check(compare("git:none", "entities", "--include", "lib") == tenancy, "a project file that there was not")
    check(compare("git:none", "git:HEAD:./entities", "--include", "lib") == tenancy, "nor in the other revision")
    check(compare("git:HEAD", "entities") == [], "the same one")
    write(repo / "shop/registry/r.yaml", "domains: {'1': {name: crm, multi_tenant: false, subdomains: {}}}\n")
    check(compare("git:HEAD", "entities") == tenancy, "another registry since")
    check(compare("git:feature/x:./entities", "entities") == tenancy, "a branch with a slash")
    check(compare("git:HEAD", "entities", "--registry", "registry/r.yaml") == [], "a registry for both")
    check(compare("git:HEAD", "entities", "--project", "specql.yaml") == [], "a project file for both")
    check(compare("git:HEAD:shop/entities", "shop/entities", "--include", "shop/lib", cwd=repo) == [], "from where there is none")
    write(repo / "shop/lib/specql.yaml", "tenancy: {crm: multi_tenant}\n")
    check(compare("git:HEAD:shop", "git:HEAD:shop", cwd=top) is None and failures.pop(), "no repository")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "shared")
    check(compare("git:feature/x:shop/entities", "git:HEAD:shop/entities") == tenancy, "each of two revisions")
    write(repo / "shop/registry/r.yaml", "nonsense: 1\n")
    git(repo, "commit", "-am", "broken")
    says(diff(repo / "shop", "git:HEAD", "entities", env=env), 1, "git:HEAD:shop/registry/r.yaml:1:1")
    (repo / "shop/registry/r.yaml").unlink()
    git(repo, "commit", "-am", "gone")
    says(diff(repo / "shop", "git:HEAD", "git:HEAD:./entities", env=env), 1, "git:HEAD: there is no file 'shop/registry/r.yaml' in it")


def revisions(top):
    repo = top / "repo"
    write(repo / "shop/entities/contact.yaml", "extends: Base\nentity: Contact\nschema: crm\n")
    write(repo / "shop/lib/base.yaml", "entity: Base\nfields: {name: text}\n")
    write(repo / "shop/more/extra.yaml", "entity: Extra\nfields: {note: text}\n")
    write(repo / "top.yaml", "extends: Other\nentity: Top\nschema: crm\n")
    write(repo / "other.yaml", "entity: Other\nfields: {x: text}\n")
    git(repo, "init")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "one")
    git(repo, "tag", "v1")
    git(repo, "branch", "feature/x")
    shop = repo / "shop"
    write(shop / "lib/base.yaml", "entity: Base\nfields: {name: text, age: integer}\n")
    write(shop / "entities/company.yaml", "extends: Extra\nentity: Company\nschema: crm\n")
    added = [("entity-added", "crm.Company", ""), ("field-added", "crm.Contact", "fields.age")]
    include = ("--include", "lib", "--include", "more", "--format", "json")
    env = {**os.environ, "HOME": str(top), "GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere"}

    def compare(*arguments, cwd=shop):
        return changes(diff(cwd, *arguments, env=env))

    check(compare("git:HEAD", "entities", *include) == added, "a revision of the other side")
    check(compare("git:v1:shop/entities", "entities", *include) == added, "a path from the top")
    check(compare("git:feature/x:./entities", "entities", *include) == added, "a path from here, in a branch with a slash")
    check(compare("git:HEAD", str(shop / "entities"), *include, cwd=shop) == added, "an absolute path")
    check(compare("git:HEAD", "entities/contact.yaml", *include) == added[1:], "a file of the other side")
    check(compare("git:HEAD", "shop/entities", "--include", "shop/lib", "--include", "shop/more", "--format", "json", cwd=repo) == added, "from the top")
    check(compare("git:HEAD:top.yaml", "top.yaml", "--format", "json", cwd=repo) == [], "a module beside a file of the top")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "two")
    check(compare("git:v1", "git:HEAD:./entities", *include) == added, "two revisions")
    check(compare("git:HEAD:./entities", "git:HEAD:./entities", *include) == [], "a revision and itself")
    check(compare("git:HEAD", "entities", *include) == [], "the last revision")

    says(diff(shop, "git:nowhere", "entities", env=env), 1, "git:nowhere: there is no such revision [revision]")
    says(diff(shop, "git:--help", "entities", env=env), 1, "there is no such revision")
    says(diff(shop, "git:HEAD:lib", "entities", env=env), 1, "git:HEAD: there is no file or directory 'lib' in it [revision]")
    says(diff(shop, "git:", "entities", env=env), 1, "names no revision")
    says(diff(top, "git:HEAD:x", "repo/shop/entities", env=env), 1, "not a git repository")
    says(diff(shop, "git:HEAD", "entities", env={**env, "PATH": str(top)}), 3, "cannot run git: No such file or directory [tool]")

    write(shop / "entities/contact.yaml", "entity: Contact\nschema: crm\nfields: {name: nonsense, company: ref(Nobody)}\n")
    git(repo, "commit", "-am", "broken")
    write(shop / "entities/contact.yaml", "entity: Contact\nschema: crm\nfields: {name: text, mail: worse}\n")
    both = diff(shop, "git:HEAD", "entities", *include[:4], env=env)
    says(both, 1, "git:HEAD:shop/entities/contact.yaml:3:16: error: unknown type 'nonsense'")
    says(both, 1, "entities/contact.yaml:3:28: error: unknown type 'worse'")
    write(shop / "entities/contact.yaml", "entity: Contact\nschema: crm\nfields: {company: ref(Nobody)}\n")
    git(repo, "commit", "-am", "broken in another way")
    says(diff(shop, "git:HEAD", "git:HEAD:./entities", *include[:4], env=env), 1,
         "git:HEAD:shop/entities/contact.yaml:3:23: error: unknown entity 'Nobody'")
    check(not list(shop.glob("git*")), "something was written")


def places(top):
    """Where the revision's repository is, and where we are."""
    repo, other = top / "repo", top / "other"
    env = {**os.environ, "HOME": str(top)}
    bom = b"\xef\xbb\xbf"
    for place in repo, other:
        write(place / "shop/entities/contact.yaml", "extends: Base\nentity: Contact\nschema: crm\n")
        write(place / "shop/lib/base.yaml", "entity: Base\nfields: {name: text}\n")
        (place / "shop/entities/company.yaml").write_bytes(bom + CONTACT.replace("Contact", "Company").encode())
        git(place, "init")
        git(place, "add", ".")
        git(place, "commit", "-m", "one")
    shop = repo / "shop"
    write(shop / "lib/base.yaml", "entity: Base\nfields: {name: text, age: integer}\n")
    older, same = [("field-added", "crm.Contact", "fields.age")], []

    def compare(*arguments, cwd=shop):
        return changes(diff(cwd, *arguments, "--format", "json", env=env))

    # Modules of then are found beside the entities of then, unless their directory is said from the root.
    lib = ("--include", "lib")
    check(compare("git:HEAD", "entities", *lib) == older, "a byte order mark")
    check(compare("git:HEAD", "entities", "--include", str(shop / "lib")) == same, "an absolute directory of modules")
    for path in "./entities", "../shop/entities", "./../shop/./entities", "shop//entities":
        check(compare(f"git:HEAD:{path}", "entities", *lib) == older, path)
    check(compare("git:HEAD:.", "git:HEAD:shop", *lib) == same, "the directory where we are")
    check(compare("git:HEAD:..", "git:HEAD:", *lib, cwd=shop) == same, "the one above")
    says(diff(shop, "git:HEAD:../..", "git:HEAD:", env=env), 1, "git:HEAD: there is no file or directory '..' in it")
    # From another repository, and from none, ours is found by the other side.
    for cwd in other / "shop", top:
        check(compare("git:HEAD", str(shop / "entities"), "--include", str(shop / "lib"), cwd=cwd) == same, "from", cwd)
        says(diff(cwd, "git:HEAD:shop/entities", "git:HEAD", env=env), 1, "git:HEAD")
    # A repository in the repository is none of its files.
    git(repo, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},shop/entities/inner.yaml")
    git(repo, "commit", "-m", "a repository inside")
    check(compare("git:HEAD", "entities", *lib) == older, "a repository inside")
    says(diff(shop, "git:HEAD:shop/entities/inner.yaml", "entities", env=env), 1, "there is no file or directory")
    # A tag of something that is no commit.
    git(repo, "tag", "tree", "HEAD^{tree}")
    says(diff(shop, "git:tree", "entities", env=env), 1, "git:tree: tree^{commit}: expected commit type")
    write(shop / "entities/large.yaml", "entity: Large\n" + "# 3456789\n" * 900000)
    git(repo, "add", ".")
    git(repo, "commit", "-m", "large")
    says(diff(shop, "git:HEAD:shop/entities/large.yaml", "entities/contact.yaml", *lib, env=env), 1,
         "git:HEAD:shop/entities/large.yaml:1:1: error: the file is larger than")


def other_gits(top):
    """A git that fails, is killed, or prints what no git prints."""
    repo, program = top / "repo", top / "bin/git"
    env = {**os.environ, "HOME": str(top), "PATH": f"{program.parent}:{os.environ['PATH']}"}
    write(repo / "e/contact.yaml", CONTACT)
    write(repo / "e/company.yaml", CONTACT.replace("Contact", "Company"))
    (repo / "link.yaml").symlink_to("e/contact.yaml")
    git(repo, "init")
    git(repo, "add", ".")
    git(repo, "commit", "-m", "one")
    count = top / "count"

    def run(text):
        write(program, "#!/bin/sh\n" + text + f'\nexec {GIT} "$@"\n')
        program.chmod(0o755)
        count.write_text("0")
        return diff(repo, "git:HEAD", "e", env=env)

    counting = f"n=$(($(cat {count}) + 1)); echo $n > {count}\n"
    check(run(counting).returncode == 0, "git itself:", run(counting).stderr)
    calls = int(count.read_text())
    check(calls == 6, calls, "calls of git")
    missing = "cannot run git: No such file or directory [tool]"
    for at in range(1, calls + 1):
        def broken(how):
            return run(counting + f"[ $n != {at} ] || {{ {how}; }}")

        # The second one asks where we are, which may be in no repository.
        says(broken("exit 127"), 3, missing)
        if at == 2:
            check(broken("exit 1").returncode == 0, "in no repository")
            continue
        quiet = "there is no such revision" if at == 3 else "git ended with 1"
        says(broken("echo fatal: it is broken >&2; echo twice >&2; exit 128"), 1, "git:HEAD: it is broken [revision]")
        says(broken("echo error: out of luck >&2; exit 1"), 1, "git:HEAD: out of luck [revision]")
        says(broken("echo it is >&2; exit 127"), 1, "git:HEAD: it is [revision]")
        says(broken("exit 1"), 1, f"git:HEAD: {quiet}")
        says(broken("kill -9 $$"), 1, "git:HEAD: git ended with 137")
        if at > 2:
            says(broken("exit 0"), 1, ["there is no such revision", "there is no file or directory 'e'", "git cannot read"][min(at, 5) - 3])
    for printed in ("rubbish", "100644 blob 1234 e/a.yaml\\0", "100644 blob 1234\\te/a.yaml", "100644\\0", "100644 blob\\0",
                    "100644 blob 1234\\t\\0", "\\0"):
        says(run(f"case \"$*\" in *ls-tree*) printf '{printed}'; exit;; esac"), 1, "git:HEAD: git lists its files in an unknown way")
    for printed in ("$id missing\\n", "$id blob 5\\nab", "$id blob 2\\nab", "$id tree 2\\nab\\n", "$id blob x\\nab\\n", "$id blob\\n",
                    "$id blob 99999999999999999999\\nab\\n", "$id blob 2\\nabc\\n", "1234 blob 2\\nab\\n", "$id", "$id\\n", "\\n"):
        says(run(f"case \"$*\" in *cat-file*) read -r id; printf \"{printed}\"; exit;; esac"), 1, "git cannot read git:HEAD:link.yaml")


with tempfile.TemporaryDirectory() as name:
    for number, part in enumerate([files_and_directories, projects, roots, formats]):
        (Path(name) / str(number)).mkdir()
        part(Path(name) / str(number))
    if GIT:
        for part in revisions, links, then, places, other_gits:
            (Path(name) / part.__name__).mkdir()
            part(Path(name) / part.__name__)
    else:
        print("SKIPPED: revisions: there is no git")
print(*failures, sep="\n")
sys.exit(bool(failures))
