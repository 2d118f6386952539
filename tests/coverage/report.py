"""report.py JSON LIMITS - the branches that tests took, of gcovr's JSON: per directory, of each file of LIMITS, and the files
with most to do. LIMITS: a file or `whole`, a tab, the least percentage. Exit code 1 when one is below its limit or not there.
"""
import json
import os
import sys

MOST = 15


def branches_of(entry):
    """[all, taken]"""
    counted = [b for line in entry["lines"] for b in line.get("branches", []) if not b.get("gcovr/noncode")]
    return [len(counted), sum(1 for b in counted if b["count"] > 0)]


def percent(count):
    return 100.0 if count[0] == 0 else 100.0 * count[1] / count[0]


def row(name, count, more=""):
    print(f"{name:34} {count[1]:6} of {count[0]:6}  {percent(count):6.2f} %{more}")


def read_limits(path):
    with open(path, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    return [(name, float(least)) for name, least in rows]


def main(document, limits):
    with open(document, encoding="utf-8") as f:
        files = {entry["file"]: entry for entry in json.load(f)["files"]}
    counts = {name: branches_of(entry) for name, entry in files.items()}
    directories, whole = {}, [0, 0]
    for name, count in counts.items():
        for sum_of in (directories.setdefault(os.path.dirname(name), [0, 0]), whole):
            sum_of[0] += count[0]
            sum_of[1] += count[1]

    for name in sorted(directories):
        row(name, directories[name])
    print("\nMost to do:")
    for name in sorted(counts, key=lambda n: counts[n][1] - counts[n][0])[:MOST]:
        row(name, counts[name])
    print("\nLimits:")
    failed = 0
    for name, least in read_limits(limits):
        count = whole if name == "whole" else counts.get(name)
        if count is None:
            print(f"{name}: no such file was measured")
            failed += 1
            continue
        below = percent(count) < least
        failed += below
        row(name, count, f"  BELOW {least:g} %" if below else "")
        if below and name != "whole":
            missing = {line["line_number"] for line in files[name]["lines"]
                       if any(b["count"] == 0 and not b.get("gcovr/noncode") for b in line.get("branches", []))}
            print("    not taken whole: lines", *sorted(missing))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
