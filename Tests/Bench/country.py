"""`make bench-country`: a synthetic country with everything switched on, and what it takes to publish it.

    country.py --vitrina BINARY [--agencies 6000]

writes portals to memory (/dev/shm where there is one): one of about 10 000 pages, and the country, whose agencies
have 20 functions each, half of which cite one of 3 000 norms. It prints time, memory and the cost of a file written,
that of the country beside that of 10 000 pages, and the largest page of each sort of list. The exit status is 1 where
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


def measure(vitrina, agencies, turns, memory):
    folder = Path(tempfile.mkdtemp(prefix="vitrina-country-", dir=memory))
    try:
        # In a process of its own, so that its memory does not count as that of the command.
        subprocess.run([sys.executable, __file__, "--write", str(folder / "portal"), "--agencies", str(agencies)],
                       check=True)
        contest, site = Contest(), folder / "site"
        command = [vitrina, "build", "--source", folder / "portal", "--output", site, "--today", "2025-06-01",
                   "--quiet"]
        for _ in range(turns):
            # A first publication each time: the ledger it writes would make the next one another.
            (folder / "portal/Content/ledger.tsv").unlink(missing_ok=True)
            contest.turn("Vitrina", command, site)
        return contest.best["Vitrina"], Written(site), largest(site)
    finally:
        if not os.environ.get("BENCH_KEEP"):
            remove(folder)


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
    rows = [["agencies", "functions", "wall s", "CPU s", "peak MB", "pages", "files", "MB written", "µs/file"]]
    per_file, heavy = [], []
    for agencies, turns in [(SMALL, 5), (options.agencies, 3)]:
        print(f"{agencies} agencies, best of {turns} …", file=sys.stderr, flush=True)
        try:
            cost, written, pages = measure(options.vitrina, agencies, turns, memory)
        except Failure as failure:
            print(f"The bench failed: {failure}", file=sys.stderr)
            return 1
        per_file.append(cost.wall / written.files)
        rows.append([
            grouped(agencies), grouped(agencies * generate.FUNCTIONS_PER_AGENCY), f"{cost.wall:.3f}", f"{cost.cpu:.3f}",
            megabytes(cost.memory) if cost.memory > own_memory() else f"<{megabytes(own_memory())}",
            grouped(written.pages), grouped(written.files), megabytes(written.bytes), f"{per_file[-1] * 1e6:.1f}"])
        heavy = [[sort, grouped(size), path, "too large" if size > LIMIT else ""]
                 for sort, (size, path) in sorted(pages.items())]
    print_aligned(rows)
    ratio = per_file[1] / per_file[0]
    print(f"\nA file of the country costs {ratio:.2f} × one at 10 000 pages (at most 1.3: "
          f"{'reached' if ratio <= 1.3 else 'not reached'})\n")
    print_aligned([["largest page of", "bytes", "", ""]] + heavy)
    return 1 if any(row[3] for row in heavy) else 0


if __name__ == "__main__":
    sys.exit(main())
