"""Prints the commands of a README, as written: every line of a ```sh block."""
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
commands = []
for block in re.findall(r"^```sh\n(.*?)^```", text, re.S | re.M):
    commands += [line for line in block.splitlines() if line.strip() and not line.startswith("#")]
if len(commands) < 2:
    sys.exit("README.md: expected at least the two commands in ```sh blocks")
print("\n".join(commands))
