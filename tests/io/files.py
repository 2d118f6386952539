#!/usr/bin/env python3
"""files.py SPECQL - hostile files and file names: each is refused at once and nothing on disk is touched, or it works.

The whole tree of a case is compared before and after by name, type, mode, inode, size, times and content; the time of a
directory shows files that came and went. Cases that need another user or a tracer say so when they are skipped.
"""
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

SPECQL = os.path.abspath(sys.argv[1])
ENTITY = "entity: Contact\nschema: crm\nfields:\n  name: text!\n  company: ref(Company)\nactions:\n- name: create_contact\n"
COMPANY = "entity: Company\nschema: crm\nfields:\n  name: text!\n"
BROKEN = "entity: Contact\nschema: crm\nfields:\n  name: txt\n"

failures = []
skipped = []
count = 0


def write(path, text):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def tree(root=".", times=True):
    """All there is to know about a directory; without TIMES not when something came and went in it."""
    seen = {}
    for directory, names, files in os.walk(root):
        for name in ["."] + names + files:
            path = os.path.join(directory, name)
            st = os.lstat(path)
            content = None
            if os.path.isfile(path) and st.st_size < 1 << 20 and os.access(path, os.R_OK):
                with open(path, "rb") as f:
                    content = f.read()
            if os.path.islink(path):
                content = os.readlink(path)
            when = st.st_mtime_ns if times or not os.path.isdir(path) else None
            seen[path] = (st.st_mode, st.st_ino, st.st_nlink, st.st_size, when, content)
    return seen


def run(*args, timeout=30, **options):
    options.setdefault("stdin", subprocess.DEVNULL)
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    return subprocess.run([SPECQL, *args], timeout=timeout, **options)


def fail(name, what):
    failures.append(name)
    print(f"FAIL {name}: {what}")


def refused(name, args, code, text, timeout=20, times=True, **options):
    """The command ends with CODE and an only error that has TEXT; the disk is as it was."""
    global count
    count += 1
    before = tree(times=times)
    try:
        done = run(*args, timeout=timeout, **options)
    except subprocess.TimeoutExpired:
        return fail(name, f"still busy after {timeout} s")
    err = done.stderr.decode("utf-8", "replace")
    errors = [line for line in err.split("\n") if " error: " in line]
    if done.returncode != code:
        fail(name, f"exit code {done.returncode}, not {code}\n{err}")
    elif len(errors) != 1 or text not in errors[0]:
        fail(name, f"not one error with '{text}':\n{err}")
    elif tree(times=times) != before:
        now = tree(times=times)
        changed = sorted(p for p in before.keys() | now.keys() if before.get(p) != now.get(p))
        fail(name, f"touched {', '.join(changed)}")


def works(name, args, **options):
    global count
    count += 1
    done = run(*args, **options)
    if done.returncode != 0:
        fail(name, f"exit code {done.returncode}\n{(done.stderr or b'').decode('utf-8', 'replace')}")
    return done


def check(name, ok, what):
    global count
    count += 1
    if not ok:
        fail(name, what)


def skip(name, why):
    skipped.append(name)
    print(f"SKIP {name}: {why}")


def as_user(command):
    """The command as somebody whom permissions bind: us, or nobody when we are root."""
    if os.geteuid() != 0:
        return command
    if shutil.which("setpriv"):
        return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    return None


def refused_as_user(name, args, text):
    command = as_user([SPECQL, *args])
    if command is None:
        return skip(name, "we are root, and there is no setpriv")
    if not os.access(SPECQL, os.X_OK) or subprocess.run(as_user([SPECQL, "version"]), capture_output=True).returncode != 0:
        return skip(name, "the program cannot be run by another user where it lies")
    before = tree()
    done = subprocess.run(command, capture_output=True, timeout=30)
    err = done.stderr.decode("utf-8", "replace")
    check(name, done.returncode == 3 and text in err and tree() == before, f"exit code {done.returncode}\n{err}")


# ---- inputs --------------------------------------------------------------------------------------------------------


