"""The register when the disk fails, when the program is killed, and as the sqlite3 shell sees it."""
import concurrent.futures
import contextlib
import errno
import json
import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time

SHEETS = pathlib.Path("Samples/sakhalin/2023-11")
LATER = pathlib.Path("Samples/sakhalin/2024-05")
REMAINS = (".tmp", "-journal")
SITE = "/site/"
# What each call may fail with, and whether it fails once or from there on, or writes half first.
FAULTS = {
    "write": [(errno.ENOSPC, "FAULT_LASTS"), (errno.EIO, ""), (errno.ENOSPC, "FAULT_SHORT")],
    "fsync": [(errno.EIO, ""), (errno.ENOSPC, "FAULT_LASTS")],
    "rename": [(errno.EACCES, ""), (errno.ENOSPC, "FAULT_LASTS")],
    "open": [(errno.EMFILE, ""), (errno.EACCES, "FAULT_LASTS")],
    "mkdir": [(errno.EACCES, ""), (errno.ENOSPC, "FAULT_LASTS")],
}
# Of more calls than this only so many are tried, evenly spread.
MOST = 30


def run(tool, *words, **environment):
    done = subprocess.run([tool, *map(str, words)], capture_output=True, env={**os.environ, **environment})
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def accepted(text):
    return {line.rsplit(" — ", 1)[-1].strip() for line in text.splitlines() if re.search(r"принят(:| с опозданием| вместо)", line)}


def current(register):
    with contextlib.closing(sqlite3.connect(register)) as database:
        return {row[0] for row in database.execute("SELECT file FROM submissions WHERE is_current")}


def files(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def faulty(tool, library, kind, at, fault, words, count=None):
    code, more = fault
    extra = {"FAULT_COUNT": str(count)} if count else {}
    if more:
        extra[more] = "1"
    return run(tool, *words, LD_PRELOAD=str(library), FAULT_CALL=kind, FAULT_AT=str(at), FAULT_ERRNO=str(code), **extra)


def site_of(outputs):
    """The pages of a region's site, by name."""
    return {name: content for name, content in outputs.items() if SITE in name}


class Scenario:
    """A command, the files it starts from, and where it writes."""

    def __init__(self, tool, folder, name, words, before=None, keeps_register=True):
        self.tool, self.name, self.words, self.keeps_register = tool, name, words, keeps_register
        self.home = folder / "faults" / name
        self.home.mkdir(parents=True)
        self.before = self.home / "before"
        self.before.mkdir()
        if before:
            before(self.before)
        self.whole = self.fresh("whole")
        status, out, err = run(tool, *self.command(self.whole))
        assert status == 0, f"{name}: {status} {err}"
        self.output = self.plain(self.whole)
        self.accepted = {pathlib.Path(file).name for file in accepted(out)}

    def fresh(self, name):
        place = self.home / name
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.before, place)
        return place

    def command(self, place):
        return [word.replace("@", str(place)) if isinstance(word, str) else word for word in self.words]

    @staticmethod
    def plain(place):
        """The outputs that are not the register itself, which carries the time."""
        return {name: content for name, content in files(place).items() if ".sqlite" not in name and name[0] != "."
                and not name.endswith("/.samodiag-reports")}

    def count(self, library, kind):
        place = self.fresh(f"count-{kind}")
        count = self.home / f"{kind}.count"
        faulty(self.tool, library, kind, 0, (0, ""), self.command(place), count)
        return int(count.read_text())

    def attempt(self, library, kind, at, fault):
        where = f"{self.name}, {kind} {at} {errno.errorcode[fault[0]]} {fault[1]}"
        place = self.fresh(f"{kind}-{at}-{fault[0]}-{fault[1]}")
        old = self.plain(place)
        status, out, err = faulty(self.tool, library, kind, at, fault, self.command(place))
        assert status in (0, 1, 66, 74), f"{where}: status {status} {err}"
        new = self.plain(place)
        if status == 0:
            assert new == self.output, f"{where}: status 0, yet the outputs differ: {new.keys() ^ self.output.keys()}"
        elif kind != "write":
            assert err.strip(), f"{where}: status {status} without a word"
        # A sheet that cannot be read is named and left out of the rest, so these outputs are whole and different.
        for name, content in new.items() if (kind, status) not in (("open", 1), ("open", 0)) else ():
            assert content in (old.get(name), self.output.get(name)), f"{where}: {name} is neither the old nor the new"
        # A site is a folder that is swapped in whole: all of it is the old one or all of it the new one.
        site = site_of(new)
        if kind != "open":
            assert site in (site_of(old), site_of(self.output)), f"{where}: the site is a mixture"
        lost = {name for name in old.keys() - new.keys() if not (site and SITE in name)}
        assert not lost, f"{where}: lost {lost}"
        remains = [name for name in files(place) if name.endswith(REMAINS)]
        assert not [name for name in remains if not name.endswith("-journal")], f"{where}: left {remains}"
        register = place / "r.sqlite"
        if register.exists():
            self.check(register, status, out, where)
        shutil.rmtree(place)

    def check(self, register, status, out, where):
        said = {pathlib.Path(file).name for file in accepted(out)}
        checked, _, words = run(self.tool, "register", "check", register)
        # Nothing was taken: the file may still be empty.
        if checked != 0 and not said and self.keeps_register is False:
            assert "файл пуст" in words, f"{where}: {words}"
        else:
            assert checked == 0, f"{where}: {words}"
            kept = {pathlib.Path(file).name for file in current(register)}
            assert said <= kept, f"{where}: lost {said - kept}"
            if status == 0:
                assert self.accepted <= kept, f"{where}: status 0, not kept {self.accepted - kept}"
        again, _, words = run(self.tool, *self.command(register.parent))
        if self.words[0] == "submit":
            assert again == 0, f"{where}: again {again} {words}"
            kept = {pathlib.Path(file).name for file in current(register)}
            assert self.accepted <= kept, f"{where}: after another run {self.accepted - kept} are missing"


