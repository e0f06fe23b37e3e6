"""Plans for the five roadmaps, opened by python icalendar, openpyxl, python-docx, html5lib and LibreOffice."""
import datetime
import hashlib
import json
import os
import pathlib
import subprocess

import docx
import html5lib
import icalendar
import openpyxl

PLANS = {
    "irkutsk-smp-2022": "2023-01-16",
    "sakhalin-smp-2023": "2023-11-20",
    "irkutsk-500plus-2021": "2021-04-05",
    "perm-shnor-2022": "2022-02-01",
    "leningrad-smp-2023": "2023-12-05",
}


def sheet_of(roadmap):
    return sorted(pathlib.Path(f"Samples/plans/{roadmap}").glob("*.json"))[0]


def plan(tool, roadmap, out, formats, **environment):
    done = subprocess.run(
        [tool, "plan", str(sheet_of(roadmap)), "--roadmap", roadmap, "--as-of", PLANS[roadmap], "--out", str(out),
         "--format", formats, "--force"], capture_output=True, env={**os.environ, **environment})
    assert done.returncode == 0, done.stderr.decode()[-600:]
    return {path.suffix[1:]: path for path in out.iterdir()}


def check_plans_open(tool, folder):
    """plans for all five roadmaps open in programs we did not write"""
    lines = events = 0
    for roadmap in PLANS:
        files = plan(tool, roadmap, folder / f"plan-{roadmap}", "json,html,docx,xlsx,ics,md")
        value = json.loads(files["json"].read_text(encoding="utf-8"))
        assert value["format"] == "samodiag.plan/1"
        calendar = icalendar.Calendar.from_ical(files["ics"].read_bytes())
        found = calendar.walk("VEVENT")
        assert len({str(event["UID"]) for event in found}) == len(found) > 0, roadmap
        events += len(found)
        book = openpyxl.load_workbook(files["xlsx"])
        assert book.worksheets[0].max_row > 1, roadmap
        assert any(sheet.auto_filter.ref for sheet in book.worksheets), f"{roadmap}: no filter"
        document = docx.Document(str(files["docx"]))
        assert any("УТВЕРЖДАЮ" in p.text for p in document.paragraphs) or any(
            "УТВЕРЖДАЮ" in cell.text for table in document.tables for row in table.rows for cell in row.cells), roadmap
        html5lib.HTMLParser(strict=True).parse(files["html"].read_text(encoding="utf-8"))
        lines += sum(len(table.rows) for table in document.tables)
    return f"{len(PLANS)} plans, {lines} rows, {events} events"


def check_plans_repeat(tool, folder):
    """the same plan gives the same bytes under another time zone and locale"""
    sums = set()
    for index, (zone, locale) in enumerate([("UTC", "C"), ("Asia/Sakhalin", "ru_RU.UTF-8"), ("America/Lima", "C.UTF-8")]):
        files = plan(tool, "sakhalin-smp-2023", folder / f"repeat-{index}", "json,html,docx,xlsx,ics,md,text", TZ=zone, LC_ALL=locale)
        sums.add(tuple(hashlib.sha256(path.read_bytes()).hexdigest() for _, path in sorted(files.items())))
    assert len(sums) == 1
    return "3 settings"


def check_plans_differ(tool, folder):
    """different deficits give different plans"""
    texts = set()
    paths = sorted(pathlib.Path("Samples/sakhalin/2023-11").glob("*.json"))[:8]
    for path in paths:
        done = subprocess.run(
            [tool, "plan", str(path), "--roadmap", "sakhalin-smp-2023", "--as-of", "2023-11-20", "--format", "json"],
            capture_output=True)
        assert done.returncode == 0, done.stderr.decode()[-400:]
        value = json.loads(done.stdout)
        texts.add(json.dumps({k: v for k, v in value.items() if k not in ("school", "sheet")}, sort_keys=True))
    assert len(texts) == len(paths)
    return f"{len(paths)} schools"


def check_roadmaps(tool, folder):
    """the five roadmaps have the counts of the documents"""
    done = subprocess.run([tool, "roadmap", "list", "--format", "json"], capture_output=True)
    counts = {entry["id"]: entry["items"] for entry in json.loads(done.stdout)}
    assert counts == {"irkutsk-smp-2022": 21, "sakhalin-smp-2023": 24, "irkutsk-500plus-2021": 74,
                      "perm-shnor-2022": 20, "leningrad-smp-2023": 20}, counts
    return f"{sum(counts.values())} items"