def inputs():
    write("contact.yaml", ENTITY.replace("  company: ref(Company)\n", ""))
    os.mkdir("directory")
    os.mkfifo("fifo")
    os.symlink("contact.yaml", "link.yaml")
    os.symlink("loop", "loop")
    os.symlink("nowhere", "dangling")
    commands = {
        "validate": ["validate"],
        "generate": ["generate", "--output-base", "sql"],
        "scan": ["scan", "--iface", "new/k.iface", "--stamp", "new/k.stamp", "--depfile", "new/k.d"],
    }
    cases = [
        ("F01-input-is-dir", "directory", "not a regular file"),
        ("F02-fifo", "fifo", "not a regular file"),
        ("F03-dev-zero", "/dev/zero", "not a regular file"),
        ("F04-missing", "missing.yaml", "No such file"),
        ("F04-empty-name", "", "No such file"),
        ("F07-symlink-loop", "loop", "symbolic links"),
        ("F07-dangling-symlink", "dangling", "No such file"),
        ("N20-path-of-4096-bytes", "d/" * 2047 + "ab", "File name too long"),
        ("N20-name-of-256-bytes", "x" * 256, "File name too long"),
    ]
    for name, path, text in cases:
        for command, args in commands.items():
            if path == "directory" and command in ("validate", "generate"): # which take directories of entity files
                refused(f"{name}-{command}", args + [path], 1, "there are no entity files in 'directory'")
            else:
                refused(f"{name}-{command}", args + [path], 3, text)
    refused("F04-missing-project", ["validate", "contact.yaml", "--project", "missing.yaml"], 3, "No such file")
    refused("F01-project-is-dir", ["generate", "contact.yaml", "--project", "directory"], 3, "not a regular file")
    refused("F02-list-is-fifo", ["validate", "@directory"], 3, "Is a directory")

    write("secret.yaml", ENTITY)
    os.chmod("secret.yaml", 0)
    refused_as_user("F05-unreadable", ["validate", "secret.yaml"], "Permission denied")

    works("F06-regular", ["generate", "contact.yaml", "--output-base", "plain"])
    works("F06-symlink-to-file", ["generate", "link.yaml", "--output-base", "linked"])
    check("F06-same-bytes", sql("plain") == sql("linked"), "a link makes other SQL than the file")


def sql(directory):
    return {path[len(directory):]: value[-1] for path, value in tree(directory).items()}


