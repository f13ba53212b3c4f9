"""`make test-web`: all types of pages in a real browser, and under checkers that nobody here wrote.

    run.py --vitrina BINARY [--only nu,links,axe,places,keyboard,planted]

publishes the portal of this repository and those of the fixtures, and exits with 1 where a page has a finding, or
where a checker does not find what is planted for it.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

import axe
import keyboard
import nu
import places
import sites
from browser import chromium
from planted import plant

CHECKS = ["nu", "links", "axe", "places", "keyboard", "planted"]


def check_nu(browser, folder, names, samples):
    pages = [page for name in names for page in sites.pages(folder, name)]
    return nu.judge([folder / name for name in names]), f"{len(pages)} pages"


def check_links(browser, folder, names, samples):
    findings, count = [], 0
    for name in names:
        found, links = places.broken_links(folder / name)
        findings += [f"{name}/{finding}" for finding in found]
        count += links
    return findings, f"{count} links"


def check_axe(browser, folder, names, samples):
    findings, runs = axe.judge_together(folder.as_uri(), samples)
    kinds = len({page.kind for page in samples})
    return findings, f"{kinds} types of pages, {len(samples)} pages, judged {runs} times"


def check_places(browser, folder, names, samples):
    with tempfile.TemporaryDirectory(dir=folder) as work:
        with places.places(folder / "Content", Path(work)) as roots:
            findings, opened = places.walk(browser, roots, "index.html")
            findings += places.search(browser, roots)
    return findings, f"{opened} pages opened without scripts, and the search asked, in {len(roots)} places"


def check_keyboard(browser, folder, names, samples):
    findings, steps = keyboard.judge(browser, (folder / "cara-publica").as_uri() + "/")
    return findings, f"{len(steps)} steps"


def check_planted(browser, folder, names, samples):
    return plant(browser, folder)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--vitrina", required=True)
    options.add_argument("--only", default=",".join(CHECKS))
    options = options.parse_args()
    failed = False
    with tempfile.TemporaryDirectory(prefix="vitrina-web-") as folder, chromium() as browser:
        folder = Path(folder).resolve()
        names = sites.publish_all(str(Path(options.vitrina).resolve()), folder)
        samples = sites.samples(folder, names)
        for name in options.only.split(","):
            start = time.monotonic()
            findings, what = globals()[f"check_{name}"](browser, folder, names, samples)
            print(f"{name}: {what}, {len(findings)} findings, {time.monotonic() - start:.0f} s", flush=True)
            for finding in findings[:60]:
                print(f"  {finding.replace(str(folder) + '/', '')}")
            failed = failed or bool(findings)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
