"""The README shows real output: every block under `<!-- output: WORDS -->` is what the tool prints now.

Run `python3 .ci/check_readme.py SAMODIAG --write` to put the output of today in. `WORDS | N` keeps the first N lines.
"""
import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"(<!-- output: (.+?) -->\n```text\n)(.*?)(```\n)", re.S)


def printed(tool, words):
    words, _, lines = words.partition(" | ")
    done = subprocess.run([tool, *words.split()], capture_output=True)
    text = (done.stdout + done.stderr).decode()
    if lines:
        text = "\n".join(text.splitlines()[: int(lines)]) + "\n…\n"
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines()) + "\n"


def check_readme(tool, folder):
    """every output in the README is what the tool prints"""
    text = pathlib.Path("README.md").read_text(encoding="utf-8")
    blocks = BLOCK.findall(text)
    assert len(blocks) >= 4, f"{len(blocks)} blocks"
    for _, words, shown, _ in blocks:
        assert shown == printed(tool, words), f"stale: samodiag {words}; run python3 .ci/check_readme.py {tool} --write"
    return f"{len(blocks)} blocks"


if __name__ == "__main__" and sys.argv[2:] == ["--write"]:
    path = pathlib.Path("README.md")
    text = path.read_text(encoding="utf-8")
    path.write_text(BLOCK.sub(lambda m: m[1] + printed(sys.argv[1], m[2]) + m[4], text), encoding="utf-8")
