#!/usr/bin/env python3
"""workload.py [OPTION]... DIR - writes a project of made-up entities, the same for the same options wherever it runs.

  --entities N    how many entities                              [1000]
  --fields F      fields of each but for references; 0: about 11, now and then up to 120  [0]
  --actions A     actions of each                                [3]
  --steps S       steps of each action that has steps            [2]
  --calls C       1: each of these calls the one before, and that of the next entity           [0]
  --references R  references of each, as the shape allows        [3]
  --values E      values of each enum                            [4]
  --shape SHAPE   chain, tree, hub, mesh or mutual               [mesh]
  --seed SEED                                                    [1]

DIR gets entities/*.yaml, entities.lst with their names, one a line, and CMakeLists.txt.

  chain    an entity refers to the one before
  tree     ... to its parent; each has up to eight children
  hub      ... to the first one, and to others at random
  mesh     ... to others at random
  mutual   ... to its neighbour, which refers back
"""
import argparse
import os
import random

WORDS = ("amber beacon canyon delta ember falcon garnet harbor island jasper kernel lantern meadow nectar orchid pepper "
         "quartz ripple saddle timber umber velvet walnut xenon yellow zephyr anchor barley copper dragon engine "
         "feather glacier hazel").split()
# Of a hundred fields; references are counted apart.
MIX = ([("text", 40), ("text(100)", 15), ("integer", 12), ("boolean", 9), ("enum", 12), ("email", 3), ("date", 3),
        ("datetime", 3), ("decimal(10, 2)", 2), ("json", 1)])
NOBODY = "00000000-0000-0000-0000-000000000000"
SHAPES = ("chain", "tree", "hub", "mesh", "mutual")
PROJECT = """cmake_minimum_required(VERSION 3.20)
project(workload LANGUAGES NONE)
find_package(SpecQL REQUIRED)
file(STRINGS entities.lst entities)
specql_add_entities(workload OUTPUT_BASE sql ENTITIES ${entities})
"""


def word(number):
    """amber, beacon, ..., amber_amber, ..: a different one for every number."""
    name = WORDS[number % len(WORDS)]
    while number >= len(WORDS):
        number = number // len(WORDS) - 1
        name = WORDS[number % len(WORDS)] + "_" + name
    return name


def entity_name(number):
    return "".join(part.capitalize() for part in word(number).split("_"))


def pick(rng, count):
    """One of 0 .. COUNT - 1. What random() yields for a seed is promised to stay; randrange() is not."""
    return int(rng.random() * count)


def field_type(rng, values):
    chance = pick(rng, 100)
    for name, share in MIX:
        if chance < share:
            return name if name != "enum" else "enum(" + ", ".join(f"v{n}" for n in range(values)) + ")"
        chance -= share
    raise AssertionError("the shares of MIX are less than 100")


def field_count(rng, options):
    if options.fields:
        return options.fields
    count = 3
    while count < 120 and pick(rng, 9):
        count += 1
    return count


def targets(rng, number, options):
    """Numbers of the entities to which entity NUMBER refers."""
    n, r = options.entities, options.references
    if options.shape == "chain":
        return [number - 1] if number and r else []
    if options.shape == "tree":
        return [(number - 1) // 8] if number and r else []
    if options.shape == "mutual":
        return [number ^ 1] if (number ^ 1) < n and r else []
    found = [0] if options.shape == "hub" and number and r else []
    found += [pick(rng, n) for _ in range(r - len(found))]
    return found


def action(number, options, first, following):
    """The three that have a body of their own by their name, then others with steps. FOLLOWING: the entity behind this one."""
    simple = ("create", "update", "delete")
    if number < len(simple):
        return [f"- name: {simple[number]}_{first}"]
    lines = [f"- name: work{number}_{first}", "  steps:"]
    if options.calls and number > len(simple):
        lines.append(f"  - call: work{number - 1}_{first}(id = self)")
    if options.calls and following:
        lines.append(f"  - call: work{number}_{following}(id = '{NOBODY}')")
    for step in range(options.steps):
        if step % 2 == 0:
            lines += ["  - validate: state = 'v0'", f"    error: wrong_state_{step}"]
        else:
            lines += ["  - update: SELF SET state = 'v1', counter = counter + 1"]
    return lines


def entity(number, options):
    rng = random.Random(options.seed * 1000003 + number)
    name, lines = entity_name(number), []
    lines += [f"entity: {name}", "schema: work", f"description: Number {number} of a workload.", "fields:"]
    lines += ["  state: enum(v0, v1) = v0", "  counter: integer = 0"]
    lines += [f"  {word(f)}: {field_type(rng, options.values)}{'!' if pick(rng, 3) == 0 else ''}"
              for f in range(field_count(rng, options))]
    lines += [f"  to_{word(k)}: ref({entity_name(t)})" for k, t in enumerate(targets(rng, number, options))]
    if options.actions:
        lines.append("actions:")
    for a in range(options.actions):
        lines += action(a, options, word(number), word(number + 1) if number + 1 < options.entities else "")
    return "\n".join(lines).replace("SELF", name) + "\n"


def parse(arguments=None):
    parser = argparse.ArgumentParser(usage=__doc__, add_help=False)
    for name, default in (("entities", 1000), ("fields", 0), ("actions", 3), ("steps", 2), ("calls", 0),
                          ("references", 3), ("values", 4), ("seed", 1)):
        parser.add_argument("--" + name, type=int, default=default)
    parser.add_argument("--shape", choices=SHAPES, default="mesh")
    parser.add_argument("directory")
    return parser.parse_args(arguments)


def make(*arguments):
    """Writes the project; the paths of its entity files, relative to it."""
    options = parse([str(a) for a in arguments])
    os.makedirs(os.path.join(options.directory, "entities"), exist_ok=True)
    names = [f"entities/{word(number)}.yaml" for number in range(options.entities)]
    for number, name in enumerate(names):
        with open(os.path.join(options.directory, name), "w", encoding="ascii", newline="\n") as f:
            f.write(entity(number, options))
    for name, text in (("entities.lst", "\n".join(names) + "\n"), ("CMakeLists.txt", PROJECT)):
        with open(os.path.join(options.directory, name), "w", encoding="ascii", newline="\n") as f:
            f.write(text)
    return names


if __name__ == "__main__":
    import sys
    make(*sys.argv[1:])