def grow(name, change):
    """The file changes between two reads: behind the first the tracer stops the program."""
    if not shutil.which("strace"):
        return skip(name, "strace is not installed")
    write("contact.yaml", COMPANY)
    reader, writer = os.pipe()
    trace = ["strace", "-f", "-o", f"/dev/fd/{writer}", "-e", "trace=read", "-P", "contact.yaml",
             "-e", "inject=read:signal=SIGSTOP:when=1"]
    process = subprocess.Popen(trace + [SPECQL, "generate", "contact.yaml", "--output-base", "sql"], pass_fds=[writer],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})  # which needs the tracer's place
    os.close(writer)
    stopped = False
    with open(reader, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if "stopped by SIGSTOP" in line:
                stopped = True
                change()
                os.kill(int(line.split()[0]), signal.SIGCONT)
    err = process.communicate(timeout=60)[1].decode("utf-8", "replace")
    if not stopped and ("ptrace" in err or "inject" in err):
        return skip(name, "no tracing here")
    check(name, stopped and process.returncode == 3 and "changed while it was being read" in err
          and not os.path.exists("sql"), f"stopped: {stopped}, exit code {process.returncode}\n{err}")


def changing_inputs():
    def append():
        with open("contact.yaml", "a", encoding="utf-8") as f:
            f.write("# more\n")

    def rewrite():
        with open("contact.yaml", "r+", encoding="utf-8") as f:
            f.write(COMPANY.replace("Company", "Compost"))

    grow("F09-input-growing", append)
    grow("F08-input-replaced", rewrite)
    grow("F08-input-cut", lambda: os.truncate("contact.yaml", 10))


# ---- outputs -------------------------------------------------------------------------------------------------------

SCAN = ["scan", "contact.yaml", "company.yaml", "--iface", "b/k.iface", "--stamp", "b/k.scan", "--depfile", "b/k.scan.d"]
RESOLVE = ["resolve", "b/k.iface", "--out", "b", "--stamp", "b/resolve", "--depfile", "b/resolve.d"]
COMPILE = ["compile", "contact.yaml", "company.yaml", "--imports", "b/k.imports", "--output-base", "sql", "--stamp",
           "b/k.stamp", "--depfile", "b/k.d"]
LINK = ["link", "b/k.stamp", "--output-base", "sql", "--manifest", "b/manifest", "--stamp", "b/link", "--depfile",
        "b/link.d"]
GENERATE = ["generate", "contact.yaml", "company.yaml", "--output-base", "sql"]


def replaced(args, old, new):
    return [new if a == old else a for a in args]


def project(through=5):
    write("contact.yaml", ENTITY)
    write("company.yaml", COMPANY)
    for step in [SCAN, RESOLVE, COMPILE, LINK][:through]:
        works("setup-" + step[0], step)


def untouched():
    """Every step that reports an error has written nothing, made no directory, left no time changed."""
    project()
    write("contact.yaml", BROKEN)
    refused("W01-scan", SCAN, 1, "unknown type 'txt'")
    refused("W01-scan-new-directory", replaced(SCAN, "b/k.scan", "new/deep/k.scan"), 1, "unknown type 'txt'")
    refused("W02-compile", COMPILE, 1, "unknown type 'txt'")
    refused("W02-compile-new-directory", replaced(COMPILE, "b/k.stamp", "new/k.stamp"), 1, "unknown type 'txt'")
    refused("W03-generate", GENERATE, 1, "unknown type 'txt'")
    refused("W03-generate-new-directory", replaced(GENERATE, "sql", "new/sql"), 1, "unknown type 'txt'")
    os.remove("sql/10_tables/contact.sql")
    refused("W04-link-repairs", LINK, 1, "unknown type 'txt'")
    write("contact.yaml", ENTITY.replace("ref(Company)", "ref(Compny)"))
    works("W05-scan", SCAN)
    refused("W05-resolve", RESOLVE, 1, "unknown entity 'Compny'")
    refused("W05-resolve-new-directory", replaced(RESOLVE, "b/resolve", "new/resolve"), 1, "unknown entity 'Compny'")
    refused("W05-generate", GENERATE, 1, "unknown entity 'Compny'")
    write("contact.yaml", ENTITY + "  steps:\n  - validate: name = 1\n")
    works("W06-scan", SCAN)
    works("W06-resolve", RESOLVE)
    refused("W06-compile", COMPILE, 1, "do not go together")
    write("b/bad", "nonsense: [\n")
    for name, args in [("resolve", ["resolve", "b/bad", "--out", "b", "--stamp", "new/resolve"]),
                       ("compile", replaced(COMPILE, "b/k.imports", "b/bad")),
                       ("link", replaced(LINK, "b/k.stamp", "b/bad"))]:
        refused(f"W07-bad-record-{name}", args, 1, "b/bad")
    for name, args in [("resolve", replaced(RESOLVE, "b/k.iface", "gone")), ("link", replaced(LINK, "b/k.stamp", "gone")),
                       ("compile", replaced(COMPILE, "b/k.imports", "gone"))]:
        refused(f"N19-missing-{name}", args, 3, "read 'gone': No such file")


def in_the_way():
    project()
    os.mkdir("dir")
    write("file", "")
    for name, args in [("scan", replaced(SCAN, "b/k.iface", "dir")), ("resolve", replaced(RESOLVE, "b/resolve", "dir")),
                       ("compile", replaced(COMPILE, "b/k.d", "dir")), ("link", replaced(LINK, "b/manifest", "dir"))]:
        refused(f"F15-output-is-dir-{name}", args, 3, "'dir': Is a directory")
    for name, args in [("scan", replaced(SCAN, "b/k.scan", "file/k")), ("compile", replaced(COMPILE, "sql", "file")),
                       ("generate", replaced(GENERATE, "sql", "file"))]:
        refused(f"F16-parent-is-file-{name}", args, 3, "Not a directory")
    os.remove("sql/10_tables/contact.sql")
    os.mkdir("sql/10_tables/contact.sql")
    write("company.yaml", COMPANY + "  code: text\n")
    refused("F15-one-of-many-is-dir", GENERATE, 3, "contact.sql': Is a directory")
    os.rmdir("sql/10_tables/contact.sql")
    os.mkfifo("sql/10_tables/contact.sql")
    refused("F15-one-of-many-is-fifo", GENERATE, 3, "not a regular file")
    works("F16-missing-directory-is-made", replaced(GENERATE, "sql", "some/where/new"))
    check("F16-made", os.path.isfile("some/where/new/10_tables/company.sql"), "no file there")


def same_file():
    project()
    os.mkdir("d")
    os.symlink("b", "to-b")
    os.link("contact.yaml", "hard.yaml")
    as_input = "it is also an input"
    refused("F25-scan", ["scan", "contact.yaml", "--iface", "contact.yaml", "--stamp", "s"], 3, as_input)
    refused("F25-scan-stamp", replaced(SCAN, "b/k.scan", "./company.yaml"), 3, as_input)
    refused("F25-scan-depfile", replaced(SCAN, "b/k.scan.d", "d/../contact.yaml"), 3, as_input)
    refused("F25-resolve", replaced(RESOLVE, "b/resolve", "to-b/k.iface"), 3, as_input)
    refused("F25-compile", replaced(COMPILE, "b/k.stamp", "b/k.imports"), 3, as_input)
    refused("F25-link", replaced(LINK, "b/manifest", "b/k.stamp"), 3, as_input)
    twice = "two outputs have this name"
    refused("F26-same", replaced(SCAN, "b/k.scan", "b/k.iface"), 3, twice)
    refused("F26-dot", replaced(SCAN, "b/k.scan", "./b/./k.iface"), 3, twice)
    refused("F26-parent", replaced(SCAN, "b/k.scan", "d/../b/k.iface"), 3, twice)
    refused("F26-symlinked-directory", replaced(SCAN, "b/k.scan", "to-b/k.iface"), 3, twice)
    refused("F26-absolute", replaced(SCAN, "b/k.scan", os.path.abspath("b/k.iface")), 3, twice)
    refused("F26-new-directory", ["scan", "contact.yaml", "--iface", "new/a/k", "--stamp", "new/b/../a/k"], 3, twice)
    refused("F26-compile", replaced(COMPILE, "b/k.stamp", "sql/10_tables/contact.sql"), 3, twice)


def links():
    project()
    target = "sql/10_tables/contact.sql"
    shutil.copy(target, "kept")
    os.remove(target)
    os.symlink("../../kept", target)
    os.link("sql/40_metadata/contact.sql", "other-link")
    with open("other-link", "rb") as f:
        old = f.read()
    write("contact.yaml", ENTITY.replace("name: text!", "name: email!"))
    kept = os.lstat("kept").st_mtime_ns
    works("F19-generate", GENERATE)
    check("F19-symlink-replaced", not os.path.islink(target) and os.lstat("kept").st_mtime_ns == kept,
          "the link was written through, or is still there")
    with open("other-link", "rb") as f:
        same = f.read() == old
    with open("sql/40_metadata/contact.sql", "rb") as f:
        check("F20-hard-link", same and f.read() != old, "the other name of the file has changed, or nothing has")


def permissions():
    project()
    before = {path: os.stat(path).st_mode & 0o777 for path in ["sql/10_tables/contact.sql", "b/k.stamp"]}
    check("F21-default", set(before.values()) == {0o666 & ~umask()}, f"{before}")
    for mask in (0o000, 0o022, 0o027, 0o077):
        shutil.rmtree("masked", ignore_errors=True)
        works(f"F21-umask-{mask:03o}", replaced(GENERATE, "sql", "masked"), umask=mask)
        modes = {os.stat(os.path.join(d, f)).st_mode & 0o777 for d, _, fs in os.walk("masked") for f in fs}
        check(f"F21-modes-{mask:03o}", modes == {0o666 & ~mask}, f"{[oct(m) for m in modes]}")
    os.chmod("sql/10_tables/contact.sql", 0o640)
    write("contact.yaml", ENTITY.replace("name: text!", "name: text"))
    works("F21-again", GENERATE, umask=0)
    check("F21-mode-is-kept", os.stat("sql/10_tables/contact.sql").st_mode & 0o777 == 0o640, "not 640")

    write("contact.yaml", ENTITY)
    for directory, _, _ in os.walk("."):
        os.chmod(directory, 0o755)
    refused_as_user("F14-read-only-directory", GENERATE, "Permission denied")
    refused_as_user("F14-read-only-new", replaced(GENERATE, "sql", "new"), "Permission denied")
    refused_as_user("F14-read-only-scan", SCAN, "Permission denied")


def umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask


def streams():
    project(0)
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            done = run(*GENERATE, stdout=full)
        check("F23-stdout-full", done.returncode == 3 and b"standard output" in done.stderr, f"{done}")
        check("F23-files-whole", run("verify", "sql").returncode == 0, "a file is not whole")
    else:
        skip("F23-stdout-full", "there is no /dev/full")
    shutil.rmtree("sql", ignore_errors=True)

    # A reader that is gone: the signal may end us, but only between files.
    write("contact.yaml", ENTITY.replace("schema: crm\n", "").replace("ref(Company)", "ref(crm.Company)"))
    for stream in ("stdout", "stderr"):
        reader, writer = os.pipe()
        os.close(reader)
        done = run(*GENERATE, **{stream: writer})
        os.close(writer)
        check(f"F24-{stream}-without-reader", done.returncode in (0, 3, -signal.SIGPIPE), f"{done.returncode}")
        check(f"F24-{stream}-files-whole", run("verify", "sql").returncode == 0, "a file is not whole")

    for closed in ([0], [1], [2], [0, 1, 2]):
        shutil.rmtree("sql", ignore_errors=True)
        done = subprocess.run(["sh", "-c", '"$@" ' + " ".join(f"{fd}>&-" for fd in closed), "sh", SPECQL, *GENERATE],
                              capture_output=True, check=False)
        check(f"F22-closed-{closed}", done.returncode == 0 and run("verify", "sql").returncode == 0, f"{done}")


def limits():
    project()

    def small():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    write("contact.yaml", ENTITY.replace("name: text!", "name: text"))
    # What counts branches would write half of its files, too; it is told of a place where there are none.
    refused("F13-file-size-limit", GENERATE, 3, "File too large", times=False, preexec_fn=small,
            env={**os.environ, "GCOV_PREFIX": "/proc"})


def together():
    """Two runs at once, in one directory: each file is one of theirs, whole."""
    project(0)
    write("other.yaml", ENTITY.replace("name: text!", "name: email!\n  code: text"))
    for _ in range(8):
        runs = [subprocess.Popen([SPECQL, *replaced(GENERATE, "contact.yaml", file)], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL) for file in ("contact.yaml", "other.yaml", "contact.yaml")]
        codes = [r.wait(60) for r in runs]
        if codes != [0, 0, 0] or run("verify", "sql").returncode != 0:
            return fail("F18-together", f"exit codes {codes}, or a file that is not whole")
    works("F18-settles", GENERATE)
    names = [n for _, _, files in os.walk(".") for n in files]
    check("F18-no-temporary-files", not any(n.endswith(".tmp") for n in names), f"{names}")


def names():
    """Names as they are given reach the depfile, or are refused before anything is written."""
    project(0)
    for name, path in [("N01-space", "two words.yaml"), ("N02-dollar", "a$b.yaml"), ("N06-unicode", "ü.yaml"),
                       ("N17-leading-hyphen", "-a.yaml"), ("N18-parent", "../" + os.path.basename(os.getcwd()) + "/b.yaml")]:
        shutil.copy("company.yaml", path)
        works(f"{name}-scan", ["scan", "--iface", "k.iface", "--stamp", "k", "--depfile", "k.d", "--", path])
        with open("k.d", encoding="utf-8") as f:
            spelling = path.replace("$", "$$").replace(" ", "\\ ")
            check(f"{name}-spelling", f"\n  {spelling}\n" in f.read(), "not in the depfile as it was given")
        works(f"{name}-resolve", ["resolve", "k.iface", "--out", "."])
        works(f"{name}-compile", ["compile", "--imports", "k.imports", "--output-base", "sql", "--stamp", "c", "--depfile",
                                  "c.d", "--", path])
    for name, path in [("N11-star", "a*b.yaml"), ("N12-tab", "a\tb.yaml"), ("N13-newline", "a\nb.yaml"),
                       ("N14-cr", "a\rb.yaml"), ("N15-trailing-space", "a.yaml "), ("N05-backslash", "a\\b.yaml")]:
        shutil.copy("company.yaml", path)
        refused(f"{name}-scan", ["scan", path, "--iface", "n/k", "--stamp", "n/s", "--depfile", "n/d"], 1,
                "cannot be written to a depfile")
        works(f"{name}-without-depfile", ["scan", path, "--iface", "k.iface", "--stamp", "k"])
        refused(f"{name}-compile", ["compile", path, "--imports", "k.imports", "--output-base", "n/sql", "--stamp", "n/s",
                                    "--depfile", "n/d"], 1, "cannot be written to a depfile")
    refused("N16-percent-in-output", ["scan", "company.yaml", "--iface", "n/k", "--stamp", "n/%s", "--depfile", "n/d"], 1,
            "cannot be written to a depfile")


def run_groups(groups):
    """Each in an empty directory of its own; the exit code of the program."""
    here = os.getcwd()
    for group in groups:
        with tempfile.TemporaryDirectory() as directory:
            os.chmod(directory, 0o755)
            os.chdir(directory)
            try:
                group()
            finally:
                os.chdir(here)
    print(f"{count} checks, {len(failures)} failed, {len(skipped)} skipped")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(run_groups((inputs, changing_inputs, untouched, in_the_way, same_file, links, permissions, streams, limits, together,
                         names)))
