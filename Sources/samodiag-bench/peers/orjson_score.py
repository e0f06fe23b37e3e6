#!/usr/bin/env python3
"""Peer: the same work as `samodiag-bench score`, in Python over orjson (or json), in one process or more.

Run: orjson_score.py TABLE INPUT OUT [PROCESSES] [orjson|json]   (INPUT: a file with a sheet a line, or a folder of sheets)
"""
import os
import sys

RUBRIC = {}


def load(path, loads):
    with open(path, "rb") as file:
        rubric = loads(file.read())
    items = rubric["items"]
    for index, item in enumerate(items):
        item["index"] = index
        item["set"] = frozenset(item["points"])
        item["low"], item["high"] = min(item["points"]), max(item["points"])
    rubric["find"] = {item["id"]: item for item in items}
    rubric["spans"] = [
        [item["index"] for item in items if item["direction"] == d] for d in range(len(rubric["directions"]))
    ]
    rubric["kindIndex"] = {kind: index for index, kind in enumerate(rubric["kinds"])}
    return rubric


def is_school(text):
    if not text.isdigit():
        return bool(text.strip())
    if len(text) == 13:
        return int(text[:12]) % 11 % 10 == int(text[12])
    if len(text) == 10:
        return sum(w * int(c) for w, c in zip((2, 4, 10, 3, 5, 9, 4, 6, 8), text)) % 11 % 10 == int(text[9])
    return False


def percent(text):
    whole, point, places = text.partition(".")
    if not whole.isdigit() or len(whole) > 9 or (len(whole) > 1 and whole[0] == "0"):
        return None
    if point and not (places.isdigit() and len(places) <= 6):
        return None
    units, scale = int(whole + places), 10 ** len(places)
    return (units, scale) if units <= 100 * scale else None


def band(item, reaches):
    points = item["points"][0]
    for bound, value in zip(item["from"], item["points"]):
        if not reaches(bound):
            break
        points = value
    return points


WORDS = {"comment", "evidence"}


def whole_number(value):
    return type(value) is int and 0 <= value <= 1_000_000_000


def answer(item, value):
    """The points, or None for a gap, "x" for not applicable, "?" for excluded; raises ValueError."""
    if value is None:
        return None
    if type(value) is int:
        if value in item["set"]:
            return value
        raise ValueError
    if type(value) is not dict:
        raise ValueError
    keys = value.keys() - WORDS
    if "comment" in value and type(value["comment"]) is not str:
        raise ValueError
    if "evidence" in value:
        evidence = value["evidence"]
        if type(evidence) is not list:
            raise ValueError
        for text in evidence:
            if type(text) is not str:
                raise ValueError
    if keys == {"points"}:
        points = value["points"]
        if type(points) is int and points in item["set"]:
            return points
    elif keys == {"part", "of"}:
        part, of = value["part"], value["of"]
        if item["shape"] == "share" and whole_number(part) and whole_number(of) and 1 <= of and part <= of:
            return band(item, lambda bound: 100 * part >= bound * of)
    elif keys == {"count"}:
        count = value["count"]
        if item["shape"] == "count" and whole_number(count):
            return band(item, lambda bound: count >= bound)
    elif keys == {"percent"}:
        exact = percent(value["percent"])
        if item["shape"] == "share" and exact:
            return band(item, lambda bound: exact[0] >= bound * exact[1])
    elif keys == {"unknown"}:
        if value["unknown"] is True:
            return None
    elif keys == {"notApplicable"}:
        if value["notApplicable"].strip():
            return "x" if item["mayExclude"] else "?"
    raise ValueError


SHEET = {"format", "rubric", "wave", "school", "answers"}
SHEET_MORE = SHEET | {"submitted", "comment"}
SCHOOL = {"id", "name", "municipality", "educationLevels", "specialNeeds", "kind"}
LEVEL_BITS = {"primary": 1, "basic": 2, "secondary": 4}


def sheet(value, counts):
    """The row of a sheet; raises ValueError or KeyError or TypeError where it has errors."""
    keys = value.keys()
    if not (keys >= SHEET and keys <= SHEET_MORE) or value["format"] != "samodiag.answers/1":
        raise ValueError
    rubric = RUBRIC
    wave, school = value["wave"], value["school"]
    if value["rubric"] != rubric["id"] or len(wave) != 7 or wave[4] != "-":
        raise ValueError
    if not school.keys() <= SCHOOL or not is_school(school["id"]) or not school["name"].strip():
        raise ValueError
    municipality = school.get("municipality")
    oktmo = ""
    if municipality is not None:
        oktmo = municipality["oktmo"]
        if len(municipality) != 2 or not oktmo.isdigit() or len(oktmo) not in (8, 11) or not municipality["name"].strip():
            raise ValueError
    code = rubric["kindIndex"][school.get("kind", rubric["kinds"][0])] << 4
    for level in school.get("educationLevels", ()):
        code |= LEVEL_BITS[level]
    if school.get("specialNeeds", False):
        code |= 8
    applies = rubric["applies"][code]
    row = [None] * len(rubric["items"])
    find = rubric["find"]
    for key, given in value["answers"].items():
        item = find[key]
        index = item["index"]
        row[index] = answer(item, given)
        if row[index] == "?" and applies[index] == "1":
            raise ValueError
    return score(rubric, row, applies, school["id"], oktmo, wave, counts)


