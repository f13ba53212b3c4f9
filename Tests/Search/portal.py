"""Writes the larger portal of the search: a city among the agencies of a whole region.

    portal.py FOLDER [FUNCTIONS]

The city stands in city.txt; around it come so many functions of other agencies, 9 000 if no number is given, as
the bench makes them: offices with the same names in every town, which say much the same. A word in a hundred of
theirs is one that few others have, a name or a number, because real vocabularies grow with the texts.
"""

import random
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Bench"))

import generate  # noqa: E402
import words  # noqa: E402

PORTAL = """\
title: Funciones de la región
language: es
publisher: Gobernación de la región
footer: Portal generado para probar la búsqueda; ninguna de estas entidades existe.
"""

NORMS = """\
- norma: Ley 1755 de 2015
  título: Ley del derecho de petición
  epígrafe: Por medio de la cual se regula el Derecho Fundamental de Petición
- norma: Ley 1448 de 2011
  título: Ley de Víctimas y Restitución de Tierras
  epígrafe: Por la cual se dictan medidas de atención, asistencia y reparación integral a las víctimas del conflicto armado interno
- norma: Ley 1801 de 2016
  título: Código Nacional de Policía y Convivencia
- norma: Ley 769 de 2002
  título: Código Nacional de Tránsito Terrestre
- norma: Ley 80 de 1993
  título: Estatuto General de Contratación de la Administración Pública
"""

SYLLABLES = "ba be bo ca co cha da do fa gua la le lo ma me mo na no pa que ra ri ro sa si ta to va ye za".split()


def name(chance):
    """The name of a hamlet, a brook or a person, which hardly any other page has."""
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def item(chance):
    text = generate.sentence(chance, 20, 45)
    if chance.random() < 0.35:
        text = text[:-1] + f", en la vereda {name(chance)} y el barrio {name(chance)}."
    return text


def city(folder):
    base, root = folder / "Content", None
    for line in (HERE / "city.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            title, kind, summary = line[2:].split(" | ")
            place = base / (root or generate.folder_name(title))
            if root:
                place = place / generate.folder_name(title)
            root = root or generate.folder_name(title)
            items, path = [], place / "index.md"
            fields = dict(type="agency", title=title, clase=kind, summary=summary, published=date(2024, 2, 1))
            generate.write(path, generate.front_matter(**fields))
        elif line and not line.startswith("#"):
            items.append(line)
            text = "## Funciones\n\n" + "".join(f"{number}. {text}\n" for number, text in enumerate(items, 1))
            generate.write(path, generate.front_matter(**fields) + text)
    documents = base / root / "index.md"
    text = documents.read_text(encoding="utf-8").replace("published:", DOCUMENTS + "published:")
    generate.write(documents, text)
    for file in ("tarifas-2026.csv", "rutas-de-aseo.csv"):
        generate.write(base / root / file, "barrio,valor\nCentro,1\n")


DOCUMENTS = """\
documents:
  - title: Tarifas de parqueaderos públicos 2026
    file: tarifas-2026.csv
    summary: Lo que cuesta la hora y el día en cada parqueadero.
  - title: Rutas y frecuencias de aseo por barrio
    file: rutas-de-aseo.csv
    summary: Qué días pasa el camión de la basura.
"""


def portal(folder, functions=9000):
    generate.write(folder / "Content/portal.yml", PORTAL)
    generate.write(folder / "Content/index.md", generate.HOME)
    generate.write(folder / "Content/norms.yml", NORMS)
    city(folder)
    offices = len(words.MUNICIPALITIES) * len(words.REGIONS) * (len(words.UNITS) + 1)
    for position in range(functions // generate.FUNCTIONS_PER_AGENCY):
        chance = random.Random(f"{generate.SEED}/search/{position}")
        place, title, kind = generate.agency(position % offices)
        if position >= offices:
            place, title = "gobernacion-" + place, title.replace("Alcaldía de", "Gobernación de")
        items = [item(chance) for _ in range(generate.FUNCTIONS_PER_AGENCY)]
        generate.write(
            folder / "Content" / place / "index.md",
            generate.agency_text(chance, title, kind, date(2020, 1, 1), items))


if __name__ == "__main__":
    portal(Path(sys.argv[1]), *map(int, sys.argv[2:3]))
