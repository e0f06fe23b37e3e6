"""The newer pages of the methodist's desk counted anew in Python, from the evaluations of both waves: who moved, in what, whom to call and about what."""
import collections
import json
import re
import xml.etree.ElementTree as tree

from check_data import run

REGION, WAVES = "Samples/sakhalin", ("2023-11", "2024-05")
LISTS = "Samples/registry/lists.xlsx"
LEVELS = ["below", "base", "medium", "high"]
MOVES = ["up", "same", "down", "open"]


class Sheet:
    """One evaluation: the level of every scope and the points of every indicator, None where there is no number."""

    def __init__(self, value, order):
        directions = value["directions"]
        self.levels = {d["id"]: d["level"] for d in directions} | {"overall": value["overall"]["level"]}
        self.gaps = {i for d in directions for i in d["unanswered"] + d["unknown"]}
        self.away = {i for d in directions for i in d["notApplicable"]}
        self.lacks = {d["indicator"]: d for d in value["deficits"]}
        self.zeros = [i for i in order if i in self.lacks and self.lacks[i]["critical"] and not self.lacks[i]["points"]]
        rest = [i for i in order if i in self.lacks and i not in self.zeros]
        self.topics = (self.zeros + sorted(rest, key=lambda i: self.lacks[i]["points"] - self.lacks[i]["max"]))[:3]

    def move(self, old, scope="overall"):
        one, two = old.levels[scope], self.levels[scope]
        if not one or not two:
            return "open"
        return MOVES[(LEVELS.index(one) >= LEVELS.index(two)) + (LEVELS.index(one) > LEVELS.index(two))]

    def change(self, old, indicator):
        """None where the indicator is not asked in both waves; points count down from the maximum."""
        if indicator in self.away | old.away:
            return None
        if indicator in self.gaps | old.gaps:
            return "open"
        one, two = (s.lacks[indicator]["max"] - s.lacks[indicator]["points"] if indicator in s.lacks else 0 for s in (old, self))
        return "up" if two < one else "down" if two > one else "same"


def words(element):
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def rows(page, name):
    table = next((t for t in page.iter("table") if t.get("id") == name), None)
    return [] if table is None else [r.findall("th") + r.findall("td") for r in table.find("tbody")]


def behind(page, anchor):
    """Ids of the schools under a heading."""
    main = list(next(page.iter("main")))
    place = next((i for i, e in enumerate(main) if e.get("id") == anchor), None)
    return [] if place is None else sorted(a.get("href").split("/")[2] for a in main[place + 1].iter("a"))


def filtered(page, state):
    """Ids of the schools that the list shows under the state of its filters behind #."""
    columns = {c.get("name"): int(c.get("data-col")) for c in page.iter("select")}
    table = next(t for t in page.iter("table") if t.get("id") == "schools").find("tbody")
    wanted = [part.split("=") for part in state.split("&")]
    def value(row, column):
        return row.get("data-m") if column < 0 else (row.findall("th") + row.findall("td"))[column].get("data-sort")
    return sorted(r.get("data-id") for r in table if all(value(r, columns[k]) == v for k, v in wanted))


def check_recount(tool, folder):
    """moves by municipality and indicator with the schools behind each number, and the queue of calls, are those counted anew from both waves"""
    out = folder / "recount"
    run(tool, "region", REGION, "--lists", LISTS, "--out", str(out), "--format", "site,csv", "--as-of", "2024-06-01", "--force")
    page = lambda path: tree.parse(out / "site" / path).getroot()
    order = [line.split(",")[3] for line in (out / "tables/indicator_moves.csv").read_text(encoding="utf-8").splitlines()[1:]]
    lines = [run(tool, "score", f"{REGION}/{wave}", "--format", "json").splitlines() for wave in WAVES]
    old, now = ({v["school"]["id"]: Sheet(v, order) for v in map(json.loads, wave)} for wave in lines)
    both = sorted(old.keys() & now.keys())
    changes, schools = page("changes.html"), page("schools.html")
    checked = 0
    sums = collections.Counter(now[i].move(old[i]) for i in both)
    table = rows(changes, "municipalities")
    numbers = [[int(words(c)) for c in cells[1:]] for cells in table]
    assert numbers[-1] == [sums[m] for m in MOVES] + [len(both)], numbers[-1]
    assert [sum(column) for column in zip(*numbers[:-1])] == numbers[-1], "the rows do not add up"
    for cells in table:
        for cell, move in zip(cells[1:], MOVES):
            for link in cell.iter("a"):
                found = filtered(schools, link.get("href").split("#")[1])
                assert len(found) == int(words(cell)) and all(now[i].move(old[i]) == move for i in found), link.get("href")
                checked += 1
    moves = {i: collections.defaultdict(list) for i in order}
    for indicator in order:
        for school in both:
            moves[indicator][now[school].change(old[school], indicator)].append(school)
        own = page(f"indicators/{indicator}.html")
        for anchor, move in (("menshe", "down"), ("bolshe", "up")):
            assert behind(own, anchor) == moves[indicator][move], (indicator, anchor)
            checked += 1
    for name, move in (("fell", "down"), ("rose", "up")):
        def place(i):
            return -len(moves[i][move]), sum(len(moves[i][m]) for m in MOVES), order.index(i)
        expected = sorted((i for i in order if moves[i][move]), key=place)[:15]
        assert [words(r[0]).split()[0] for r in rows(changes, f"indicators-{name}")] == expected, name
    calls = page("calls.html")
    stages = [rows(calls, f"calls-{stage}") for stage in range(10)]
    listed = [row[0].find("a").get("href").split("/")[1] for stage in stages for row in stage if row[0].find("a") is not None]
    assert len(listed) == len(set(listed)), "a school stands twice"
    told = [int(n) for n in re.findall(r"\d+", next(words(p) for p in calls.iter("p") if words(p).startswith("Известно школ:")))]
    assert told[0] == sum(told[1:]) and told[1] == sum(map(len, stages)), told
    reasons = {2: lambda s: s.zeros, 3: lambda s: s.levels["overall"] == "below", 5: lambda s: not s.levels["overall"],
               8: lambda s: s.levels["overall"] != "below" and "below" in s.levels.values()}
    for stage, holds in reasons.items():
        earlier = [f for s, f in reasons.items() if s < stage]
        here = {row[0].find("a").get("href").split("/")[1] for row in stages[stage]}
        most = {i for i, s in now.items() if holds(s) and not any(f(s) for f in earlier)}
        assert all(holds(now[i]) for i in here) and here <= most and most <= set(listed), (stage, here ^ most)
    for row in (row for stage in stages[2:] for row in stage):
        school = row[0].find("a").get("href").split("/")[1]
        assert [words(a) for a in row[4].iter("a")] == now[school].topics, (school, words(row[4]))
        checked += 1
    return f"{checked} numbers and names of {len(now)} schools, {len(listed)} calls"
