"""The build tools of the random test, each with the same project: how it is written, how it is built, and which steps ran."""

import os
import re
import signal
import subprocess
import traceback


class Failure(Exception):
    pass


LONGEST = 900 # seconds that one command may take on a machine with much else to do


def run(argv, cwd, env=None):
    """Status, output; a command that was killed or does not end says so in its output."""
    argv = [str(a) for a in argv]
    try:
        result = subprocess.run(argv, cwd=cwd, env=env, text=True, errors="replace", stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, timeout=LONGEST)
    except subprocess.TimeoutExpired as expired:
        said = expired.stdout or b""
        return 124, f"{said if isinstance(said, str) else said.decode(errors='replace')}\n{argv} did not end in {LONGEST} s\n"
    killed = f"\n{argv} was ended by signal {-result.returncode}\n" if result.returncode < 0 else ""
    return result.returncode, result.stdout + killed


def missing(args):
    """Why this tool cannot be tried here, or nothing."""
    if args.tool != "samurai":
        return None
    if not args.samu:
        return "there is no samu"
    args.work.mkdir(parents=True, exist_ok=True)
    write(args.work / "probe.ninja", "ninja_required_version = 1.10\nbuild all: phony\n")
    status, output = run([args.samu, "-f", "probe.ninja"], args.work)
    return f"this samurai takes no file for Ninja 1.10: {output.strip()}" if status != 0 else None


def always_explained(program, what):
    """Runs PROGRAM, which returns what it has to say at the end. Whatever ends it, but SIGKILL, is said, and before it begins
    what was begun. Returns the exit code."""
    def ended(number, frame):
        print(f"FAILED {what}: ended by {signal.Signals(number).name}, in", "".join(traceback.format_stack(frame)), flush=True)
        os._exit(1)

    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGXCPU, signal.SIGPIPE):
        signal.signal(number, ended)
    print("begin", what, flush=True)
    try:
        print(program(), flush=True)
        return 0
    except Failure as failure:
        print(f"FAILED {what}:\n{failure}", flush=True)
    except BaseException: # the end of the interpreter included
        print(f"FAILED {what}:\n{traceback.format_exc()}", flush=True)
    return 1


