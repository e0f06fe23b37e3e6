"""The methodist's desk, walked through in Chromium from the disk: every link, filters, search, sorting, a phone, paper."""
import json
import pathlib
import random
import re
import subprocess
import time
import urllib.parse

import html5lib

from check_data import run
from check_reports import pdf_facts, pdf_text
from devtools import Browser

REGION = "Samples/sakhalin"
SCHOOL = "schools/1026500000614/2024-05.html"
PAGES = ["index.html", "schools.html", "changes.html", "moves.html", "calls.html", "flags.html", "left-out.html", SCHOOL, "municipalities/64701000.html",
         "directions/knowledge.html", "indicators/TV-01.html"]


def desk(tool, folder):
    """The site of the sample, written once."""
    out = folder / "desk"
    if not out.exists():
        run(tool, "region", REGION, "--out", str(out), "--format", "html,site")
    return out / "site"


def listed(tool, folder):
    """The site of the sample with everything that fills its pages, as the README makes it; written once."""
    out = folder / "desk-listed"
    if not out.exists():
        run(tool, "region", REGION, "--lists", "Samples/registry/lists.xlsx", "--reports", "--roadmap", "sakhalin-smp-2023",
            "--as-of", "2024-06-01", "--out", str(out), "--format", "site")
    return out / "site"


def counts(tool):
    done = subprocess.run([tool, "region", REGION, "--format", "json"], capture_output=True, check=True)
    return json.loads(done.stdout)


def trees(site):
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        yield path, html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def elements(tree):
    return [e for e in tree.iter() if isinstance(e.tag, str)]


def check_desk_links(tool, folder):
    """every page is HTML5 without a parse error, every link and anchor of the site leads somewhere, nothing comes from outside"""
    site = desk(tool, folder)
    ids, links, titles = {}, [], set()
    for path, tree in trees(site):
        found = [e.get("id") for e in elements(tree) if e.get("id")]
        assert len(found) == len(set(found)), f"{path}: an id stands twice"
        ids[path.resolve()] = set(found)
        title = next(e for e in elements(tree) if e.tag == "title").text
        assert title not in titles, f"{path}: another page is called «{title}» too"
        titles.add(title)
        levels = [int(e.tag[1]) for e in elements(tree) if re.fullmatch("h[1-6]", e.tag)]
        assert levels[0] == 1 and levels.count(1) == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), (path, levels)
        for e in elements(tree):
            for key, value in e.items():
                assert not key.startswith("on") and key != "style", (path, key)
                if key in ("href", "src"):
                    assert not re.match(r"[a-z]+:|//", value), f"{path}: {value} comes from outside"
                    links.append((path, value))
            if e.tag == "table":
                assert e.find("caption") is not None and e.find("thead") is not None, path
    for path, href in links:
        address, _, anchor = href.partition("#")
        target = (path.parent / urllib.parse.unquote(address)).resolve() if address else path.resolve()
        assert target.exists(), f"{path}: {href} is not there"
        # Behind the list of schools stands the state of its filters.
        if anchor and target.name != "schools.html":
            assert anchor in ids[target], f"{path}: {href} leads to no anchor"
    return f"{len(ids)} pages, {len(links)} links"


def check_desk_sizes(tool, folder):
    """a school's page with people, measures and papers stays below 60 KB"""
    biggest = max(path.stat().st_size for path in listed(tool, folder).glob("schools/*/*.html"))
    assert biggest <= 60_000, f"a school's page has {biggest} bytes"
    return f"the largest page of a school has {biggest} bytes"


