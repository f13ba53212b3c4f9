"""Writes the portals of the benchmark: the same bytes on every machine, and for both generators.

    generate.py FOLDER FUNCTIONS

makes, below FOLDER:

    files/Content/    20 functions per agency, each a file of its own, as Vitrina reads them
    hugo/content/     the same files (hard links, so the same bytes) under the names that Hugo wants
    natural/Content/  Vitrina's natural form: the functions are items of a list in the agency's text
    full/Content/     the files of the first again, in a portal with all that Vitrina has

All but the last leave out what Hugo's templates do not make, and have the plain theme beside this file, so that both
generators write the same pages.

An agency's text depends on its position only, so that a small portal is the beginning of a large one.
"""

import os
import random
import shutil
import sys
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import words

SEED = 1712  # the number of Colombia's law of transparency
FUNCTIONS_PER_AGENCY = 20
HERE = Path(__file__).resolve().parent
THEME = HERE / "theme"

PORTAL = """\
title: Portal de transparencia
address: https://www.example.gov.co/
language: es
publisher: Secretaría General
footer: Portal generado para medir; ninguna de estas entidades existe.
"""

# What Hugo's templates do not make, so that both write the same pages.
LEAN = """\
omit: [themes, related, verbs, a_z, organigram, norms, search]
open_data:
  omit: [tables, page_json, json_ld, rdf, catalogue, feeds]
"""

HOME = """\
---
title: Portal de transparencia
---

Las funciones de las entidades del territorio, con su fundamento y su fecha.
"""

# The pages that Vitrina makes on its own need a file in Hugo. Hugo's output format `functions`, which
# every section has (see hugo.toml), is the list of an agency's functions; these sections have none.
HUGO_SECTIONS = {
    "entidades": "Entidades",
    "funciones": "Todas las funciones",
    "mapa-del-sitio": "Mapa del sitio",
}


def folder_name(title):
    """The title in ASCII and lower case with hyphens, as offices name their folders."""
    plain = unicodedata.normalize("NFD", title.lower())
    letters = "".join(c if c.isascii() else "" for c in plain if not unicodedata.combining(c))
    return "-".join(letters.replace(",", " ").split())


def sentence(chance, low, high):
    """A sentence of a function, `low` to `high` words long: verb, object, complements, at times a citation."""
    aim = chance.randint(low, high)
    text = f"{chance.choice(words.VERBS)} {chance.choice(words.OBJECTS)}"
    complements = chance.sample(words.COMPLEMENTS, len(words.COMPLEMENTS))
    while complements:
        longer = f"{text} {complements.pop()}"
        if len(longer.split()) > aim:
            break
        text = longer if text.count(",") else longer.replace(" en ", ", en ", 1)
    if len(text.split()) < low:
        text += " en los casos y con los requisitos que señale el reglamento"
    return text + (f". ({chance.choice(words.CITATIONS)})." if chance.random() < 0.2 else ".")


def front_matter(**fields):
    lines = [f"{key}: {value}" for key, value in fields.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def themes(chance):
    return "[" + ", ".join(chance.sample(words.THEMES, chance.randint(2, 3))) + "]"


def agency(position):
    """The folder and the title of an agency: every tenth is a mayor's office, the others its units."""
    office, unit = divmod(position, len(words.UNITS) + 1)
    town = words.MUNICIPALITIES[office % len(words.MUNICIPALITIES)]
    region = words.REGIONS[office // len(words.MUNICIPALITIES)]
    title = f"Alcaldía de {town} {region}"
    if unit == 0:
        return folder_name(title), title, "alcaldía"
    kind, name = words.UNITS[unit - 1]
    return f"{folder_name(title)}/{folder_name(name)}", f"{name} de {town} {region}", kind


def agency_text(chance, title, kind, published, items):
    text = front_matter(
        type="agency", title=title, clase=kind, summary=sentence(chance, 10, 16),
        themes=themes(chance), published=published, updated=published + timedelta(chance.randint(9, 99)),
        responsible="Oficina de Comunicaciones")
    text += f"## Misión\n\n{sentence(chance, 30, 50)} {sentence(chance, 20, 40)}\n\n"
    text += f"## Visión\n\n{sentence(chance, 30, 50)}\n\n## Objetivos\n\n"
    text += "".join(f"- {sentence(chance, 12, 25)}\n" for _ in range(4))
    if items:
        text += "\n## Funciones\n\nSon funciones de la entidad:\n\n"
        text += "".join(f"{number}. {item}\n" for number, item in enumerate(items, 1))
    return text


def function_text(chance, number, item, published, updated):
    title = f"{item.split()[0]} {chance.choice(words.OBJECTS)}"
    text = front_matter(
        type="function", title=title, themes=themes(chance), published=published, updated=updated)
    text += f"{item}\n\n{sentence(chance, 20, 30)} Para ello:\n\n"
    text += "".join(f"- **{sentence(chance, 8, 14)[:-1]}**;\n" if line == 0 else f"- {sentence(chance, 8, 14)}\n"
                    for line in range(3))
    return text + (
        "\nLas solicitudes se reciben en la "
        f"[ventanilla única](https://www.example.gov.co/tramites/{number}) de la entidad.\n")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def link(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    os.link(source, target)


def generate(folder, functions):
    files, hugo, natural, full = (folder / name for name in ("files", "hugo", "natural", "full"))
    for portal in (files, natural):
        write(portal / "Content/portal.yml", PORTAL + LEAN)
        write(portal / "Content/index.md", HOME)
        shutil.copytree(THEME, portal / "Templates")
    write(full / "Content/portal.yml", PORTAL)
    write(full / "Content/index.md", HOME)
    shutil.copytree(HERE / "hugo", hugo)
    write(hugo / "content/_index.md", HOME)
    for name, title in HUGO_SECTIONS.items():
        write(hugo / f"content/{name}/_index.md", f"---\ntitle: {title}\noutputs: [html]\n---\n")
    shutil.copytree(THEME / "assets", hugo / "static/recursos")
    for position in range(functions // FUNCTIONS_PER_AGENCY):
        chance = random.Random(f"{SEED}/{position}")
        place, title, kind = agency(position)
        published = date(2016, 1, 1) + timedelta(chance.randrange(2500))
        items = [sentence(chance, 20, 50) for _ in range(FUNCTIONS_PER_AGENCY)]
        state = chance.getstate()
        index = files / "Content" / place / "index.md"
        write(index, agency_text(chance, title, kind, published, []))
        link(index, hugo / "content" / place / "_index.md")
        link(index, full / "Content" / place / "index.md")
        chance.setstate(state)
        write(natural / "Content" / place / "index.md", agency_text(chance, title, kind, published, items))
        for number, item in enumerate(items, 1):
            # The days fall as the numbers rise: Hugo sorts siblings by date with the latest first, so
            # that its own order is that of the numbers and costs it no sort in the templates. The first
            # agency's functions are the latest changes, so that both home pages show the same ten.
            day = published - timedelta(number)
            updated = date(2025, 1, number) if position == 0 else day + timedelta(chance.randint(30, 300))
            name = f"funciones/{number:02}.md"
            write(files / "Content" / place / name, function_text(chance, number, item, day, updated))
            for portal in (hugo / "content", full / "Content"):
                link(files / "Content" / place / name, portal / place / name)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    generate(Path(sys.argv[1]), int(sys.argv[2]))
