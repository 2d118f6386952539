"""What is counted in instructions: rows of a name and a function that prepares and counts. gate.py compares these numbers
with limits.tsv, bench.py prints them."""
import project


def growing(name, directory, specql, *options):
    p = project.made(specql, directory, *options)
    p.run(p.generate())
    return name, p.count(p.generate())


def one_entity(specql, work):
    """A process for one entity."""
    p = project.one_entity(specql, f"{work}/one")
    yield "specql version", p.count([specql, "version"])
    p.build()
    yield "scan of one entity, nothing changed", p.count(p.scan())
    yield "compile of one entity, nothing changed", p.count(p.compile())
    p.remove("sql/10_tables", "sql/20_constraints", "sql/25_views", "sql/30_functions", "sql/40_metadata")
    yield "compile of one entity, its files are new", p.count(p.compile())
    p.edit("contact.yaml", "text!", "text(80)!")
    p.edit("contact.yaml", "A person", "Somebody")
    p.edit("contact.yaml", "A lead has", "The lead has")
    yield "compile of one entity, its files change", p.count(p.compile())


def chunk(specql, work):
    """Sixty-four entities, as a build has them."""
    p = project.made(specql, f"{work}/chunk", "--entities", 64)
    p.build()
    entity = p.chunks["c0"][7]
    yield "compile of 64 entities, nothing changed", p.count(p.compile())
    p.edit(entity, "description: ", "description: Not ")
    yield "scan of 64 entities, one changed", p.count(p.scan())
    yield "compile of 64 entities, one changed", p.count(p.compile())
    yield "link of 64 entities, one changed", p.count(p.link())
    yield "link --quick of 64 entities", p.count(p.link("--quick"))
    yield "resolve of 64 entities", p.count(p.resolve())
    yield "generate of 64 entities, nothing changed", p.count(p.generate())
    remembering = p.generate("--state", "build/state")
    p.run(remembering)
    yield "generate of 64 entities that it remembers, nothing changed", p.count(remembering)
    p.edit(entity, "description: ", "description: Never ")
    yield "generate of 64 entities that it remembers, one changed", p.count(remembering)


def growth(specql, work):
    """Pairs of which the second has eight times as much of one thing."""
    for name, plain in (("entities, mesh", ("--shape", "mesh")), ("entities, hub", ("--shape", "hub"))):
        for n in (8, 64):
            yield growing(f"generate of {n} {name}", f"{work}/growth", specql, "--entities", n, "--fields", 6, *plain)
    for name, option in (("fields", "--fields"), ("actions", "--actions"), ("enum values", "--values"),
                         ("references", "--references")):
        for n in (10, 80):
            yield growing(f"generate of {n} {name}", f"{work}/growth", specql, "--entities", 2, "--fields", 20, option, n)


PARTS = (one_entity, chunk, growth)
