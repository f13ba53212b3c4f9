"""`make screenshots`: each type of page on a telephone, on a desk, in the dark, and on paper.

    screenshots.py --vitrina BINARY --output FOLDER

writes KIND-phone.png, KIND-desktop.png, KIND-dark.png and KIND-print.pdf, for people to look at.
"""

import argparse
import tempfile
from pathlib import Path

import sites
from axe import SCHEMES
from browser import chromium

VIEWS = [("phone", 360, 740, "light"), ("desktop", 1280, 900, "light"), ("dark", 1280, 900, "dark")]
# What no reader needs to see whole.
TALLEST = 4000


def shoot(tab, page, name, output):
    tab.goto(page.path.as_uri())
    for view, width, height, scheme in VIEWS:
        tab.emulate_media(media="screen", **SCHEMES[scheme])
        tab.set_viewport_size({"width": width, "height": height})
        tall = min(tab.evaluate("document.documentElement.scrollHeight"), TALLEST)
        tab.screenshot(path=output / f"{name}-{view}.png", full_page=True,
                       clip={"x": 0, "y": 0, "width": width, "height": max(tall, height)})
    tab.emulate_media(media="print", **SCHEMES["light"])
    tab.pdf(path=output / f"{name}-print.pdf", format="Letter", display_header_footer=False)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--vitrina", required=True)
    options.add_argument("--output", required=True)
    options = options.parse_args()
    output = Path(options.output)
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="vitrina-web-") as folder, chromium() as browser:
        folder = Path(folder).resolve()
        names = sites.publish_all(str(Path(options.vitrina).resolve()), folder)
        tab = browser.new_page()
        seen = set()
        for page in sites.samples(folder, names):
            if page.kind == "redirect" or page.kind in seen:
                continue
            seen.add(page.kind)
            shoot(tab, page, page.kind, output)
            print(f"{page.kind}: {page.name}", flush=True)


if __name__ == "__main__":
    main()