def level(bounds, points, maximum):
    reached = 0
    for bound in bounds:
        if 100 * points < bound * maximum:
            break
        reached += 1
    return reached


def score(rubric, row, applies, id, oktmo, wave, counts):
    levels, items = rubric["levels"], rubric["items"]
    cells = [id, oktmo, rubric["id"], wave]
    totals = [0, 0, 0, 0]

    def add(lowest, highest, points, maximum):
        name = "" if maximum == 0 else levels[lowest] if lowest == highest else levels[lowest] + ".." + levels[highest]
        cells.extend((name, str(points), str(maximum)))

    for direction, span in zip(rubric["directions"], rubric["spans"]):
        raw = worst = best = maximum = 0
        zeroed = may = False
        for index in span:
            state = row[index]
            if applies[index] == "0" or state == "x":
                continue
            item = items[index]
            maximum += item["high"]
            if state is None:
                worst += item["low"]
                best += item["high"]
                if item["critical"] and item["low"] == 0:
                    may = True
            else:
                raw += state
                worst += state
                best += state
                if state == 0 and item["critical"]:
                    zeroed = may = True
        cuts = direction["cuts"]
        lowest = 0 if may else level(cuts, worst, maximum)
        highest = 0 if zeroed else level(cuts, best, maximum)
        points = 0 if zeroed else raw
        add(lowest, highest, points, maximum)
        totals[0] += points
        totals[1] += 0 if may else worst
        totals[2] += 0 if zeroed else best
        totals[3] += maximum
    lowest, highest = (level(rubric["overall"], total, totals[3]) for total in totals[1:3])
    add(lowest, highest, totals[0], totals[3])
    count = counts.get(oktmo)
    if count is None:
        count = counts[oktmo] = [0] * 7
    count[0] += 1
    count[6 if totals[3] == 0 else 1 + lowest if lowest == highest else 5] += 1
    return ",".join(cells)


def run(part):
    """Rows and counts of a part: a range of bytes of a file, or a list of paths."""
    loads, rows, counts, refused = LOADS, [], {}, 0

    def take(text):
        nonlocal refused
        try:
            rows.append(sheet(loads(text), counts))
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            refused += 1

    if isinstance(part[0], str):
        for path in part:
            with open(path, "rb") as file:
                take(file.read())
    else:
        # A line belongs to the part in which it begins.
        start, end = part
        with open(INPUT, "rb") as file:
            at = start
            if start:
                file.seek(start - 1)
                at = start - 1 + len(file.readline())
            while at < end:
                line = file.readline()
                if not line:
                    break
                at += len(line)
                if not line.isspace():
                    take(line)
    return rows, counts, refused


def parts(path, processes):
    if os.path.isdir(path):
        paths = sorted(
            os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names if name.endswith(".json")
        )
        size = len(paths) // processes + 1
        return [paths[i : i + size] for i in range(0, len(paths), size)]
    size = os.path.getsize(path)
    cuts = [size * i // processes for i in range(processes + 1)]
    return list(zip(cuts, cuts[1:]))


def main():
    global RUBRIC, LOADS, INPUT
    table, INPUT, out = sys.argv[1:4]
    processes = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    if len(sys.argv) > 5 and sys.argv[5] == "json":
        import json

        LOADS = json.loads
    else:
        import orjson

        LOADS = orjson.loads
    RUBRIC = load(table, LOADS)
    work = parts(INPUT, processes)
    if processes == 1:
        results = [run(part) for part in work]
    else:
        import multiprocessing

        with multiprocessing.get_context("fork").Pool(processes) as pool:
            results = pool.map(run, work)
    columns = [direction["id"] for direction in RUBRIC["directions"]] + ["overall"]
    with open(os.path.join(out, "results.csv"), "w") as file:
        file.write(",".join(["id", "oktmo", "rubric", "wave"] + [f"{c}_{x}" for c in columns for x in ("level", "score", "max")]))
        file.write("\n")
        for rows, _, _ in results:
            if rows:
                file.write("\n".join(rows))
                file.write("\n")
    counts = {}
    for _, part, _ in results:
        for oktmo, count in part.items():
            counts[oktmo] = [a + b for a, b in zip(counts.get(oktmo, [0] * 7), count)]
    with open(os.path.join(out, "summary.csv"), "w") as file:
        file.write("oktmo,schools,below,base,medium,high,undecided,not_rated\n")
        for oktmo in sorted(counts):
            file.write(oktmo + "," + ",".join(map(str, counts[oktmo])) + "\n")
    print(sum(len(r[0]) for r in results), "scored,", sum(r[2] for r in results), "refused")


main()
