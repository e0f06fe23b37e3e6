"""Data and machine output against JSON Schema (python jsonschema) and Python's own JSON reader."""
import json
import pathlib
import subprocess

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SCHEMAS = {
    "samodiag.rubric/1": "rubric",
    "samodiag.direction/1": "direction",
    "samodiag.sources/1": "sources",
    "samodiag.links/1": "links",
    "samodiag.levels/1": "levels",
    "samodiag.cases/1": "cases",
    "samodiag.answers/1": "answers",
    "samodiag.roadmap/1": "roadmap",
    "samodiag.registry/1": "registry",
}


def validator(name):
    """The validator of one of our schemas, which may cite the others by the names of their files."""
    resources = []
    for path in sorted(pathlib.Path("Rubrics/schemas").glob("*.schema.json")):
        resource = Resource.from_contents(json.loads(path.read_text(encoding="utf-8")))
        resources += [(path.name, resource)] + ([(resource.id(), resource)] if resource.id() else [])
    schema = dict(resources)[f"{name}.schema.json"].contents
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, registry=Registry().with_resources(resources))


def run(tool, *words, status=0):
    done = subprocess.run([tool, *words], capture_output=True)
    assert done.returncode == status, f"{words}: {done.returncode}\n{done.stderr.decode()[-800:]}"
    return done.stdout.decode()


def check_schemas(tool, folder):
    """every shipped data file fits its JSON Schema"""
    validators, count = {}, 0
    for path in sorted(pathlib.Path(".").glob("Rubrics/**/*.json")) + sorted(pathlib.Path(".").glob("Samples/**/*.json")):
        if "broken" in path.parts or "schemas" in path.parts:
            continue
        value = json.loads(path.read_text(encoding="utf-8"))
        name = SCHEMAS.get(value.get("format"))
        if not name:
            continue
        if name not in validators:
            validators[name] = validator(name)
        validators[name].validate(value)
        count += 1
    assert count > 50, count
    return f"{count} files"


def check_evaluations(tool, folder):
    """score --format json gives one evaluation a line, and its sums add up"""
    lines = run(tool, "score", "Samples/sakhalin/2023-11", "--format", "json").splitlines()
    for line in lines:
        value = json.loads(line)
        assert value["format"] == "samodiag.evaluation/1"
        assert len(value["directions"]) == 8
        assert sum(d["score"] for d in value["directions"]) == value["overall"]["score"]
        assert sum(d["max"] for d in value["directions"]) == value["overall"]["max"]
        for d in value["directions"]:
            assert d["score"] == (0 if d["zeroedBy"] else d["rawScore"])
            share = [b for b in (50, 65, 80) if d["max"] and 100 * d["score"] >= b * d["max"]]
            level = ["below", "base", "medium", "high"][len(share)] if d["max"] else None
            if not d["unanswered"] and not d["unknown"]:
                assert d["level"] == level, d
    assert len(lines) >= 35, len(lines)
    return f"{len(lines)} schools"


def check_broken(tool, folder):
    """every broken sample is refused with status 1, and nothing is written for it"""
    paths = [p for p in sorted(pathlib.Path("Samples/broken").iterdir()) if p.suffix != ".md"]
    for path in paths:
        out = run(tool, "score", str(path), "--format", "json", status=1)
        assert out == "", path
    assert len(paths) >= 20, len(paths)
    return f"{len(paths)} files"


def check_certificates(tool, folder):
    """a certificate of every sample school is verified; an altered one is not"""
    paths = sorted(pathlib.Path("Samples/sakhalin/2023-11").glob("*.json"))
    certificate = folder / "certificate.json"
    for path in paths:
        certificate.write_text(run(tool, "explain", str(path), "--format", "json"), encoding="utf-8")
        run(tool, "verify", str(certificate), str(path))
    value = json.loads(certificate.read_text(encoding="utf-8"))
    value["directions"][3]["sum"] += 1
    certificate.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    run(tool, "verify", str(certificate), str(paths[-1]), status=1)
    return f"{len(paths)} certificates"


