"""Data and machine output against JSON Schema (python jsonschema) and Python's own JSON reader."""
import json
import pathlib
import subprocess

from jsonschema import Draft202012Validator

SCHEMAS = {
    "samodiag.rubric/1": "rubric",
    "samodiag.direction/1": "direction",
    "samodiag.sources/1": "sources",
    "samodiag.levels/1": "levels",
    "samodiag.cases/1": "cases",
    "samodiag.answers/1": "answers",
    "samodiag.roadmap/1": "roadmap",
}


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
            schema = json.loads(pathlib.Path(f"Rubrics/schemas/{name}.schema.json").read_text(encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            validators[name] = Draft202012Validator(schema)
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
