"""One fault as a site for Hugo and one for Jekyll, written as their users would write it.

The front matter stays as it is, but for the names of the few keys that those generators know themselves.
Each site holds a clean home page, a clean agency, and the folder of the fault without its other faults; its
control is the same site without the fault, and must be published in silence.
"""

import re
from dataclasses import dataclass, field

import corpus

CLEAN = {
    "index.md": "---\ntitle: Inicio\n---\n\nPalabras de la página de inicio.\n",
    "modelo/index.md": "---\ntitle: Entidad modelo\nclase: alcaldía\ndate: 2016-08-23\n---\n\n## Misión\n\nServir.\n",
}
KEYS = {"título": "title", "titulo": "title", "publicado": "date", "published": "date", "actualizado": "lastmod",
        "updated": "lastmod", "kind": "clase", "summary": "resumen", "aliases": "aliases", "alias": "aliases",
        "tipo": "type"}
# Hugo alone has days of its own for these.
HUGO_KEYS = {"publicar_el": "publishDate", "publish_on": "publishDate", "vence_el": "expiryDate",
             "expires_on": "expiryDate"}
# Their fixtures are not mended by taking the line out.
NOT_A_LINE = ("yaml-anchor", "yaml-key", "no-data")
KEY = re.compile(r"(\s*(?:- )?)([\w]+)(\s*:.*)", re.DOTALL)


@dataclass
class Site:
    """What stands in the folder of the content, and besides in that of each tool."""

    content: dict = field(default_factory=dict)
    planted: list = field(default_factory=list)
    hugo: dict = field(default_factory=dict)
    jekyll: dict = field(default_factory=dict)
    config: dict = field(default_factory=dict)
    empty: bool = False


def key_of(name, tool):
    return HUGO_KEYS.get(name, KEYS.get(name, name)) if tool == "hugo" else KEYS.get(name, name)


def front_matter_end(lines):
    """How many lines the data take, with both lines of hyphens; all where none closes them."""
    if not lines or not lines[0].startswith(("---", "\ufeff---", "—")) and lines[0].strip():
        return 0
    for index, line in enumerate(lines[1:], 1):
        if line.strip() == "---":
            return index + 1
    return len(lines)


def renamed(text, tool):
    """The text with the keys that the tool knows in its own words, and without days that nobody knows."""
    lines = text.split("\n")
    end = front_matter_end(lines)
    if end == 0 and not lines[0].strip():
        end = len(lines)
    out = []
    for index, line in enumerate(lines):
        if index < end:
            if re.match(r"(publicado|published): (desconocido|unknown)$", line):
                continue
            match = KEY.fullmatch(line)
            if match:
                line = match[1] + key_of(match[2], tool) + match[3]
        out.append(line)
    return "\n".join(out)


