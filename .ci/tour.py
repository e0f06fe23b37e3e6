"""Takes the README's pictures of the desk anew: tour.py SITE, the folder `site` of the README's region. Needs Chromium and ImageMagick."""
import pathlib
import subprocess
import sys
import tempfile

from devtools import Browser

site = pathlib.Path(sys.argv[1]).resolve().as_uri()
tour = pathlib.Path(__file__).parent.parent / "Samples/tour"
PICTURES = [
    ("desk-region", "index.html", "#karta", 860),
    ("desk-schools", "schools.html#d1=0", None, 900),
    ("desk-calls", "calls.html", ".sum", 860),
    ("desk-school", "schools/1026500000262/2024-05.html", "#urovni", 860),
]
with tempfile.TemporaryDirectory() as folder, Browser(pathlib.Path(folder) / "chromium") as browser:
    for name, page, anchor, height in PICTURES:
        browser.size(1280, height, prefers_color_scheme="light")
        browser.open(f"{site}/{page}")
        if anchor:
            browser.ask(f"document.querySelector('{anchor}').scrollIntoView()")
        shot = pathlib.Path(folder) / "shot.png"
        browser.picture(shot, full=False)
        subprocess.run(
            ["convert", str(shot), "-dither", "None", "-colors", "64", "-strip", "-define", "png:exclude-chunks=all",
             "-define", "png:compression-level=9", f"PNG8:{tour / name}.png"], check=True)