def check_desk_counts(tool, folder):
    """the numbers of the pages are those of `region --format json`"""
    site = desk(tool, folder)
    data = counts(tool)
    wave = data["waves"][-1]
    schools = set(wave["region"]["schools"])
    pages = {p.parent.name for p in site.glob(f"schools/*/{wave['wave']}.html")}
    assert pages == schools, pages ^ schools
    checked = 0
    trees_ = {str(p.relative_to(site)): t for p, t in trees(site)}
    rows = [e for e in elements(trees_["schools.html"]) if e.tag == "tr" and e.get("data-id")]
    assert {r.get("data-id") for r in rows} == schools
    for direction, levels in wave["region"]["levels"].items():
        if direction == "overall":
            continue
        table = next(e for e in elements(trees_[f"directions/{direction}.html"]) if e.get("id") == "municipalities" and e.tag == "table")
        total = [int("".join(c.itertext())) for c in list(table.iter("tr"))[-1].findall("td")[:-2]]
        assert total == list(levels.values()), (direction, total, levels)
        checked += len(total)
    for indicator in wave["indicators"]:
        table = next(e for e in elements(trees_[f"indicators/{indicator['indicator']}.html"]) if e.get("id") == "answers")
        numbers = ["".join(r.findall("td")[1].itertext()) for r in table.iter("tr") if r.findall("td")]
        assert sum(map(int, numbers)) == len(schools), indicator["indicator"]
        checked += 1
    heat = next(e for e in elements(trees_["index.html"]) if e.get("id") == "heat")
    total = ["".join(c.itertext()).split()[0] for c in list(heat.iter("tr"))[-1].findall("td")[2:]]
    assert [int(t) for t in total] == [levels["below"] for levels in wave["region"]["levels"].values()], total
    return f"{checked} numbers, {len(rows)} schools"


def check_desk_changes(tool, folder):
    """what the page on the change says of indicators is what two sets of evaluations say, counted anew"""
    site = desk(tool, folder)
    waves = []
    for wave in ("2023-11", "2024-05"):
        lines = run(tool, "score", f"{REGION}/{wave}", "--format", "json").splitlines()
        waves.append({v["school"]["id"]: v for v in map(json.loads, lines)})
    both = waves[0].keys() & waves[1].keys()
    lost = [{d["indicator"]: d["points"] for d in w[i]["deficits"]} for i in both for w in waves]
    fell = {}
    for before, after in zip(lost[::2], lost[1::2]):
        for indicator, points in after.items():
            # A deficit now that was none before fell from the maximum, if it was answered at all.
            if indicator in before and before[indicator] > points:
                fell[indicator] = fell.get(indicator, 0) + 1
    tree = dict((str(p.relative_to(site)), t) for p, t in trees(site))["changes.html"]
    table = next(e for e in elements(tree) if e.get("id") == "indicators-fell")
    shown = {}
    for row in table.iter("tr"):
        cells = row.findall("td")
        if cells:
            shown["".join(row.find("th").itertext()).split()[0]] = int("".join(cells[1].itertext()))
    assert shown and all(fell.get(i, 0) <= n for i, n in shown.items()), (shown, fell)
    assert set(shown) & set(fell), "none of them fell by the evaluations"
    return f"{len(shown)} indicators of {len(both)} schools"


def check_desk_chromium(tool, folder):
    """from the disk in Chromium, wide and on a phone, light and dark: no complaint of a script, nothing runs out of the page, nothing is loaded but the site"""
    site = desk(tool, folder)
    base = site.resolve().as_uri()
    seen = 0
    with Browser(folder / "desk-chromium") as browser:
        for width, scheme in [(1280, "light"), (360, "light"), (320, "dark")]:
            browser.size(width, 900, prefers_color_scheme=scheme)
            for page in PAGES:
                complaints = browser.open(f"{base}/{page}")
                assert not complaints, (page, complaints)
                over = browser.ask("document.documentElement.scrollWidth-innerWidth")
                assert over <= 0, f"{page} is {over} wider than {width}"
                requests = browser.requests()
                assert requests and all(r.startswith(base) for r in requests), requests
                seen += 1
        styled = browser.ask("getComputedStyle(document.querySelector('.top')).display")
        assert styled == "flex", "the policy of the page keeps its own style out"
    return f"{seen} views"