def converted(data, tool):
    """A content file for the tool, in the encoding that it has."""
    for encoding in ("utf-8", "utf-16-le" if data[1:2] == b"\0" else "utf-16", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return renamed(text, tool).encode("utf-16-le" if encoding == "utf-16" else encoding)
    return data


def link_tags(text, path, tool, folder):
    """The links between pages as the tools check them: with their own tags, if the user asks for it."""
    if tool == "hugo":
        return re.sub(r"(?<!!)\]\((\.\.?/[^)\s#]+|[\w-]+\.md)(#[^)\s]*)?\)",
                      lambda m: ']({{< relref "' + m[1] + (m[2] or "") + '" >}})', text)

    def tag(match):
        parts = [] if match[2].startswith("/") else path.split("/")[:-1]
        for part in match[2].split("/"):
            if part == ".." and parts:
                parts.pop()
            elif part not in (".", ""):
                parts.append(part)
        return f"]({{% link {folder}/{'/'.join(parts)} %}}{match[3] or ''})"

    return re.sub(r"(\])\(((?!\w+:|//|#)[^)\s#]+)(#[^)\s]*)?\)", tag, text)


def plain_links(text):
    """The links to other pages' files as links to their addresses, for neither tool follows the former."""
    return re.sub(r"\]\((\.\.?/(?:[\w-]+/)*)index\.md", r"](\1", text)


def decodes(data):
    try:
        data.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


class Portal:
    """The files of one portal of the corpus, and its faults."""

    def __init__(self, folder, name, faults):
        self.faults = [one for one in faults if one.portal == name]
        self.name, self.files = name, {}
        root = folder / name
        for file in sorted(path for path in root.rglob("*") if path.is_file()) if root.is_dir() else []:
            path = str(file.relative_to(root))
            if not path.endswith(".expected"):
                self.files[path] = file.read_bytes()

    def lines(self, path):
        """A file's lines without what they say of themselves."""
        return corpus.unmarked(path, self.files[path].decode("utf-8")).split("\n")

    def without(self, path, keep):
        """A file without the lines of its faults, but for one; None where the file itself is at fault."""
        here = [one for one in self.faults if one.path == path and one.key != (keep and keep.key)]
        if keep and keep.path == path:
            here = [one for one in here if one.line != keep.line and one.line > 1]
        if any(one.line <= 1 and one.code not in ("attachment-kind", "unused-attachment") for one in here):
            return None
        try:
            lines = self.lines(path)
        except UnicodeDecodeError:
            return self.files[path]
        gone = {one.line for one in here if one.line > 1}
        # A block of HTML ends at an empty line.
        for start in [one.line for one in here if one.code == "raw-html" and lines[one.line - 1].startswith("<")]:
            while start <= len(lines) and lines[start - 1].strip():
                gone.add(start)
                start += 1
        return "\n".join(line for number, line in enumerate(lines, 1) if number not in gone).encode()

    def take(self, content, path, keep=None):
        data = self.without(path, keep)
        if data is not None and path.startswith("Content/"):
            content[path[len("Content/"):]] = data

    def folder(self, content, name, keep=None):
        for path in self.files:
            if path.startswith(f"Content/{name}/"):
                self.take(content, path, keep)

    def site(self, fault, control=False):
        """The site with that fault alone, or its control."""
        site, keep = Site(), None if control else fault
        if fault.portal == corpus.PLANTED:
            plant(site, fault, control)
            return site
        inside = fault.path[len("Content/"):]
        top = inside.split("/")[0] if "/" in inside else None
        if fault.portal != "portal":
            for path in self.files:
                if path.endswith(".md"):
                    self.take(site.content, path, keep)
        elif top:
            self.folder(site.content, top, keep)
        if fault.path in self.files and inside not in ("portal.yml", "ledger.tsv", "tombstones.yml"):
            self.take(site.content, fault.path, keep)
        if control and fault.code == "attachment-kind":
            site.content[inside] = b"%PDF-1.7\n"
        elif control and (fault.line <= 1 or fault.code in NOT_A_LINE or not decodes(self.files.get(fault.path, b""))):
            site.content.pop(inside, None)
        text = self.files.get(fault.path, b"").decode("utf-8", "replace")
        for other in re.findall(r"\.\./([\w-]+)/|(?:superior|sucesora|entidad): ([\w-]+)", text):
            name = next(filter(None, other))
            if name != top:
                self.folder(site.content, name)
        for path in fault.named:
            if path in self.files and path.startswith("Content/"):
                self.take(site.content, path)
            elif path.startswith("Templates/assets/"):
                name = path[len("Templates/assets/"):]
                site.hugo["static/recursos/" + name] = site.jekyll["recursos/" + name] = self.files[path]
        if inside == "portal.yml" and not control:
            site.config = settings(self.lines(fault.path)[fault.line - 1])
        if fault.code in ("no-content", "no-source"):
            site.empty = not control
        return site


def settings(line):
    """A line of portal.yml as lines of hugo.yaml and _config.yml."""
    key, value = line.split(":", 1)
    names = {"dirección": ("baseURL", "url"), "idioma": ("locale", "lang"), "huso_horario": ("timeZone", "timezone")}
    hugo, jekyll = names.get(key, (key, key))
    return {"hugo": f"{hugo}:{value}\n", "jekyll": f"{jekyll}:{value}\n"}


def plant(site, fault, control):
    """A fault that is planted."""
    inside = fault.path[len("Content/"):]
    if not inside.startswith("names/"):
        if not control:
            site.content[inside] = corpus.LARGE[inside.split("/")[0]][3].encode()
        return
    site.content["names/index.md"] = "---\ntitle: Nombres\n---\n".encode()
    name = inside[len("names/"):]
    names = [corpus.TWINS[name]] if name in corpus.TWINS else []
    site.planted = names + ([] if control else [name])
