"""Deficit reports, opened by programs we did not write: html5lib, Chromium, python-docx, LibreOffice, poppler, the OOXML schemas."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import zipfile

import docx
import html5lib

from check_data import run

REGION = pathlib.Path("Samples/sakhalin/2023-11")
# Perfect, hopeless, half-filled, small; and one of two waves.
SCHOOLS = ["1026500000196", "1026500001318", "1026500000614", "sakhalin-034"]
TWO_WAVES = "1026500000262"
FORMATS = ["html", "docx", "md", "txt"]
# What `report --continue` remembers.
JOURNAL = ".samodiag-reports"
# A4 in points, either way up.
A4 = (595, 842)


def reports(tool, folder):
    """The reports of the chosen schools, written once; gives the folder and the names of the schools by file stem."""
    out = folder / "reports"
    sheets = [REGION / f"{school}.json" for school in SCHOOLS if (REGION / f"{school}.json").exists()]
    sheets += sorted(pathlib.Path("Samples/sakhalin").glob(f"*/{TWO_WAVES}.json"))
    names = {}
    for path in sheets:
        sheet = json.loads(path.read_text(encoding="utf-8"))
        names[f"{sheet['school']['id']}-{sheet['wave']}"] = sheet["school"]["name"]
    names.pop(f"{TWO_WAVES}-2023-11")
    if not out.exists():
        run(tool, "report", *map(str, sheets), "--out", str(out), "--format", ",".join(FORMATS))
    files = {path.name for path in out.iterdir() if path.name != JOURNAL}
    assert files == {f"{stem}.{form}" for stem in names for form in FORMATS} | {"index.html"}, files
    assert len(names) >= 4, names
    return out, names


def elements(tree, name):
    return list(tree.iter(name))


def words(element):
    return " ".join("".join(element.itertext()).split())


def check_html(tool, folder):
    """pages are HTML5 without a parse error: one h1, no jump of headings, captions, scopes, titled pictures, nothing from outside"""
    out, names = reports(tool, folder)
    pages = sorted(out.glob("*.html"))
    tables = pictures = 0
    for page in pages:
        text = page.read_text(encoding="utf-8")
        tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
        assert tree.get("lang") == "ru", page
        assert len(elements(tree, "h1")) == 1 and words(elements(tree, "title")[0]), page
        levels = [int(e.tag[1]) for e in tree.iter() if isinstance(e.tag, str) and re.fullmatch("h[1-6]", e.tag)]
        assert levels[0] == 1, levels
        assert all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels
        ids = [e.get("id") for e in tree.iter() if isinstance(e.tag, str) and e.get("id")]
        assert len(ids) == len(set(ids)), "an id stands twice"
        for link in elements(tree, "a"):
            href = link.get("href", "")
            assert words(link), "a link without words"
            if href.startswith("#"):
                assert href[1:] in ids, f"{page.name}: {href} leads nowhere"
            elif not re.match(r"https?://|mailto:", href):
                assert (out / href).exists(), f"{page.name}: {href} is not there"
        for table in elements(tree, "table"):
            tables += 1
            assert table.find("caption") is not None and words(table.find("caption")), page
            heads = elements(table, "th")
            assert heads and all(h.get("scope") in {"col", "row", "colgroup", "rowgroup"} for h in heads), page
            assert table.find("thead") is not None, page
        for svg in elements(tree, "svg") + elements(tree, "{http://www.w3.org/2000/svg}svg"):
            pictures += 1
            titles = elements(svg, "title") + elements(svg, "{http://www.w3.org/2000/svg}title")
            assert svg.get("role") == "img" and titles and words(titles[0]), page
        for element in tree.iter():
            name = element.tag.split("}")[-1] if isinstance(element.tag, str) else ""
            assert not any(key.startswith("on") for key in element.keys()), (page, element.attrib)
            if name in {"script", "img", "link", "iframe", "object", "embed", "source", "image", "use"}:
                for key, value in element.items():
                    local = value.startswith(("#", "data:"))
                    assert key.split("}")[-1] not in {"src", "href", "data", "srcset"} or local, (page.name, name, value)
        assert not re.search(r"@import|url\(\s*['\"]?(?!#|data:)", "".join(words(s) for s in elements(tree, "style"))), page
    assert pictures >= 2 * len(names), pictures
    return f"{len(pages)} pages, {tables} tables, {pictures} pictures"


def chromium(*words_):
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--disable-background-networking", "--hide-scrollbars", *words_], capture_output=True, timeout=90)
    assert done.returncode == 0, done.stderr.decode()[-400:]
    return done.stdout.decode()


def pdf_facts(path):
    """Pages of a PDF; each must be A4."""
    info = subprocess.run(["pdfinfo", "-l", "999", str(path)], capture_output=True, check=True).stdout.decode()
    count = int(re.search(r"^Pages:\s+(\d+)", info, re.M).group(1))
    sizes = re.findall(r"^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts", info, re.M)
    assert len(sizes) == count, info
    for width, height in sizes:
        assert all(abs(a - b) < 2 for a, b in zip(sorted((float(width), float(height))), A4)), f"{path.name}: {width} × {height}"
    return count


def pdf_text(path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


def check_chromium(tool, folder):
    """a page shows in Chromium with scripts and prints on A4, the name of the school in the print"""
    out, names = reports(tool, folder)
    stem = next(s for s in names if s.startswith(TWO_WAVES))
    page = (out / f"{stem}.html").resolve().as_uri()
    profile = f"--user-data-dir={folder / 'chromium'}"
    shown = chromium(profile, "--dump-dom", page)
    assert names[stem] in shown and "Дефициты и меры" in shown
    pdf = folder / "page.pdf"
    chromium(profile, f"--print-to-pdf={pdf}", "--no-pdf-header-footer", page)
    count = pdf_facts(pdf)
    text = pdf_text(pdf)
    assert count >= 2, count
    assert names[stem] in text and "Уровни по направлениям" in text, text[:300]
    # The list of schools: the script adds search and sorting to it.
    index = chromium(profile, "--dump-dom", (out / "index.html").resolve().as_uri())
    assert all(name in index for name in names.values())
    assert 'type="search"' in index, "no search where scripts run"
    return f"{count} pages"


def header_rows(document):
    namespace = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    for table in document.tables:
        yield table._tbl.tr_lst[0].find(f"{namespace}trPr/{namespace}tblHeader") is not None


def check_docx(tool, folder):
    """Word files open in python-docx: headings of Word's own styles, tables with repeated heads, pages of A4, the school's name"""
    out, names = reports(tool, folder)
    tables = 0
    for stem, name in names.items():
        document = docx.Document(str(out / f"{stem}.docx"))
        headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
        assert {"Главное", "Уровни по направлениям", "На чём основан отчёт"} <= set(headings), headings
        levels = [int(p.style.name.split()[-1]) for p in document.paragraphs if re.fullmatch(r"Heading \d", p.style.name)]
        assert all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels
        marked = list(header_rows(document))
        # The passport is a table of names and values, without a head.
        assert marked.count(False) <= 2 and marked.count(True) >= 1, marked
        tables += len(marked)
        for section in document.sections:
            size = sorted((section.page_width.mm, section.page_height.mm))
            assert abs(size[0] - 210) < 1 and abs(size[1] - 297) < 1, size
        assert any(name in p.text for p in document.paragraphs), name
        assert document.core_properties.title and document.core_properties.language == "ru-RU", stem
        with zipfile.ZipFile(out / f"{stem}.docx") as package:
            assert package.testzip() is None
            assert all(info.date_time[0] == 1980 for info in package.infolist()), "a clock got into the file"
    return f"{len(names)} files, {tables} tables"


def schema_folder():
    for place in ("../shared/corpora/ooxml-xsd", "../../shared/corpora/ooxml-xsd"):
        found = sorted(pathlib.Path(place).rglob("wml.xsd")) if pathlib.Path(place).is_dir() else []
        if found:
            return found
    return []


def check_docx_schemas(tool, folder):
    """every part of a Word file fits the schema of its kind (ECMA-376)"""
    schemas = schema_folder()
    if not schemas:
        return "skipped: ../shared/corpora/ooxml-xsd is not here"
    out, names = reports(tool, folder)
    wml = next((s for s in schemas if "transitional" in str(s).lower()), schemas[0])
    kinds = {
        r"word/(document|styles|numbering|settings|fontTable|header\d*|footer\d*|footnotes|endnotes)\.xml": wml,
        r"word/theme/.*\.xml": wml.parent / "dml-main.xsd",
        r"docProps/app\.xml": wml.parent / "shared-documentPropertiesExtended.xsd",
    }
    opc = [p for p in wml.parents[0].rglob("opc-*.xsd")] + [p for p in wml.parents[1].rglob("opc-*.xsd")]
    for name, pattern in [("opc-contentTypes.xsd", r"\[Content_Types\]\.xml"), ("opc-relationships.xsd", r".*\.rels")]:
        found = [p for p in opc if p.name == name]
        if found:
            kinds[pattern] = found[0]
    count, left = 0, set()
    unpacked = folder / "parts"
    for stem in list(names)[:2]:
        with zipfile.ZipFile(out / f"{stem}.docx") as package:
            for part in package.namelist():
                if not part.endswith((".xml", ".rels")):
                    continue
                schema = next((s for pattern, s in kinds.items() if re.fullmatch(pattern, part)), None)
                path = unpacked / stem / part
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(package.read(part))
                if schema is None or not schema.exists():
                    left.add(part)
                    continue
                done = subprocess.run(
                    ["xmllint", "--nonet", "--noout", "--schema", str(schema), str(path)], capture_output=True, timeout=60)
                assert done.returncode == 0, f"{part}: {done.stderr.decode()[-500:]}"
                count += 1
    assert count >= 6, count
    return f"{count} parts" + (f", without a schema here: {', '.join(sorted(left))}" if left else "")


def check_docx_libreoffice(tool, folder):
    """LibreOffice turns Word files into PDF on A4 with the school's name"""
    out, names = reports(tool, folder)
    target = folder / "pdf"
    stems = [s for s in names if s.startswith((TWO_WAVES, SCHOOLS[0]))]
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{(folder / 'office').resolve()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(target), *[str(out / f"{s}.docx") for s in stems]], capture_output=True, check=True, timeout=150)
    pages = []
    for stem in stems:
        pages.append(pdf_facts(target / f"{stem}.pdf"))
        text = pdf_text(target / f"{stem}.pdf")
        assert names[stem] in text and "Отчёт о дефицитах школы" in text, text[:300]
        assert "Error" not in text and "Ошибка" not in text, "a field that could not be resolved"
    return f"{len(stems)} files, {sum(pages)} pages"