def check_desk_works(tool, folder):
    """filters, their address, sorting and search do what they say when driven"""
    site = desk(tool, folder)
    base = site.resolve().as_uri()
    wave = counts(tool)["waves"][-1]
    set_ = "(()=>{{const c=document.querySelector('[name={}]');c.value='{}';c.dispatchEvent(new Event('input',{{bubbles:true}}))}})()"
    shown = "[...document.querySelectorAll('#schools tbody tr')].filter(r=>!r.hidden).length"
    with Browser(folder / "desk-chromium") as browser:
        browser.size(1280, 900)
        browser.open(f"{base}/schools.html")
        for slot, count in enumerate(wave["region"]["levels"]["overall"].values()):
            browser.ask(set_.format("l", slot))
            assert browser.ask(shown) == count, (slot, browser.ask(shown), count)
        city = next(m for m in wave["municipalities"] if m["key"] == "64701000")
        browser.ask("document.getElementById('clear').click()")
        browser.ask(set_.format("m", city["key"]))
        browser.ask(set_.format("d1", 0))
        expected = city["levels"]["knowledge"]["below"]
        assert browser.ask(shown) == expected, browser.ask(shown)
        address = browser.ask("location.href")
        assert address.endswith("#m=64701000&d1=0"), address
        browser.open(address)
        assert browser.ask(shown) == expected, "a link to the filters does not bring them back"
        assert browser.ask("document.getElementById('found').textContent") == f"Показано: {expected} из {len(wave['region']['schools'])}"
        # The cell of the heat map leads to the same schools.
        browser.open(f"{base}/index.html")
        browser.ask("document.querySelector('#heat a[href=\"schools.html#m=64701000&d1=0\"]').click()")
        browser.until("document.readyState==='complete'&&location.pathname.endsWith('schools.html')")
        assert browser.ask(shown) == expected
        browser.open(f"{base}/schools.html")
        column = browser.ask("[...document.querySelectorAll('#schools thead th')].findIndex(h=>h.textContent.startsWith('Дефицитов'))")
        values = f"[...document.querySelectorAll('#schools tbody tr')].map(r=>+r.cells[{column}].textContent)"
        for reverse in (False, True):
            browser.ask(f"document.querySelectorAll('#schools thead button')[{column}].click()")
            found = browser.ask(values)
            assert found == sorted(found, reverse=reverse), found
        browser.open(f"{base}/{SCHOOL}")
        for words, expected in [("1026500000262", "schools/1026500000262/2024-05.html"), ("tv-01", "indicators/TV-01.html"),
                                ("александровск", "municipalities/"), ("творчество", "directions/creativity.html")]:
            browser.ask("document.querySelector('#seek input').focus()")
            browser.ask(f"(()=>{{const f=document.querySelector('#seek input');f.value='{words}';f.dispatchEvent(new Event('input'))}})()")
            found = browser.until("document.querySelector('#seek li a')?.href")
            assert expected in found, (words, found)
        browser.ask("document.querySelector('#seek li a').click()")
        browser.until("location.pathname.endsWith('directions/creativity.html')")
    return "filters, address, heat map, sorting, search"


