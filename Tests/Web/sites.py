"""The sites that the browser looks at: the portal of this repository and those of the fixtures, published anew."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
FIXTURES = REPOSITORY / "Tests/Fixtures/portals"
TEMPLATES = REPOSITORY / "Templates"
# The day that the fixtures are recorded on, so that what has a day is there.
TODAY = "2026-03-15"

# What each template makes, by the addresses of its pages in both languages: the first that matches counts.
KINDS = [
    ("not-found", r"404\.html"),
    ("search", r"(buscar|search)\.html"),
    ("accessibility", r"(declaracion-de-accesibilidad|accessibility-statement)\.html"),
    ("news-list", r"(.+/)?(noticias|news)/(index|part.*)\.html"),
    ("news", r"(.+/)?(noticias|news)/.+\.html"),
    ("site-map", r"(mapa-del-sitio|site-map)(-\d+)?\.html"),
    ("organigram", r"(.*/)?(organigrama|organisation-chart)(-\d+)?\.html"),
    ("open-data", r"(datos|data)/index\.html"),
    ("agencies", r"(entidades|agencies)/(index|part.*)\.html"),
    ("norms", r"(normas|norms)/(index|part.*)\.html"),
    ("norm", r"(normas|norms)/.+\.html"),
    ("themes", r"(temas|themes)/index\.html"),
    ("theme", r"(temas|themes)/.+\.html"),
    ("verbs", r"(funciones/verbos|functions/verbs)/(index|part.*)\.html"),
    ("verb", r"(funciones/verbos|functions/verbs)/.+\.html"),
    ("functions-a-z", r"(funciones|functions)/a-z/.+\.html"),
    ("all-functions", r"(funciones|functions)/(index|part.*)\.html"),
    ("functions", r".+/(funciones|functions)/(index|part.*)\.html"),
    ("function", r"(.+/)?(funciones|functions)/.+\.html"),
    ("home", r"index\.html"),
    ("agency", r".+/index\.html"),
    # Those of folders look like others and count as agencies here.
    ("page", r".+\.html"),
]
# The templates that are parts of pages.
PARTS = {"menu-item"}


@dataclass(frozen=True)
class Page:
    site: str
    path: Path
    address: str
    kind: str

    @property
    def name(self):
        return f"{self.site}/{self.address}"


def publish(vitrina, portal, output, *options):
    """Publishes a copy of a portal, so that no ledger of the repository changes."""
    source = output.with_name(output.name + ".source")
    source.mkdir(parents=True)
    for name in ("Content", "Templates"):
        # This repository's own Templates/ are the default theme, which the command has inside.
        if (portal / name).is_dir() and portal != REPOSITORY:
            shutil.copytree(portal / name, source / name)
    if portal == REPOSITORY:
        shutil.copytree(portal / "Content", source / "Content")
    done = subprocess.run(
        [vitrina, "build", "--source", source, "--output", output, "--today", TODAY, "--quiet", *options],
        capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{portal.name} cannot be published:\n{done.stderr}")


def publish_all(vitrina, folder):
    """Publishes each portal into a folder of its own."""
    portals = [REPOSITORY] + sorted(path for path in FIXTURES.iterdir() if path.is_dir())
    for portal in portals:
        publish(vitrina, portal, folder / name(portal))
    return [name(portal) for portal in portals]


def name(portal):
    return "Content" if portal == REPOSITORY else portal.name


def kind(path, address):
    text = path.read_text(encoding="utf-8")
    if "http-equiv=\"refresh\"" in text:
        return "redirect"
    if 'class="withdrawn"' in text:
        return "withdrawn"
    return next((kind for kind, pattern in KINDS if re.fullmatch(pattern, address)), "unknown")


def pages(folder, site):
    root = folder / site
    for path in sorted(root.rglob("*.html")):
        address = str(path.relative_to(root))
        yield Page(site, path, address, kind(path, address))


def samples(folder, sites):
    """Of each template the largest page of the first site that has one, one with a face of its own, and one in English."""
    found = {}
    for site in sites:
        # It shows that a portal can have templates of its own; how they look is no business of ours.
        if site == "plantilla-propia":
            continue
        for page in pages(folder, site):
            found.setdefault(page.kind, {}).setdefault(site, []).append(page)
    missing = {path.stem for path in TEMPLATES.glob("*.mustache")} - PARTS - set(found)
    if missing or "unknown" in found:
        raise SystemExit(
            f"No page is made by these templates: {sorted(missing)}; "
            f"no template is known for {[page.name for pages in found.get('unknown', {}).values() for page in pages]}")
    chosen = []
    for kind, by_site in found.items():
        size = lambda page: (page.path.stat().st_size, page.address)
        english = by_site.pop("english", [])
        first = (list(by_site.values()) or [english])[0]
        # The page of errors of a portal with an address has its style at that address only.
        face = [] if kind == "not-found" else by_site.get("cara-publica", [])
        chosen += dict.fromkeys([max(first, key=size)] + face[:1] + english[:1])
    return chosen
