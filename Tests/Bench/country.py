"""`make bench-country`: a synthetic country with everything switched on, and what it takes to publish it.

    country.py --vitrina BINARY [--agencies 6000]

writes portals to memory (/dev/shm where there is one): one of about 10 000 pages, and the country, whose agencies
have 20 functions each, half of which cite one of 3 000 norms. It prints time, memory and the cost of a file written,
that of the country beside that of 10 000 pages, the same for `cp -r` of the two sites, and the largest page of each
sort of list. The exit status is 1 where
the command fails or a page passes 300 kB; it does not depend on how fast anything is. BENCH_KEEP=1 leaves the folders.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import generate
import words
from compare import Written
from measure import Contest, Failure, own_memory, remove
from report import grouped, megabytes, print_aligned

NORMS = 3000
SMALL = 450  # agencies: with their lists, themes and norms about 10 000 pages
LIMIT = 300_000
TURNS = 3
ISSUED = ["Ley {} de {}", "Decreto {} de {}", "Decreto Ley {} de {}", "Resolución {} de {}", "Acuerdo {} de {}"]

PORTAL = generate.PORTAL.replace("Portal de transparencia", "Funciones del país") + """\
open_data:
  license: https://creativecommons.org/licenses/by/4.0/deed.es
"""


def agency(position):
    """The folder, title and kind of an agency: after all the mayors' offices of the bench come governors'."""
    offices = len(words.MUNICIPALITIES) * len(words.REGIONS) * (len(words.UNITS) + 1)
    folder, title, kind = generate.agency(position % offices)
    if position < offices:
        return folder, title, kind
    title = title.replace("Alcaldía de", "Gobernación de")
    return "gobernacion-" + folder, title, "gobernación" if kind == "alcaldía" else kind


def norm(number):
    """The name of a norm as texts cite it: each number is another norm."""
    return ISSUED[number % len(ISSUED)].format(100 + number // len(ISSUED), 1991 + number % 34)


def citation(chance):
    article = f"artículo {chance.randint(1, 60)} " if chance.random() < 0.6 else ""
    name = norm(chance.randrange(NORMS))
    article += ("de la " if name.startswith(("Ley", "Resolución")) else "del ") if article else ""
    return f". ({article}{name})."


def item(chance):
    text = generate.sentence(chance, 20, 45)
    if text.endswith(").") or chance.random() < 0.5:
        return text
    return text[:-1] + citation(chance)


def country(folder, agencies):
    generate.write(folder / "Content/portal.yml", PORTAL)
    generate.write(folder / "Content/index.md", generate.HOME)
    for position in range(agencies):
        chance = random.Random(f"{generate.SEED}/country/{position}")
        place, title, kind = agency(position)
        published = date(2016, 1, 1) + timedelta(chance.randrange(2500))
        items = [item(chance) for _ in range(generate.FUNCTIONS_PER_AGENCY)]
        generate.write(
            folder / "Content" / place / "index.md",
            generate.agency_text(chance, title, kind, published, items))


def largest(site):
    """The largest page of the portal's own, and of each folder of lists."""
    found = {}
    for place, _, names in os.walk(site):
        for name in names:
            if not name.endswith(".html"):
                continue
            path = Path(place, name)
            parts = path.relative_to(site).parts
            sort = "/".join(parts[:-1][:2]) if parts[0] in ("temas", "funciones", "normas", "entidades") else (
                "organigrama" if "organigrama" in name else "agencies and functions" if len(parts) > 1 else "top")
            found[sort] = max(found.get(sort, (0, "")), (path.stat().st_size, str(path.relative_to(site))))
    return found


class Portal:
    """One of the two portals: where it stands, and what was found out of it."""

    def __init__(self, vitrina, agencies, folder):
        self.agencies, self.folder, self.site = agencies, folder, folder / "site"
        # In a process of its own, so that its memory does not count as that of the command.
        subprocess.run([sys.executable, __file__, "--write", str(folder / "portal"), "--agencies", str(agencies)],
                       check=True)
        self.command = [vitrina, "build", "--source", folder / "portal", "--output", self.site,
                        "--today", "2025-06-01", "--quiet"]
        self.written = self.pages = None

    def turn(self, contest, name):
        # A first publication each time: the ledger it writes would make the next one another.
        (self.folder / "portal/Content/ledger.tsv").unlink(missing_ok=True)
        contest.turn(name, self.command, self.site)
        if self.written is None:
            self.written, self.pages = Written(self.site), largest(self.site)

    def copy(self, contest, name):
        """What it costs this machine only to read and to write as many files."""
        contest.turn(name, ["cp", "-r", self.site, self.folder / "copy"], self.folder / "copy")
        remove(self.folder / "copy")


def measure(vitrina, agencies, memory):
    """Publishes both portals in turns, the small one more often, and each of them copied by `cp -r` beside it."""
    folder = Path(tempfile.mkdtemp(prefix="vitrina-country-", dir=memory))
    try:
        contest = Contest()
        small = Portal(vitrina, SMALL, folder / "small")
        country = Portal(vitrina, agencies, folder / "country")
        for _ in range(TURNS):
            for portal in (small, country, small):
                portal.turn(contest, f"Vitrina {portal.agencies}")
                portal.copy(contest, f"cp -r {portal.agencies}")
        return contest, small, country
    finally:
        if not os.environ.get("BENCH_KEEP"):
            remove(folder)


def row(name, portal, cost):
    return [
        f"{name}, {grouped(portal.agencies)} agencies", grouped(portal.agencies * generate.FUNCTIONS_PER_AGENCY),
        f"{cost.wall:.3f}", f"{cost.cpu:.3f}",
        megabytes(cost.memory) if cost.memory > own_memory() else f"<{megabytes(own_memory())}",
        grouped(portal.written.pages), grouped(portal.written.files), megabytes(portal.written.bytes),
        f"{cost.wall / portal.written.files * 1e6:.1f}"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--vitrina")
    options.add_argument("--agencies", type=int, default=6000)
    options.add_argument("--write")
    options = options.parse_args()
    if options.write:
        country(Path(options.write), options.agencies)
        return 0
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    print(f"{SMALL} and {options.agencies} agencies in turns, best of {2 * TURNS} and {TURNS} …", file=sys.stderr,
          flush=True)
    try:
        contest, small, large = measure(options.vitrina, options.agencies, memory)
    except Failure as failure:
        print(f"The bench failed: {failure}", file=sys.stderr)
        return 1
    rows = [["", "functions", "wall s", "CPU s", "peak MB", "pages", "files", "MB written", "µs/file"]]
    ratios = []
    for name in ("Vitrina", "cp -r"):
        costs = [contest.best[f"{name} {portal.agencies}"] for portal in (small, large)]
        rows += [row(name, portal, cost) for portal, cost in zip((small, large), costs)]
        ratios.append(costs[1].wall / large.written.files / (costs[0].wall / small.written.files))
    print_aligned(rows)
    print(f"\nA file of the country costs {ratios[0]:.2f} × one at 10 000 pages (at most 1.3: "
          f"{'reached' if ratios[0] <= 1.3 else 'not reached'}); to cp -r, {ratios[1]:.2f} ×\n")
    heavy = [[sort, grouped(size), path, "too large" if size > LIMIT else ""]
             for sort, (size, path) in sorted(large.pages.items())]
    print_aligned([["largest page of", "bytes", "", ""]] + heavy)
    return 1 if any(row[3] for row in heavy) else 0


if __name__ == "__main__":
    sys.exit(main())