def check_desk_cards(tool, folder):
    """on a phone tables that stack sort by a field, with the keyboard too and said aloud; wide screens, paper and no script do without it"""
    site = listed(tool, folder)
    base = site.resolve().as_uri()
    shown = "[...document.querySelectorAll('.sorter')].filter(s=>getComputedStyle(s).display!=='none').length"
    column = "[...document.querySelector('{0}').tBodies[0].rows].map(r=>r.cells[{1}].dataset.sort??r.cells[{1}].textContent)"
    seen = 0
    with Browser(folder / "desk-chromium") as browser:
        for page in sorted(p.relative_to(site) for p in [*site.glob("*.html"), site / SCHOOL, *site.glob("directions/*.html"), *site.glob("people/*.html")]):
            browser.size(360, 800)
            browser.open(f"{base}/{page}")
            tables = browser.ask("[...document.querySelectorAll('table.stack[data-sorts]')].filter(t=>[...t.tBodies[0].rows].filter(r=>r.className!=='total').length>1).length")
            assert browser.ask(shown) == tables, (page, browser.ask(shown), tables)
            hidden = browser.ask("[...document.querySelectorAll('.stack thead button')].some(b=>b.checkVisibility())")
            assert not hidden, f"{page}: a button that nobody sees takes the focus"
            browser.size(1280, 800)
            assert browser.ask(shown) == 0, f"{page}: the field is there beside the heads"
            seen += tables
        browser.size(360, 800)
        browser.open(f"{base}/changes.html")
        table = "#indicators-fell"
        names = f"[...document.querySelector('{table}').tBodies[0].rows].map(r=>r.cells[0].textContent)"
        first = browser.ask(names)
        pick = "(()=>{{const c=document.querySelector('{}').parentElement.previousElementSibling.previousElementSibling.querySelector('select');c.value='{}';c.dispatchEvent(new Event('change'))}})()"
        for way, reverse in (("ascending", False), ("descending", True)):
            browser.ask(pick.format(table, f"2 {way}"))
            found = [int(v) for v in browser.ask(column.format(table, 2))]
            assert found == sorted(found, reverse=reverse) and len(set(found)) > 1, found
            assert browser.ask(f"document.querySelectorAll('{table} th[aria-sort]').length") == 1
            assert browser.ask(f"document.querySelector('{table} thead').rows[0].cells[2].getAttribute('aria-sort')") == way
        said = browser.ask(f"document.querySelector('{table}').parentElement.previousElementSibling.textContent")
        assert said == "Упорядочено: Меньше, по убыванию", said
        # The page has most first, as the last sorting did: another order is needed to see it come back.
        browser.ask(pick.format(table, "0 ascending"))
        assert browser.ask(names) != first
        browser.ask(pick.format(table, ""))
        assert browser.ask(names) == first and not browser.ask(f"!!document.querySelector('{table} th[aria-sort]')")
        browser.open(f"{base}/calls.html")
        browser.ask("document.querySelector('.sorter select').focus()")
        for kind in ("rawKeyDown", "keyUp"):
            browser.call("Input.dispatchKeyEvent", type=kind, key="ArrowDown", code="ArrowDown", windowsVirtualKeyCode=40)
        browser.until("document.querySelector('.sorter select').value==='0 ascending'")
        named = browser.ask("[...document.querySelectorAll('.sorter select')].map(s=>s.getAttribute('aria-label'))")
        assert len(set(named)) == len(named) and all(n.startswith("Упорядочить: ") for n in named), named
        browser.print(folder / "desk.pdf")
        assert "Упорядочить" not in pdf_text(folder / "desk.pdf")
    assert "sorter" not in (site / "calls.html").read_text(encoding="utf-8")
    return f"{seen} tables"


def check_desk_heads(tool, folder):
    """the heads of the answers' columns and rows are heads for a screen reader, and every code in a call bears its indicator's title"""
    site = listed(tool, folder)
    base = site.resolve().as_uri()
    with Browser(folder / "desk-chromium") as browser:
        browser.size(1280, 900)
        browser.open(f"{base}/{SCHOOL}")
        rows, columns = browser.ask("[document.querySelectorAll('.answers tbody tr').length,document.querySelectorAll('.answers thead th').length]")
        nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
        roles = [n["role"]["value"] for n in nodes if not n["ignored"]]
        others = browser.ask("[document.querySelectorAll('table:not(.answers) tbody th').length,document.querySelectorAll('table:not(.answers) thead th').length]")
        assert roles.count("rowheader") == rows + others[0] and roles.count("columnheader") == columns + others[1], (rows, columns, others)
        browser.open(f"{base}/calls.html")
        codes = {code: title for code, title in browser.ask("[...document.querySelectorAll('.calls a.id')].map(a=>[a.textContent,a.title])")}
        assert codes and all(codes.values()), codes
        nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
        links = [(n["name"]["value"], n.get("description", {}).get("value")) for n in nodes if n["role"]["value"] == "link" and n["name"]["value"] in codes]
        assert links and all(codes[name] == title for name, title in links if title is not None), links[:3]
        assert sum(title is not None for _, title in links) >= len(codes), "no description is said"
        browser.ask("document.querySelector('.calls a.id').focus({focusVisible:true})")
        tip = browser.ask("getComputedStyle(document.querySelector('.calls a.id'),'::after').content")
        assert next(iter(codes.values())) in tip, tip
        browser.print(folder / "desk.pdf")
        text = "".join(pdf_text(folder / "desk.pdf").split())
        assert all("".join((code + title).split()) in text for code, title in codes.items()), "a code without its title on paper"
    return f"{rows} rows, {len(codes)} codes"