def check_bytes_repeat(tool, folder):
    """the same sheets give the same bytes under another locale, time zone, folder and number of processors"""
    out, names = reports(tool, folder)
    sheets = [str((REGION / f"{s}.json").resolve()) for s in SCHOOLS if (REGION / f"{s}.json").exists()]
    sheets += [str(p.resolve()) for p in sorted(pathlib.Path("Samples/sakhalin").glob(f"*/{TWO_WAVES}.json"))]
    tool = str(pathlib.Path(tool).resolve())
    rubrics = str(pathlib.Path("Rubrics").resolve())
    expected = {p.name: p.read_bytes() for p in out.iterdir() if p.name != JOURNAL}
    worlds = [{"LC_ALL": "C"}, {"LC_ALL": "ru_RU.UTF-8", "TZ": "Asia/Irkutsk"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"}]
    for number, world in enumerate(worlds):
        place = folder / f"world-{number}"
        place.mkdir(exist_ok=True)
        command = [tool, "report", *reversed(sheets), "--out", "here", "--force", "--format", ",".join(FORMATS), "--rubrics", rubrics]
        if number == 2 and shutil.which("taskset"):
            command = ["taskset", "-c", "0", *command]
        done = subprocess.run(command, cwd=place, env={"PATH": os.environ["PATH"], **world}, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()[-500:]
        for name, data in expected.items():
            assert (place / "here" / name).read_bytes() == data, f"{world}: {name} differs"
    return f"{len(expected)} files in {len(worlds)} worlds"


def refused(tool, out, *more):
    """Runs a report that cannot be written: status 74, a message, no partial file."""
    done = subprocess.run(
        [tool, "report", str(REGION / f"{SCHOOLS[1]}.json"), "--out", str(out), "--format", "txt,docx,html", *more],
        capture_output=True)
    assert done.returncode == 74, f"{done.returncode}: {done.stderr.decode()[-400:]}"
    message = done.stderr.decode()
    assert "как исправить" in message and done.stdout == b"", message
    return message


def check_disk_full(tool, folder):
    """a disk that fills up ends with 74; no partial file is left and an old report stays whole"""
    place = folder / "full"
    place.mkdir(exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True).returncode == 0
    if not mounted:
        return "skipped: no right to mount a small disk here"
    try:
        old = place / f"{SCHOOLS[1]}-2023-11.txt"
        old.write_text("прежний отчёт", encoding="utf-8")
        refused(tool, place, "--force")
        assert old.read_text(encoding="utf-8") == "прежний отчёт"
        assert [p.name for p in place.iterdir() if p.name != JOURNAL] == [old.name], list(place.iterdir())
        done = subprocess.run([tool, "score", str(REGION), "--format", "json", "--out", str(place / "a.json")], capture_output=True)
        assert done.returncode == 74, done.returncode
        assert [p.name for p in place.iterdir() if p.name != JOURNAL] == [old.name], list(place.iterdir())
    finally:
        subprocess.run(["umount", str(place)], check=True)
    done = subprocess.run(f'"{tool}" score "{REGION}" --format json > /dev/full', shell=True, capture_output=True)
    assert done.returncode == 74, f"/dev/full: {done.returncode}"
    return "reports, results and standard output"


def check_read_only(tool, folder):
    """a folder that may not be written ends with 74 and stays as it was"""
    place = folder / "read-only"
    place.mkdir(exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k,ro", "tmpfs", str(place)], capture_output=True).returncode == 0
    if not mounted:
        if os.geteuid() == 0:
            return "skipped: root may write everywhere and cannot mount here"
        place.chmod(0o555)
    try:
        refused(tool, place)
        refused(tool, place / "новая")
        assert list(place.iterdir()) == []
    finally:
        if mounted:
            subprocess.run(["umount", str(place)], check=True)
        else:
            place.chmod(0o755)
    return "mounted read-only" if mounted else "no right to write"


def check_text_formats(tool, folder):
    """Markdown and text hold the same school, level and deficits as the page, and no control character"""
    out, names = reports(tool, folder)
    for stem, name in names.items():
        page = html5lib.parse((out / f"{stem}.html").read_text(encoding="utf-8"), namespaceHTMLElements=False)
        ids = set(re.findall(r"\b[A-Z]{2}-\d\d\b", " ".join(page.itertext())))
        for form in ("md", "txt"):
            text = (out / f"{stem}.{form}").read_text(encoding="utf-8")
            assert name in text.replace("\\", ""), f"{stem}.{form}"
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text), f"{stem}.{form}"
            assert set(re.findall(r"\b[A-Z]{2}-\d\d\b", text)) == ids, f"{stem}.{form}"
    return f"{2 * len(names)} files"