def library(folder):
    path = folder / "faults.so"
    subprocess.run(["gcc", "-O1", "-Wall", "-shared", "-fPIC", "-o", path, ".ci/faults.c", "-ldl"], check=True)
    return path


def sheets_of(folder, count=3):
    folder.mkdir()
    for path in sorted(SHEETS.glob("*.json"))[:count]:
        shutil.copy(path, folder / path.name)
    return folder


def many_sheets(folder, count):
    folder.mkdir(parents=True)
    base = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SHEETS.glob("*.json"))[:10]]
    for index in range(count):
        value = dict(base[index % len(base)], school=dict(base[index % len(base)]["school"], id=f"school-{index}"))
        (folder / f"{index:03}.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return folder


def newer(source, target):
    """The same schools, one answer changed."""
    target.mkdir()
    for path in sorted(source.iterdir()):
        value = json.loads(path.read_text(encoding="utf-8"))
        value["comment"] = "уточнено"
        (target / f"new-{path.name}").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return target


def check_faults(tool, folder):
    """a write, sync, rename or open that fails loses nothing, leaves no half file and is never passed over"""
    shim = library(folder)
    sheets = sheets_of(folder / "sheets")
    again = newer(sheets, folder / "newer")

    def filled(place):
        assert run(tool, "submit", sheets, "--register", place / "r.sqlite")[0] == 0

    def reported(place):
        assert run(tool, "report", SHEETS / "1026500000339.json", again, "--out", place / "out", "--format", "html,docx")[0] == 0

    def counted(place):
        assert run(tool, "region", LATER, "--out", place / "out")[0] == 0
        for path in (place / "out").rglob("*"):
            if path.is_file() and "2024-05" in path.name:
                path.rename(path.with_name(path.name.replace("2024-05", "2023-11")))

    def scored(place):
        (place / "s.csv").write_text("прежнее")

    scenarios = [
        Scenario(tool, folder, "submit", ["submit", sheets, "--register", "@/r.sqlite"], keeps_register=False),
        Scenario(tool, folder, "submit-again", ["submit", again, "--register", "@/r.sqlite"], filled),
        Scenario(tool, folder, "backup", ["register", "backup", "@/r.sqlite", "@/copy.sqlite"], filled),
        Scenario(tool, folder, "export", ["register", "export", "@/r.sqlite", "--out", "@/out"], filled),
        Scenario(tool, folder, "table", ["register", "export", "@/r.sqlite", "--view", "levels", "--out", "@/levels.csv"], filled),
        Scenario(tool, folder, "report", ["report", sheets, "--out", "@/out", "--format", "html,docx", "--force"], reported),
        Scenario(tool, folder, "region", ["region", SHEETS, "--out", "@/out", "--force"], counted),
        Scenario(tool, folder, "score", ["score", sheets, "--format", "csv", "--out", "@/s.csv"], scored),
    ]
    work = []
    for scenario in scenarios:
        for kind, faults in FAULTS.items():
            calls = scenario.count(shim, kind)
            tried = range(1, calls + 1) if calls <= MOST else sorted({1 + index * (calls - 1) // (MOST - 1) for index in range(MOST)})
            work += [(scenario, kind, at, fault) for at in tried for fault in faults]
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        outcomes = [pool.submit(s.attempt, shim, kind, at, fault) for s, kind, at, fault in work]
        problems = [str(o.exception()) for o in outcomes if o.exception()]
    assert not problems, f"{len(problems)} of {len(work)}: " + "; ".join(problems[:12])
    return f"{len(work)} faults in {len(scenarios)} commands"


class Kills:
    """Submits into a register of its own, is killed, looks what is there, goes on."""

    COUNT = 130

    def __init__(self, tool, folder, number, seed):
        self.tool, self.number, self.random = tool, number, random.Random(seed * 1000 + number)
        self.place = folder / f"kills-{number}"
        self.sheets = self.place / "sheets"
        many_sheets(self.sheets, self.COUNT)
        self.register = self.place / "r.sqlite"
        self.words = [str(tool), "submit", str(self.sheets), "--register", str(self.register)]
        start = time.monotonic()
        subprocess.run(self.words, check=True, capture_output=True)
        self.whole = time.monotonic() - start
        self.died = self.said = 0

    def round(self, index):
        if index % 2 == 0:
            for path in self.place.glob("r.sqlite*"):
                path.unlink()
        out = self.place / "out"
        with open(out, "wb") as stream:
            process = subprocess.Popen(self.words, stdout=stream, stderr=subprocess.DEVNULL)
            time.sleep(self.random.random() * self.whole)
            process.send_signal(signal.SIGKILL)
            died = process.wait() < 0
        self.died += died
        # Five runs in six are hit: one that was too quick lets the next be aimed at earlier, one that was hit a little later.
        self.whole *= 1.02 if died else 0.9
        said = accepted(out.read_text(encoding="utf-8", errors="replace"))
        self.said += len(said)
        status, words, err = run(self.tool, "register", "check", self.register) if self.register.exists() else (66, "", "")
        if status != 0:
            # Killed before the first transaction: an empty file, or none.
            assert not said and ("файл пуст" in err or status == 66), f"round {index}: {status} {err}"
            return
        kept = current(self.register)
        assert said <= kept, f"round {index}: lost {sorted(said - kept)}"
        with contextlib.closing(sqlite3.connect(self.register)) as database:
            levels = database.execute("SELECT count(*), count(DISTINCT submission) FROM level").fetchone()
        assert levels == (9 * len(kept), len(kept)), f"round {index}: {levels} levels of {len(kept)} sheets"

    def all(self, rounds):
        for index in range(rounds):
            self.round(index)
        status, _, err = run(self.tool, *self.words[1:])
        assert status == 0 and len(current(self.register)) == self.COUNT, err
        return self.died, self.said


def check_kills(tool, folder):
    """kill -9 of submit at random moments loses no acknowledged sheet and leaves no half one"""
    rounds, seed = int(os.environ.get("SAMODIAG_KILLS", "300")), int(os.environ.get("SAMODIAG_SEED", time.time()))
    lanes = os.cpu_count() or 1
    with concurrent.futures.ThreadPoolExecutor(max_workers=lanes) as pool:
        done = list(pool.map(lambda n: Kills(tool, folder, n, seed).all(-(-rounds // lanes)), range(lanes)))
    died, said = sum(d for d, _ in done), sum(s for _, s in done)
    assert died > rounds // 4 and said > 0, f"only {died} runs were hit, seed {seed}"
    return f"{died} of {rounds} runs killed while they worked, {said} sheets acknowledged, 0 lost, seed {seed}"


def mounted(folder, size):
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True)
    return done.returncode == 0


def check_small_disk(tool, folder):
    """a disk that fills up keeps every acknowledged sheet; a place that cannot be written can be read"""
    count = 150
    sheets = many_sheets(folder / "many", count)
    place, whole = folder / "disk", folder / "whole.sqlite"
    assert run(tool, "submit", sheets, "--register", whole)[0] == 0
    # Room for three quarters of what the sheets take.
    if not mounted(place, whole.stat().st_size * 3 // 4):
        return "no right to mount a small disk here: not tried"
    try:
        register = place / "r.sqlite"
        status, out, err = run(tool, "submit", sheets, "--register", register)
        assert status == 74 and "диск заполнен" in err, f"{status} {err}"
        assert run(tool, "register", "check", register)[0] == 0
        said = {pathlib.Path(name).name for name in accepted(out)}
        kept = {pathlib.Path(name).name for name in current(register)}
        assert said == kept and said, f"{said ^ kept}"
        subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
        status, _, err = run(tool, "submit", sheets, "--register", register)
        assert status == 0 and len(current(register)) == count, err
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        for words in (["register", "check", register], ["register", "status", register],
                      ["register", "export", register, "--out", folder / "exported"],
                      ["register", "backup", register, folder / "copy.sqlite"]):
            status, _, err = run(tool, *words)
            assert status == 0, f"{words[1]}: {status} {err}"
        status, _, err = run(tool, "submit", sheets, "--register", place / "new.sqlite")
        assert status == 74 and "как исправить" in err, f"{status} {err}"
        return f"{len(said)} sheets before it was full, {count} after there was room"
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def check_views(tool, folder):
    """every documented view of a register answers the sqlite3 shell, and every example query runs"""
    register = folder / "views.sqlite"
    for wave in (SHEETS, LATER):
        assert run(tool, "submit", wave, "--register", register)[0] == 0
    views = json.loads(run(tool, "register", "views", "--format", "json")[1])["views"]
    rows = queries = 0
    for view in views:
        shell = subprocess.run(["sqlite3", "-readonly", "-header", "-csv", str(register), f"SELECT * FROM {view['name']}"],
                               capture_output=True, text=True)
        assert shell.returncode == 0 and not shell.stderr, f"{view['name']}: {shell.stderr}"
        lines = shell.stdout.splitlines()
        if lines:
            assert [name.strip() for name in lines[0].split(",")] == [c["name"] for c in view["columns"]], view["name"]
        rows += max(len(lines) - 1, 0)
        for example in view["examples"]:
            shell = subprocess.run(["sqlite3", "-readonly", str(register), example["sql"]], capture_output=True, text=True)
            assert shell.returncode == 0 and not shell.stderr, f"{example['question']}: {shell.stderr}"
            queries += 1
    return f"{len(views)} views, {rows} rows, {queries} queries"


def check_orders(tool, folder):
    """100 random orders of the same files give the same note, tables and register, byte for byte"""
    seed = int(os.environ.get("SAMODIAG_SEED", time.time()))
    source, schools = folder / "orders", sorted(path.name for path in SHEETS.glob("*.json"))[:6]
    source.mkdir()
    paths = []
    for wave in (SHEETS, LATER):
        for name in schools:
            if (wave / name).exists():
                shutil.copy(wave / name, source / f"{wave.name}-{name}")
                paths.append(source / f"{wave.name}-{name}")
    # A later sheet of one school, and another school's sheet twice.
    value = json.loads(paths[0].read_text(encoding="utf-8"))
    value["submitted"] = "2024-03-31"
    (source / "later.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    shutil.copy(paths[1], source / "copy.json")
    paths += [source / "later.json", source / "copy.json"]
    first = None

    def one(order):
        shuffled = random.Random(seed * 1000 + order).sample(paths, len(paths))
        place = folder / f"order-{order}"
        register = place / "r.sqlite"
        place.mkdir()
        for words in (["region", *shuffled, "--out", place / "note", "--format", "html,csv,json,docx"],
                      ["submit", *shuffled, "--register", register],
                      ["register", "export", register, "--out", place / "sheets"]):
            status, _, err = run(tool, *words)
            assert status == 0, f"{words[0]}, order {order}, seed {seed}: {status} {err}"
        found = {name: content for name, content in files(place).items() if ".sqlite" not in name}
        with contextlib.closing(sqlite3.connect(register)) as database:
            # Numbers of submissions follow the order, nothing else does.
            found["levels"] = database.execute(
                "SELECT wave, school, direction, score, max, level, lowest, highest FROM levels ORDER BY 1, 2, position").fetchall()
        shutil.rmtree(place)
        return found

    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for order, found in enumerate(pool.map(one, range(100))):
            first = first or found
            different = [name for name in first.keys() | found.keys() if first.get(name) != found.get(name)]
            assert not different, f"order {order}, seed {seed}: {different}"
    return f"{len(paths)} files, {len(first)} outputs, seed {seed}"
