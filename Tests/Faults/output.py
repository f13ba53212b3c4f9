"""The folder that a tool wrote, and what a page in it shows."""

import html.parser
import os
import re
import unicodedata
from collections import Counter
from pathlib import Path

QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "«": '"', "»": '"', "–": "-", "—": "-", "…": "...",
                        "\u00a0": " ", "\u2028": " "})
VOID = {"br", "hr", "img", "link", "meta", "input", "area", "base", "col", "wbr"}


def plain(text):
    """Text as it is compared: without what typography changes."""
    return " ".join(unicodedata.normalize("NFC", text).translate(QUOTES).split())


def short(text, limit=44):
    text = plain("".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in ("Cc", "Cf") else c for c in text))
    return "‘" + (text if len(text) <= limit else text[:limit] + "…") + "’"


class Page(html.parser.HTMLParser):
    """A page: its text, what each key shows, its links, tags, anchors, and the numbers of its lists."""

    def __init__(self, text):
        super().__init__()
        self.text, self.keys, self.targets, self.links, self.images = "", {}, {}, [], []
        self.tags, self.ids, self.items, self.lang = Counter(), set(), [], ""
        self.open, self.lists, self.refresh = [], [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self.tags[tag] += 1
        key = values.get("data-key")
        if key:
            self.keys.setdefault(key, "")
        self.ids |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
            for _, one in self.open + [(tag, key)]:
                if one:
                    self.targets.setdefault(one, []).append(values["href"])
        if tag == "img":
            self.images.append((values.get("src", ""), values.get("alt", "")))
        if tag == "html":
            self.lang = values.get("lang", "")
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href", "")
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.refresh = values.get("content", "")
        if tag == "ol":
            self.lists.append(int(values.get("start") or 1) - 1)
        if tag == "ul":
            self.lists.append(None)
        if tag == "li" and self.lists and self.lists[-1] is not None:
            self.lists[-1] = int(values["value"]) if "value" in values else self.lists[-1] + 1
            self.items.append([self.lists[-1], ""])
        if tag not in VOID:
            self.open.append((tag, key))

    def handle_endtag(self, tag):
        if tag in ("ol", "ul") and self.lists:
            self.lists.pop()
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index][0] == tag:
                del self.open[index:]
                return

    def handle_data(self, data):
        if any(tag in ("title", "script", "style") for tag, _ in self.open):
            return
        self.text += data + " "
        for _, key in self.open:
            if key:
                self.keys[key] += data
        if self.items and any(tag == "li" for tag, _ in self.open):
            self.items[-1][1] += data


class Output:
    """A folder that a tool wrote."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = set()
        for root, _, names in os.walk(folder):
            for name in names:
                self.files.add(os.path.relpath(os.path.join(root, name), folder))
        self.by_name = {self.fold(path): path for path in self.files}

    @staticmethod
    def fold(path):
        return unicodedata.normalize("NFC", path).lower().replace(" ", "-")

    def find(self, path):
        """A file by its path, whatever its case and spaces."""
        return path if path in self.files else self.by_name.get(self.fold(path))

    def bytes(self, path):
        try:
            return (self.folder / path).read_bytes()
        except OSError:
            return b""

    def html(self, path):
        found = self.find(path)
        return self.bytes(found).decode("utf-8", "replace") if found else None

    def page_path(self, source):
        """Where the page of a content file is."""
        if re.search(r"(^|/)_?index\.(md|markdown|html)$", source, re.IGNORECASE):
            return self.find(source[: source.rindex("/") + 1] + "index.html" if "/" in source else "index.html")
        stem = source.rsplit(".", 1)[0]
        return self.find(stem + "/index.html") or self.find(stem + ".html")

    def page(self, source):
        path = self.page_path(source)
        return Page(self.html(path)) if path else None

    def answers(self, address, page):
        """Whether an address inside the site, written on that page, leads to something."""
        path, _, fragment = address.partition("#")
        path = path.split("?")[0]
        target = os.path.normpath(os.path.join(os.path.dirname("/" + page), path)).lstrip("/") if path else page
        if path.startswith("/"):
            target = os.path.normpath(path).lstrip("/")
        for one in (target, target + "/index.html", target + ".html", "index.html" if target in ("", ".") else target):
            if one in self.files:
                return not fragment or fragment in Page(self.html(one)).ids
        return False