def write(path, text):
    """Writes PATH unless it says that already."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


class Tool:
    """ROOT holds specql.yaml, entities/ and whatever the tool needs; `program` is a specql that may be replaced."""

    options = ("external", "shared", "table_views", "file_names", "registry", "hand_written", "modules",
               "frontend", "chunks")

    looks = False # at every build, in silence, at what no rule knows of
    counts = True # it says which steps it runs
    edits = () # those that it takes beside those for all

    def __init__(self, args, root, program):
        self.args, self.root, self.program = args, root, program

    def describe(self, model):
        """Writes what tells the tool of entities and options."""
        raise NotImplementedError

    def build(self):
        """Returns status, output, {(step, chunk)}."""
        raise NotImplementedError

    def check(self):
        """What fails where SQL is not what would be generated: status, output."""
        raise NotImplementedError

    def steps(self, output):
        # specql link; specql scan alpha, specql scan 3: alpha and 4 more
        return re.findall(r"\bspecql (scan|resolve|compile|link)\b ?([^\s:]*)(?:: .*)?$", output, re.M)

    def another(self, program, random):
        """A program that does the same, of other bytes."""
        return program + random.randbytes(8)

    def how(self, model):
        """What the build is told of modules, registry and the like."""
        words = ["--project", "specql.yaml"]
        if model.options["external"]:
            words += ["--external", "core.Locale:shared"]
        if model.options["table_views"]:
            words += ["--include-tv"]
        if model.options["file_names"]:
            words += ["--file-names", model.options["file_names"]]
        if model.options["registry"]:
            words += ["--registry", "registry.yaml"]
        if model.options["modules"]:
            words += ["--include", "modules"]
        for path in model.hand_written():
            words += ["--hand-written", path]
        return words

    def clients(self, model, directory):
        """The files for clients of the API."""
        return ["--frontend", directory] if model.options["frontend"] else []

    def list(self, model):
        return [f"entities/{name}" for name in sorted(model.files())]


class CMake(Tool):

    def __init__(self, args, root, program, generator):
        super().__init__(args, root, program)
        self.generator, self.looks = generator, generator == "Unix Makefiles"
        self.build_dir = root / "bu ild"
        self.sql = root / "db/schema"
        self.private = self.build_dir / "crm.specql"
        self.configured = False

    def describe(self, model):
        words = ["PROJECT specql.yaml"]
        if model.options["external"]:
            words.append("EXTERNAL core.Locale:shared")
        if model.options["table_views"]:
            words.append("TABLE_VIEWS")
        if model.options["file_names"]:
            words.append("FILE_NAMES " + model.options["file_names"])
        if model.options["registry"]:
            words.append("REGISTRY registry.yaml")
        if model.options["modules"]:
            words.append("INCLUDE modules")
        if model.hand_written():
            words.append("HAND_WRITTEN " + " ".join(model.hand_written()))
        if model.options["frontend"]:
            words.append("FRONTEND web")
        if model.options["chunks"]:
            words.append("GRANULARITY chunk")
        write(self.root / "CMakeLists.txt",
              "cmake_minimum_required(VERSION 3.20)\nproject(edits LANGUAGES NONE)\nfind_package(SpecQL REQUIRED)\n"
              f"specql_add_entities(crm ENTITIES {' '.join(self.list(model))}\n  OUTPUT_BASE db/schema {' '.join(words)})\n")

    def build(self):
        if not self.configured:
            status, output = run([self.args.cmake, "-S", self.root, "-B", self.build_dir, "-G", self.generator,
                                  f"-DCMAKE_PREFIX_PATH={self.program.parent.parent}", "-DCONFITURE_EXECUTABLE="], self.root)
            if status != 0:
                return status, output, []
            self.configured = True
        status, output = run([self.args.cmake, "--build", self.build_dir, "-j2"], self.root)
        return status, output, self.steps(output)

    def check(self):
        return run([self.args.cmake, "--build", self.build_dir, "--target", "crm_check"], self.root)

    def steps(self, output):
        # crm/3: alpha and 4 more
        return [(step, chunk.rstrip(":")) for step, chunk in
                re.findall(r"\bspecql (scan|resolve|compile|link) crm(?:/(\S+))?", output)]


class Buildgen(Tool):
    """A file of buildgen's, for Ninja or Make."""

    def __init__(self, args, root, program, format, samu=False):
        super().__init__(args, root, program)
        self.samu = samu
        self.build_dir, self.private = root / "build", root / "build/specql"
        self.sql = self.private / "schema"
        self.words, self.format = None, format

    def describe(self, model):
        write(self.root / "entities.lst", "".join(f"{name}\n" for name in self.list(model)))
        self.how_words = self.how(model)
        words = self.how_words + self.clients(model, "web")
        words += ["--granularity", "chunk"] if model.options["chunks"] else []
        if words != self.words: # an option is a matter of whoever runs buildgen
            self.words = words
            status, output = run([self.program, "buildgen", "--format", self.format, "--out", "build.specql", "--specql",
                                  self.program, "--list", "entities.lst", *words], self.root)
            if status != 0:
                raise RuntimeError(output)

    def build(self):
        program = [self.args.make, "-j2"] if self.format == "make" else [self.args.samu if self.samu else self.args.ninja]
        status, output = run([*program, "-f", "build.specql", "specql-sql"], self.root)
        return status, output, self.steps(output)


    def check(self):
        return run([self.program, "generate", "--check", "--output-base", self.sql, *self.how_words, "@entities.lst"], self.root)


