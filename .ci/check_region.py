"""The region's workbook and tables, opened by programs we did not write: frictionless, openpyxl, xmllint, LibreOffice, poppler; counts made anew in Python."""
import collections
import csv
import json
import pathlib
import re
import subprocess
import zipfile

import frictionless
import openpyxl

from check_plans import plan
from check_data import run
from check_reports import pdf_facts, pdf_text

REGION = pathlib.Path("Samples/sakhalin")
WAVE = "2024-05"
LEVELS = ["below", "base", "medium", "high"]
WORDS = {"below": "ниже базового", "base": "базовый", "medium": "средний", "high": "высокий"}


def region(tool, folder):
    """The workbook and the tables of the sample, written once."""
    out = folder / "region"
    if not out.exists():
        run(tool, "region", str(REGION), "--out", str(out), "--format", "xlsx,csv")
    return out / f"svod-{WAVE}.xlsx", out / "tables"


def rows(tables, name):
    with open(tables / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def scored(tool, wave):
    """Evaluations of one wave as `score` prints them, by school."""
    lines = run(tool, "score", str(REGION / wave), "--format", "json").splitlines()
    return {value["school"]["id"]: value for value in map(json.loads, lines)}


def slot(result):
    if not result["max"]:
        return "notRated"
    return result["level"] or "undecided"


def grid(book, name, head="Направление"):
    """The rows under the head that begins with these words, down to the first empty row."""
    found = []
    for row in book[name].iter_rows(values_only=True):
        if found or row[0] == head:
            if row[0] is None:
                break
            found.append(row)
    assert found, f"«{name}» has no head «{head}»"
    return found[0], found[1:]


def check_datapackage(tool, folder):
    """the tables fit their Frictionless data package: types, enumerations, keys and links; every field is described"""
    _, tables = region(tool, folder)
    public = folder / "region-public"
    run(tool, "region", str(REGION), "--out", str(public), "--format", "csv", "--public", "--threshold", "3", "--force")
    count = 0
    for path in (tables, public / "tables"):
        report = frictionless.Package(str(path / "datapackage.json")).validate()
        assert report.valid, report.flatten(["type", "note"])[:5]
        package = json.loads((path / "datapackage.json").read_text(encoding="utf-8"))
        assert package["description"] and package["version"] and package["sources"], "the package says too little"
        for resource in package["resources"]:
            count += 1
            for field in resource["schema"]["fields"]:
                assert field["title"] and field["description"], (resource["name"], field)
            if resource["name"] not in {"left_out", "flags", "statuses"}:
                assert resource["schema"]["primaryKey"], resource["name"]
    # A package that lies is found out: one count is changed by hand.
    broken = folder / "region-broken"
    broken.mkdir(exist_ok=True)
    for path in tables.iterdir():
        (broken / path.name).write_bytes(path.read_bytes())
    text = (broken / "schools.csv").read_text(encoding="utf-8")
    (broken / "schools.csv").write_text(text.replace(",medium,", ",хороший,", 1), encoding="utf-8")
    assert not frictionless.Package(str(broken / "datapackage.json")).validate().valid, "a wrong level passes"
    return f"{count} tables"


def check_region_counts(tool, folder):
    """levels, deficits and moves of the workbook are those of the tables, and those counted anew from `score`"""
    path, tables = region(tool, folder)
    book = openpyxl.load_workbook(path)
    now, before = scored(tool, WAVE), scored(tool, "2023-11")
    ids = ["overall"] + [d["id"] for d in next(iter(now.values()))["directions"]]
    scopes = {s: {i: v["overall"] if s == "overall" else next(d for d in v["directions"] if d["id"] == s) for i, v in now.items()} for s in ids}
    table = collections.Counter()
    for row in rows(tables, "levels"):
        if row["wave"] == WAVE and row["group"] == "region":
            table[row["scope"], row["level"]] = int(row["schools"])
    _, body = grid(book, "Уровни")
    for scope, line in zip(ids, body, strict=True):
        counted = collections.Counter(slot(r) for r in scopes[scope].values())
        expected = [counted[s] for s in LEVELS + ["undecided", "notRated"]]
        assert list(line[1:7]) == expected and line[7] == len(now), (scope, line, expected)
        assert [table[scope, s] for s in LEVELS + ["undecided", "notRated"]] == expected, scope
        assert all(abs(share - n / len(now)) < 0.00051 for share, n in zip(line[8:14], expected)), line
    head, body = grid(book, "Школы", "Школа")
    places = {name: head.index(name) for name in ("Код школы", "Уровень в целом", "Баллы", "Из скольких", "Дефицитов", "Критических без баллов")}
    assert len(body) == len(now)
    for line in body:
        value = now[line[places["Код школы"]]]
        assert line[places["Баллы"]] == value["overall"]["score"] and line[places["Из скольких"]] == value["overall"]["max"]
        assert line[places["Уровень в целом"]] == WORDS.get(value["overall"]["level"], "не определён")
        assert line[places["Дефицитов"]] == len(value["deficits"]), line
        assert line[places["Критических без баллов"]] == sum(d["critical"] and d["points"] == 0 for d in value["deficits"])
    missing = collections.Counter(d["indicator"] for v in now.values() for d in v["deficits"])
    head, body = grid(book, "Показатели", "Код")
    assert {line[0]: line[head.index("Школ с дефицитом")] for line in body} == {line[0]: missing[line[0]] for line in body}
    assert {r["indicator"]: int(r["deficits"]) for r in rows(tables, "indicators") if r["wave"] == WAVE} == {line[0]: missing[line[0]] for line in body}
    both = sorted(set(now) & set(before))
    moves = collections.Counter((slot(before[i]["overall"]), slot(now[i]["overall"])) for i in both)
    listed = collections.Counter((r["from"], r["to"]) for r in rows(tables, "moves") if r["scope"] == "overall")
    assert moves == listed, (moves, listed)
    names = {**WORDS, "undecided": "не определён", "notRated": "не оценивается"}
    _, body = grid(book, "Кто перешёл", "Школа")
    shown = collections.Counter((line[3], line[4]) for line in body if line[2] == "Школа в целом")
    assert shown == collections.Counter({(names[a], names[b]): n for (a, b), n in moves.items()}), shown
    parts = collections.defaultdict(int)
    for row in rows(tables, "change"):
        parts[row["scope"], row["measure"]] += int(row["value"]) * (-1 if row["part"] == "end" else 1)
    assert set(parts.values()) == {0}, "the parts of the change do not sum up"
    return f"{len(now)} schools, {len(ids)} scopes, {sum(missing.values())} deficits, {len(both)} moves"


def check_workbook_form(tool, folder):
    """every sheet has a question, filters and heads that stay, A4, links that lead to a sheet, no formula; charts have words for those who do not see them"""
    path, _ = region(tool, folder)
    book = openpyxl.load_workbook(path)
    links = 0
    for sheet in book:
        assert sheet["A1"].value and sheet.page_setup.paperSize == 9 and sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title
        assert sheet.freeze_panes, f"{sheet.title}: nothing is frozen"
        if sheet.title != "Содержание":
            assert sheet["A1"].value.endswith("?") and sheet.auto_filter.ref, sheet.title
            assert sheet.print_title_rows, sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                if cell.hyperlink:
                    target = cell.hyperlink.location.rsplit("!", 1)[0].strip("'")
                    assert target in book.sheetnames, target
                    links += 1
    assert links >= 2 * (len(book.sheetnames) - 1), links
    charts = sum(len(sheet._charts) for sheet in book)
    assert charts == 3, charts
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith("xl/drawings/drawing"):
                assert 'descr="' in package.read(name).decode(), name
    return f"{len(book.sheetnames)} sheets, {links} links, {charts} charts"


def check_workbook_schemas(tool, folder):
    """every part of the region's workbook and of a plan's fits the schema of its kind (ECMA-376)"""
    schemas = pathlib.Path("../shared/corpora/ooxml-xsd")
    if not schemas.is_dir():
        return "skipped: ../shared/corpora/ooxml-xsd is not here"
    path, _ = region(tool, folder)
    kinds = {
        r"xl/(workbook|styles|sharedStrings)\.xml|xl/worksheets/sheet\d+\.xml": "sml.xsd",
        r"xl/charts/chart\d+\.xml": "dml-chart.xsd",
        r"xl/drawings/drawing\d+\.xml": "dml-spreadsheetDrawing.xsd",
        r"docProps/app\.xml": "shared-documentPropertiesExtended.xsd",
        r"\[Content_Types\]\.xml": "opc-xsd/opc-contentTypes.xsd",
        r".*\.rels": "opc-xsd/opc-relationships.xsd",
    }
    papers = plan(tool, "sakhalin-smp-2023", folder / "region-plan", "xlsx")["xlsx"]
    groups, left = collections.defaultdict(list), set()
    for book in (path, papers):
        with zipfile.ZipFile(book) as package:
            for number, part in enumerate(package.namelist()):
                schema = next((s for pattern, s in kinds.items() if re.fullmatch(pattern, part)), None)
                if not schema:
                    left.add(part)
                    continue
                place = folder / "region-parts" / book.stem / f"{number}.xml"
                place.parent.mkdir(exist_ok=True, parents=True)
                place.write_bytes(package.read(part))
                groups[schema].append(str(place))
    for schema, places in groups.items():
        done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", str(schemas / schema), *places], capture_output=True, timeout=120)
        errors = [e for e in done.stderr.decode().splitlines() if "error" in e and "}space" not in e]
        assert not errors, errors[:3]
    return f"{sum(map(len, groups.values()))} parts, without a schema here: {', '.join(sorted(left))}"


def check_workbook_libreoffice(tool, folder):
    """LibreOffice prints the workbook on A4, with its charts"""
    path, _ = region(tool, folder)
    target = folder / "region-pdf"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{(folder / 'office').resolve()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(target), str(path)], capture_output=True, check=True, timeout=200)
    pdf = target / f"{path.stem}.pdf"
    pages, text = pdf_facts(pdf), pdf_text(pdf)
    for words in ("Школы по уровням", "Школы муниципалитетов по уровням", "Показатели, по которым баллов не хватает чаще всего"):
        assert words in text, f"no chart «{words}»"
    for words in ("Доля школ; числа на полосах — школы", "Стр. 1 из"):
        assert words in text, words
    assert "###" not in text and "Err:" not in text and "#REF" not in text, "a cell that does not show its value"
    return f"{pages} pages"