def check_desk_without_script(tool, folder):
    """without scripts the pages say the same: the list of schools, the matrix, the answers"""
    site = desk(tool, folder)
    for page, words_ in [("schools.html", "МБОУ СОШ № 3"), ("moves.html", "Переходы"), (SCHOOL, "1 из 9 (11,11\u00a0%)")]:
        assert words_ in (site / page).read_text(encoding="utf-8"), page
    form = re.search(r"<form[^>]*>", (site / "schools.html").read_text(encoding="utf-8")).group(0)
    assert "hidden" in form, "a form that cannot work is shown"
    return "3 pages"


def check_desk_prints(tool, folder):
    """pages print on A4 with their heads on every page; what the filters leave out is not printed"""
    site = desk(tool, folder)
    base = site.resolve().as_uri()
    pages = 0
    with Browser(folder / "desk-chromium") as browser:
        browser.size(1280, 900)
        for page in PAGES:
            browser.open(f"{base}/{page}")
            pdf = folder / "desk.pdf"
            browser.print(pdf)
            pages += pdf_facts(pdf)
            if page == SCHOOL:
                text = pdf_text(pdf)
                assert "Вечерняя" in text and "TV-01" in text and "SHA-256" in text, text[:300]
        browser.open(f"{base}/schools.html#l=0")
        browser.print(folder / "desk.pdf")
        text = pdf_text(folder / "desk.pdf")
        assert "Туманное" in text and "Гимназия" not in text, text[:400]
    return f"{pages} sheets of A4"


def check_desk_repeats(tool, folder):
    """the same sheets give the same site, byte for byte, in another locale and on one processor"""
    site = desk(tool, folder)
    again = folder / "desk-again"
    subprocess.run(
        ["taskset", "-c", "0", str(pathlib.Path(tool).resolve()), "region", REGION, "--out", str(again), "--format", "html,site"],
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"}, capture_output=True, check=True)
    first = {p.relative_to(site): p.read_bytes() for p in site.rglob("*") if p.is_file()}
    second = {p.relative_to(again / "site"): p.read_bytes() for p in (again / "site").rglob("*") if p.is_file()}
    assert first.keys() == second.keys() and all(first[k] == second[k] for k in first)
    return f"{len(first)} files"


def whole(site):
    """Files of a site that is whole: by relative name."""
    return {str(p.relative_to(site)): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def leftovers(place):
    """What writers put beside a site while they write it."""
    return sorted(p.name for p in place.iterdir() if p.name.startswith("."))


def check_desk_disk_full(tool, folder):
    """a disk that fills up ends with 74; the old site stays whole and nothing is left of the new one"""
    place = folder / "desk-full"
    place.mkdir(exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=14m", "tmpfs", str(place)], capture_output=True).returncode == 0
    if not mounted:
        return "skipped: no right to mount a small disk here"
    try:
        command = [tool, "region", REGION, "--out", str(place), "--format", "site"]
        subprocess.run(command, capture_output=True, check=True)
        old = whole(place / "site")
        done = subprocess.run([*command, "--force"], capture_output=True)
        assert done.returncode == 74 and "как исправить" in done.stderr.decode(), (done.returncode, done.stderr.decode()[-300:])
        assert whole(place / "site") == old
        assert not leftovers(place), leftovers(place)
    finally:
        subprocess.run(["umount", str(place)], check=True)
    return f"{len(old)} files stayed"


def check_desk_killed(tool, folder):
    """a run killed at any moment leaves the old site or the new one, never a mixture"""
    place = folder / "desk-killed"
    command = [tool, "region", REGION, "--out", str(place), "--format", "site", "--force"]
    started = time.monotonic()
    subprocess.run(command, capture_output=True, check=True)
    length = time.monotonic() - started
    site = place / "site"
    later = whole(site)
    subprocess.run([*command, "--wave", "2023-11"], capture_output=True, check=True)
    earlier = whole(site)
    moments = random.Random(5)
    seen = set()
    for round_ in range(20):
        running = subprocess.Popen(command if round_ % 2 else [*command, "--wave", "2023-11"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, 1.2 * length))
        running.kill()
        running.wait()
        found = whole(site)
        assert found in (earlier, later), f"round {round_}: {len(found)} files, neither {len(earlier)} nor {len(later)}"
        seen.add(len(found))
    subprocess.run(command, capture_output=True, check=True)
    assert not leftovers(place), f"killed runs left {leftovers(place)}"
    return f"20 kills, {len(seen)} of 2 sites seen"