class Make(Tool):
    def __init__(self, args, root, program):
        super().__init__(args, root, program)
        self.build_dir, self.private = root / "build", root / "build/specql"
        self.sql = self.private / "schema"

    def describe(self, model):
        text = f"SPECQL := {self.program}\nSPECQL_ENTITIES := $(wildcard entities/*.yaml)\n"
        if model.options["external"]:
            text += "SPECQL_EXTERNAL := core.Locale:shared\n"
        if model.options["table_views"]:
            text += "SPECQL_TABLE_VIEWS := yes\n"
        if model.options["file_names"]:
            text += f"SPECQL_FILE_NAMES := {model.options['file_names']}\n"
        if model.options["registry"]:
            text += "SPECQL_REGISTRY := registry.yaml\n"
        if model.options["modules"]:
            text += "SPECQL_INCLUDE := modules\n"
        if model.options["frontend"]:
            text += "SPECQL_FRONTEND := web\n"
        if model.options["chunks"]:
            text += "SPECQL_GRANULARITY := chunk\n"
        text += f"SPECQL_HAND_WRITTEN := {' '.join(model.hand_written())}\n"
        write(self.root / "Makefile", text + f"include {self.args.root}/make/specql.mk\n")

    def build(self):
        status, output = run([self.args.make, "-j2", "specql-sql"], self.root)
        return status, output, self.steps(output)

    def check(self):
        return run([self.args.make, "specql-check"], self.root)


class Generate(Tool):
    """All in one process, that remembers what it made from what."""

    options = tuple(name for name in Tool.options if name != "chunks")
    counts = False
    edits = ("output_quietly",) * 2 + ("private_deleted",) * 4

    def __init__(self, args, root, program):
        super().__init__(args, root, program)
        self.build_dir = self.private = root / "build"
        self.state, self.sql, self.kept = self.build_dir / "state", root / "db/schema", []

    def another(self, program, random):
        """What it remembers is of one version: that is named by its sources."""
        return re.sub(rb"(?<= sources )[0-9a-f]{8}", lambda m: random.randbytes(4).hex().encode(), program)

    def describe(self, model):
        self.words = [*self.how(model), *self.clients(model, "web"), *self.list(model)]

    def build(self):
        self.build_dir.mkdir(exist_ok=True)
        status, output = run([self.program, "generate", "--state", self.state, "--output-base", self.sql, *self.words], self.root)
        changed = re.search(r"^Generated .*?(?: \((\d+) changed\))?$", output, re.M)
        return status, output, [] if changed and changed[1] == "0" else [("generate", "")]

    def lose(self, random):
        """What it remembers is gone, damaged, of former times, or holds for another reason what it held once."""
        if not self.state.exists():
            return False
        text = self.state.read_bytes()
        self.kept.append(text)
        how = random.randrange(6)
        first = text.find(b"\n") + 1
        at = random.randrange(first, len(text)) if first else 0
        if how == 0:
            self.state.unlink()
        elif how == 1 or not first:
            self.state.write_bytes(text[:at])
        elif how == 2:
            self.state.write_bytes(text[:at] + bytes([text[at] ^ 1]) + text[at + 1:])
        elif how == 4:
            self.state.write_bytes(text.replace(b"schema: crm\n", b"schema: hr\n"))
        elif how == 3:
            self.state.write_bytes(random.choice(self.kept))
        else:
            self.state.write_bytes(b"")
        return True


TOOLS = {
    "cmake-ninja": lambda *args: CMake(*args, "Ninja"),
    "cmake-multi": lambda *args: CMake(*args, "Ninja Multi-Config"),
    "cmake-makefiles": lambda *args: CMake(*args, "Unix Makefiles"),
    "ninja": lambda *args: Buildgen(*args, "ninja"),
    "samurai": lambda *args: Buildgen(*args, "ninja", samu=True),
    "make": lambda *args: Make(*args),
    "generate": lambda *args: Generate(*args),
    "make-buildgen": lambda *args: Buildgen(*args, "make"),
}
