"""Opens what the tool writes with programs we did not write. Usage: outside_checks.py SAMODIAG FOLDER"""
import importlib
import pathlib
import sys

tool, folder = sys.argv[1], pathlib.Path(sys.argv[2])
sys.path.insert(0, str(pathlib.Path(__file__).parent))
failures = 0
for path in sorted(pathlib.Path(__file__).parent.glob("check_*.py")):
    module = importlib.import_module(path.stem)
    for name in [n for n in dir(module) if n.startswith("check_")]:
        check = getattr(module, name)
        try:
            print(f"ok    {check.__doc__}: {check(tool, folder)}")
        except Exception as error:  # every check is named with what it found
            failures += 1
            print(f"FAIL  {check.__doc__}: {type(error).__name__}: {str(error)[:600]}")
if failures:
    sys.exit(f"{failures} outside check(s) failed")