def check_editions(tool, folder):
    """both shipped editions pass the linter; sheets of 2023 are scored and certified under 2024 too"""
    facts = {e["id"]: e for e in json.loads(run(tool, "rubric", "list", "--format", "json"))}
    assert {"smp-2023", "smp-2024"} <= facts.keys(), facts.keys()
    for name, fact in facts.items():
        problems = json.loads(run(tool, "rubric", "lint", name, "--format", "json") or "[]")
        items = problems if isinstance(problems, list) else problems.get("problems", [])
        assert not [p for p in items if p["severity"] == "error"], items
        assert fact["directions"] == 8 and 120 <= fact["indicators"] <= 140, fact
    count = 0
    for path in sorted(pathlib.Path("Samples/sakhalin/2024-05").glob("*.json"))[:12]:
        sheet = json.loads(path.read_text(encoding="utf-8"))
        sheet["rubric"] = "smp-2024"
        # 2024 excludes by the passport what a school had to exclude by hand; such answers become errors or notes, never points.
        sheet["answers"] = {k: v for k, v in sheet["answers"].items() if not (isinstance(v, dict) and "notApplicable" in v)}
        moved = folder / "moved.json"
        moved.write_text(json.dumps(sheet, ensure_ascii=False), encoding="utf-8")
        before = json.loads(run(tool, "score", str(path), "--format", "json"))
        after = json.loads(run(tool, "score", str(moved), "--format", "json"))
        assert after["rubric"]["id"] == "smp-2024" and after["overall"]["max"] <= facts["smp-2024"]["max"]
        assert after["rubric"]["sha256"] != before["rubric"]["sha256"]
        certificate = folder / "moved-certificate.json"
        certificate.write_text(run(tool, "explain", str(moved), "--format", "json"), encoding="utf-8")
        run(tool, "verify", str(certificate), str(moved))
        count += 1
    return f"{len(facts)} editions, {count} sheets moved"


def check_batches(tool, folder):
    """a folder, its files, one file of lines and standard input give the same evaluations"""
    paths = sorted(pathlib.Path("Samples/sakhalin/2023-11").glob("*.json"))
    lines = folder / "region.ndjson"
    lines.write_text("".join(json.dumps(json.loads(p.read_text(encoding="utf-8")), ensure_ascii=False) + "\n" for p in paths), encoding="utf-8")

    def results(text):
        found = [json.loads(line) for line in text.splitlines()]
        for value in found:
            value.pop("sha256")  # of the bytes as sent, which differ by their spaces
        return found

    expected = results(run(tool, "score", str(paths[0].parent), "--format", "json"))
    assert len(expected) == len(paths)
    assert results(run(tool, "score", *map(str, paths), "--format", "json")) == expected
    assert results(run(tool, "score", str(lines), "--format", "json")) == expected
    piped = subprocess.run([tool, "score", "-", "--format", "json"], input=lines.read_bytes(), capture_output=True)
    assert piped.returncode == 0 and results(piped.stdout.decode()) == expected
    return f"{len(paths)} sheets, four ways"


def check_schema_refuses(tool, folder):
    """what the reader refuses for its shape, the JSON Schema of a sheet refuses too"""
    answers = validator("answers")
    shapes = ["bad-wave", "evidence-not-a-list", "evidence-not-text", "fraction", "half-share", "id-as-number", "missing-wave",
              "mixed-forms", "negative", "no-answer", "no-reason", "not-an-object", "of-zero", "percent-as-number",
              "repeated-education-level", "special-needs-as-text", "truth-as-answer", "unknown-education-level", "unknown-key",
              "unknown-not-true", "wrong-format"]
    for name in shapes:
        value = json.loads(pathlib.Path(f"Samples/broken/{name}.json").read_text(encoding="utf-8"))
        assert list(answers.iter_errors(value)), f"{name} passes the schema"
    return f"{len(shapes)} shapes"
