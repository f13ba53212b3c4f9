"""What a tool published, read from its output."""

import re
import unicodedata
from collections import Counter

import convert
from output import Output, Page, plain, short

SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def written(lines, number, tool):
    """The key and the value on a line of data, and the key that it stands below."""
    line = lines[number - 1]
    match = re.match(r"(\s*)(?:- )?([^\s:\[\]&*!\"'|>%@-][^:]*?)\s*:\s*(.*)", line, re.DOTALL)
    item = re.match(r"(\s*)- (.*)", line)
    above = None
    indent = len(line) - len(line.lstrip())
    for before in reversed(lines[: number - 1]):
        parent = re.match(r"(\s*)([\w]+)\s*:\s*(?:#.*)?$", before)
        if parent and (len(parent[1]) < indent or item and len(parent[1]) <= indent):
            above = convert.key_of(parent[2], tool)
            break
    if match:
        key, value = convert.key_of(match[2].strip(), tool), match[3].strip()
    else:
        key, value = above, (item[2] if item else line).strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return key, value, above


def address(out, where, href):
    """What an address on a page is: a kind, and its words."""
    if not href:
        return "public", "a link to nothing is published"
    scheme = SCHEME.match(href)
    if scheme and scheme[1].lower() in ("javascript", "vbscript", "data"):
        return "public", f"a {scheme[1].lower()}: address is published"
    if scheme or href.startswith("//"):
        return "public", "published as written"
    if "ZgotmplZ" in href:
        return "safe", "the template engine takes the address out"
    if out.answers(href, where):
        return "public", "published as written"
    return "broken", f"a link that leads nowhere is published: {short(href)}"


