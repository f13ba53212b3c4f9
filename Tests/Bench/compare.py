"""Whether two finished sites have the same pages: as many, and with the same words on them."""

import os
from html.parser import HTMLParser
from pathlib import Path

# One page of each sort: Vitrina's address and Hugo's. `{agency}` is the last of the portal.
SAMPLES = [
    ("index.html", "index.html"),
    ("404.html", "404.html"),
    ("entidades/index.html", "entidades/index.html"),
    ("funciones/index.html", "funciones/index.html"),
    ("funciones/parte-2.html", "funciones/parte/2/index.html"),
    ("mapa-del-sitio.html", "mapa-del-sitio/index.html"),
    ("{office}/index.html", "{office}/index.html"),
    ("{agency}/index.html", "{agency}/index.html"),
    ("{agency}/funciones/index.html", "{agency}/funciones.html"),
    ("{agency}/funciones/1.html", "{agency}/funciones/01.html"),
    ("{agency}/funciones/7.html", "{agency}/funciones/07.html"),
    ("{agency}/funciones/20.html", "{agency}/funciones/20.html"),
]


class Written:
    """What a generator wrote: files, pages among them, bytes, and the largest page."""

    def __init__(self, folder):
        self.files = self.pages = self.bytes = self.largest = 0
        for place, _, names in os.walk(folder):
            for name in names:
                size = os.stat(os.path.join(place, name)).st_size
                self.files += 1
                self.bytes += size
                if name.endswith(".html"):
                    self.pages += 1
                    self.largest = max(self.largest, size)

    def __eq__(self, other):
        return vars(self) == vars(other)


class Reader(HTMLParser):
    """What a reader gets of a page: its words, how many links, and how many days."""

    def __init__(self):
        super().__init__()
        self.words = []
        self.counts = {"a": 0, "time": 0, "li": 0, "meta": 0, "link": 0, "nav": 0, "section": 0}

    def handle_starttag(self, tag, attributes):
        if tag in self.counts:
            self.counts[tag] += 1

    def handle_data(self, data):
        # The addresses on the pages differ, as those of the pages do.
        self.words += [word for word in data.split() if not word.startswith("https:")]


def read(path):
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader


def differences(vitrina, hugo, agency):
    """What differs on the sampled pages of two sites, in words."""
    found = []
    for own, other in SAMPLES:
        names = {"agency": agency, "office": agency.split("/")[0]}
        ours, theirs = (Path(vitrina, own.format(**names)), Path(hugo, other.format(**names)))
        ours, theirs = read(ours), read(theirs)
        if ours.counts != theirs.counts:
            found.append(f"{own}: Vitrina has {ours.counts}, Hugo {theirs.counts}")
        for word, instead in zip(ours.words + [None], theirs.words + [None]):
            if word != instead:
                found.append(f"{own}: Vitrina says «{word}» where Hugo says «{instead}»")
                break
    return found
