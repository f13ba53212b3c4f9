"""The faults of the corpus: what the fixtures say of themselves, and those that a test plants.

The rules are those of Tests/BuildTests/FaultCorpus.swift; a Swift test compares both with the rows of
silent.tsv, so that neither can drift.
"""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

ENDS = (" |", " }}", " -->", " ")


@dataclass(frozen=True, order=True)
class Fault:
    """One error or warning: a code on a line of a file. What one line says twice is one fault."""

    portal: str
    path: str
    line: int
    code: str
    column: int = 0
    severity: str = ""
    words: str = ""

    @property
    def key(self):
        return self.portal, self.path, self.line, self.code

    @property
    def quoted(self):
        """What the message puts between quotes, the first of all."""
        found = re.findall(r"'((?:[^']|'(?=\w))*)'", self.words)
        return found[0] if found else ""

    @property
    def named(self):
        """The other files of the portal that the message names."""
        return [one.rstrip("'") for one in re.findall(r"(?:Content|Templates)/[^':]+", self.words)]


def fault(portal, path, line, column, words):
    severity, _, rest = words.partition(" ")
    code, _, message = rest.partition(":")
    return Fault(portal, path, line, code, column, severity, message.strip())


def marked(portal, path, text):
    """What the lines of a file say of themselves."""
    for number, line in enumerate(text.split("\n"), 1):
        for words in line.split("←")[1:]:
            for end in ENDS:
                words = words[: -len(end)] if words.endswith(end) else words
            column = re.match(r"[0-9]*", words).group()
            yield fault(portal, path, number, int(column or 0), words[len(column) + 1:].replace("} }", "}}"))


def beside(portal, path, text):
    """What NAME.expected says of NAME."""
    for line in filter(None, text.split("\n")):
        place = re.match(r"[0-9:]*", line).group()
        numbers = [int(one) for one in place.split(":") if one] or [0, 0]
        words = line.split(" ", 1)[1] if place else line
        yield fault(portal, "" if path == "portal" else path, numbers[0], numbers[-1], words)


def unmarked(path, text):
    """A fixture's text without what it says of itself."""
    pattern = r"[ \t]*# ←.*" if path.endswith((".yml", ".tsv")) else r"[ \t]*(?:# |<!-- |\{\{! )?←.*"
    return "\n".join(re.sub(pattern, "", line) for line in text.split("\n"))


def faults(folder):
    """All errors and warnings below the folder of the fixtures, each once."""
    found = {}
    # No other tool reads the pages that it wrote.
    for portal in sorted(path for path in Path(folder).iterdir() if path.is_dir() and path.name != "accessibility"):
        for file in sorted(path for path in portal.rglob("*") if path.is_file()):
            path = str(file.relative_to(portal))
            try:
                text = file.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                continue
            ours = beside(portal.name, path[: -len(".expected")], text) if path.endswith(".expected") else marked(
                portal.name, path, text)
            for one in ours:
                if one.severity in ("error", "warning"):
                    found.setdefault(one.key, one)
    return sorted(found.values())


# The names that tests plant, for no repository can hold them: after PlantedFaults.swift.
LONG = "a" * 120 + "/" + "b" * 120 + ".pdf"
UNPORTABLE = ["CON.pdf", "lpt1.notas.pdf", "Com².pdf", "nul .pdf", "CONOUT$.pdf", "acta\u202efdp.pdf", "100%.pdf",
              "acta: 1.pdf", "a\u0007b.pdf", "plan./a.pdf", LONG]
TWINS = {"plan.pdf": "Plan.pdf", "a\u00f1o.pdf": "an\u0303o.pdf"}
SPECIAL = {"tubo.pdf": "fifo", "enchufe": "socket"}
LINKS = {"enlace.pdf": "/etc/passwd", "enlace.md": "../bad-date/index.md", "carpeta": "/etc", "roto": "nada"}
START = "---\ntítulo: Secretaría\nclase: secretaría\npublicado: desconocido\n"
LARGE = {
    "too-large": ("file-too-large", 0, 0, START + "---\n" + "a" * (1 << 20)),
    "front-matter-too-large": ("front-matter-too-large", 1, 1, START + "resumen: " + "a" * (1 << 16) + "\n---\n"),
    "too-many-values": ("yaml-too-large", 5, 2005, START + "temas: [" + "a," * 30_000 + "]\n---\n"),
    "text-too-dense": ("text-too-dense", 7, 1, START + "---\n\n" + "![[]()" * 20_000 + "\n"),
}
UNUSED = UNPORTABLE + list(TWINS.values())
PLANTED = "planted"


def planted():
    """Those faults; their portal is `planted`."""
    names = "Content/names/"
    for name in UNPORTABLE:
        yield Fault(PLANTED, names + name, 0, "bad-file-name", 0, "error")
    for name, twin in TWINS.items():
        yield Fault(PLANTED, names + name, 0, "case-twins", 0, "error", f"'{names + twin}'")
    yield Fault(PLANTED, names + "n\ufffd.pdf", 0, "unnameable-file", 0, "error")
    for name in SPECIAL:
        yield Fault(PLANTED, names + name, 0, "special-file", 0, "error")
    for name in LINKS:
        yield Fault(PLANTED, names + name, 0, "symbolic-link", 0, "error")
    for name in UNUSED:
        yield Fault(PLANTED, names + name, 0, "unused-attachment", 0, "warning")
    for folder, (code, line, column, _) in LARGE.items():
        yield Fault(PLANTED, f"Content/{folder}/index.md", line, code, column, "error")
    yield Fault(PLANTED, "Templates/agencies.mustache", 64, "template-too-deep", 4, "error")


def plant(path, name):
    """Makes a file of that name, as the test does; `path` is where it goes, in bytes."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if name in LINKS:
        os.symlink(LINKS[name], path)
    elif SPECIAL.get(name) == "fifo":
        os.mkfifo(path)
    elif SPECIAL.get(name) == "socket":
        os.mknod(path, stat.S_IFSOCK | 0o600)
    else:
        with open(path, "wb") as file:
            file.write(b"%PDF-1.7\n")