class Observer:
    """One fault, in one tool's output, beside the output of its control."""

    def __init__(self, fault, portal, site, tool, out, control):
        self.fault, self.tool, self.out, self.control = fault, tool, Output(out), Output(control)
        self.source = fault.path[len("Content/"):]
        self.data = site.content.get(self.source, b"")
        try:
            self.lines = portal.lines(fault.path)
        except (KeyError, UnicodeDecodeError):
            self.lines = self.data.decode("utf-8", "replace").split("\n")
        self.site = site
        self.where = self.out.page_path(self.source)
        self.page = self.out.page(self.source)

    def see(self, probe):
        """The kind of the outcome, and what was published, in words."""
        if probe not in ("file", "twin", "vanished", "alias", "empty"):
            if self.site.config:
                return self.setting()
            if self.page is None:
                if any(self.out.bytes(one) == self.data for one in self.out.files if self.data):
                    return "lost", "no page: its source is published as a file"
                return "lost", "the page is missing"
            if re.search(r"\b(title|clase|date) ?:", self.page.text):
                return "changed", "its data are published as text"
        if probe == "link" and self.fault.line <= convert.front_matter_end(self.lines):
            probe = "value"
        return getattr(self, "whole" if probe == "page" else probe)()

    def value(self):
        key, raw, above = written(self.lines, self.fault.line, self.tool)
        if not raw:
            return "public", "published without it"
        for href in self.page.targets.get(key, []):
            if href == raw or "ZgotmplZ" in href:
                return address(self.out, self.where, href)
        shown = self.page.keys.get(key) or self.page.keys.get(above) or ""
        if not plain(shown):
            return "lost", f"{short(raw)} is lost"
        if plain(raw) in plain(shown):
            return "public", "published as written"
        if plain(shown) in self.fault.words and key in ("date", "lastmod"):
            return "safe", f"read as {plain(shown)}"
        return "changed", f"published as {short(shown)}"

    def both(self):
        key, raw, _ = written(self.lines, self.fault.line, self.tool)
        shown = plain(self.page.keys.get(key, ""))
        for number in range(2, self.fault.line):
            one, former, _ = written(self.lines, number, self.tool)
            if one == key and plain(former) not in shown:
                return "lost", f"{short(former)} is lost"
        if plain(raw) not in shown:
            return "lost", f"{short(raw)} is lost"
        return "public", "both are published"

    def missing(self):
        title = plain(self.page.keys.get("title", ""))
        if "'título'" in self.fault.words and title:
            return "changed", f"published with a title that nobody wrote: {short(title)}"
        return "public", "published without it"

    def setting(self):
        line = self.site.config[self.tool].split(":", 1)[1].strip()
        home = self.out.html("index.html") or ""
        return ("public", "published as written") if line in home else ("lost", "it has no effect")

    def words(self, text):
        return re.findall(r"\w+", text.lower())

    def whole(self):
        for encoding in ("utf-8", "utf-16-le" if self.data[1:2] == b"\0" else "utf-16", "cp1252"):
            try:
                text = self.data.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
        lines = text.lstrip("\ufeff").split("\n")
        end = convert.front_matter_end(lines)
        body = " ".join(line for line in lines[end:])
        title = next((line.split(":", 1)[1] for line in lines[:end] if re.match("(título|titulo|title):", line)), "")
        shown = set(self.words(unicodedata.normalize("NFC", self.page.text)))
        gone = [word for word in self.words(title + " " + body) if word not in shown]
        if gone:
            return "changed", f"{short(gone[0])} is lost or garbled"
        return "public", "published" + ("" if title else " without data")

    def link(self):
        before = self.control.page(self.source)
        images = Counter(self.page.images)
        links = Counter(self.page.links)
        if before:
            images -= Counter(before.images)
            links -= Counter(before.links)
        for source, _ in images:
            return address(self.out, self.where, source)
        for href in links:
            return address(self.out, self.where, href)
        return "safe", "the words are published without the link"

    def html(self):
        before = self.control.page(self.source)
        new = self.page.tags - (before.tags if before else Counter())
        new.pop("p", None)
        if not new:
            return ("changed", "the tag is shown as text") if "<" in self.page.text else ("lost", "the HTML is left out")
        return "public", "published: " + ", ".join(f"<{tag}>" for tag in sorted(new))

    def number(self):
        match = re.match(r"\s*([0-9]+)[.)] *(.*)", self.lines[self.fault.line - 1])
        for number, text in self.page.items:
            if plain(match[2]) in plain(text):
                if number == int(match[1]):
                    return "public", "published as written"
                return "changed", f"item {match[1]} is published as {number}"
        return "lost", f"item {match[1]} is lost"

    def text(self):
        line = self.lines[self.fault.line - 1]
        if self.fault.line <= convert.front_matter_end(self.lines):
            return self.value()
        shown = self.words(self.page.text)
        gone = [word for word in self.words(re.sub(r"&\w+;", "", line)) if word not in shown]
        return ("lost", f"{short(gone[0])} is lost") if gone else ("public", "published as written")

    def file(self):
        found = self.out.find(self.source)
        if not found and self.source.encode("utf-8", "replace").endswith("n\ufffd.pdf".encode()):
            found = next((one for one in self.out.files if one.startswith("names/n") and one.endswith(".pdf")), None)
        if found:
            return "public", "the file is published"
        inside = [one for one in self.out.files if one.startswith(self.source + "/")]
        if inside:
            return "public", "the folder that it leads to is published"
        where = self.out.page_path(self.source)
        # That a page is there is the fault's doing only where it is not in the control.
        if self.source.rsplit(".", 1)[-1].lower() in ("md", "markdown", "html") and where and (
                where not in self.control.files or self.out.bytes(where) != self.control.bytes(where)):
            return "public", "published as a page"
        return "lost", "the file is left out"

    def twin(self):
        if self.out.files == self.control.files:
            return "lost", "one of the two takes the place of the other"
        return "public", "both are published"

    def vanished(self):
        path = self.fault.quoted.strip("/")
        if self.out.find(path + "/index.html") or self.out.find(path):
            return "safe", "the address answers"
        return "broken", "the address answers nothing"

    def anchor(self):
        if self.fault.quoted.lstrip("#") in self.page.ids:
            return "safe", "the anchor is there"
        return "broken", "the anchor leads nowhere"

    def alias(self):
        path = self.fault.quoted.strip("/")
        if self.fault.code == "bad-page-address":
            new = sorted(self.out.files - self.control.files)
            return ("public", f"a redirect at {short(new[0])}") if new else ("lost", "no redirect is made")
        same = [one for one in self.out.files if Output.fold(one) == Output.fold(path + "/index.html")]
        if len(same) > 1:
            return "public", "both are published"
        found = self.out.find(path + "/index.html") or self.out.find(path)
        if found and Page(self.out.html(found)).refresh:
            if self.fault.code == "alias-twice":
                return "lost", "one of the two redirects takes the place of the other"
            return "lost", "a redirect takes the place of the page"
        return "lost", "no redirect is made"

    def empty(self):
        return "lost", "a site without content is published"
