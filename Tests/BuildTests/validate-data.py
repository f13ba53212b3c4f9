"""Says what is wrong with the data for machines of a published site, by tools that others made.

    validate-data.py SHAPES SITE…

Each SITE is the folder of a site, perhaps with the name of the only check to be made before it and an
@ between, SHAPES that of the SHACL shapes of DCAT-AP and CPSV-AP. Prints a
JSON array with one object for each site: `problems` names each fault with the file and the check that
found it, `counts` says how much each check saw, so that one that read nothing can be told, `skipped`
names the checks that could not be made here.
"""
import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.robotparser

import jsonschema
import rdflib

HERE = pathlib.Path(__file__).parent
ATOM = "{http://www.w3.org/2005/Atom}"
MAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


class Judge:
    def __init__(self, site, shapes, vocabulary):
        self.site = site
        self.shapes = shapes
        self.vocabulary = vocabulary
        self.problems = []
        self.skipped = []
        self.counts = {}
        self.data = next(
            (path.parent for path in sorted(site.glob("*/csv-metadata.json"))), None)

    def fault(self, check, file, what):
        name = file.relative_to(self.site) if isinstance(file, pathlib.Path) else file
        self.problems.append("%s: %s: %s" % (check, name, " ".join(str(what).split())[:400]))

    def count(self, name, number=1):
        self.counts[name] = self.counts.get(name, 0) + number

    def run(self, only):
        checks = [self.pages, self.feeds, self.sitemaps, self.security]
        if self.data:
            checks += [self.json_files, self.tables, self.rdf, self.agreement]
        for check in checks:
            if only and check.__name__ != only:
                continue
            try:
                check()
            except Exception as error:  # noqa: BLE001: a file so wrong that a tool breaks off
                self.fault("broken", check.__name__, repr(error))

    # JSON-LD in pages, against the vocabulary of schema.org.

    def pages(self):
        script = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
        for page in sorted(self.site.rglob("*.html")):
            text = page.read_text(encoding="utf-8")
            for found in script.findall(text):
                try:
                    self.page(page, json.loads(found))
                except ValueError as error:
                    self.fault("json-ld", page, error)

    def page(self, page, node):
        for problem in self.vocabulary.problems(node):
            self.fault("schema.org", page, problem)
        for kind in walk_types(node):
            self.count("json-ld " + kind)
        # rdflib would fetch the context of schema.org; its vocabulary is all that it says here.
        expected = triples(node)
        inline = dict(node, **{"@context": {"@vocab": "https://schema.org/"}})
        graph = rdflib.Graph()
        graph.parse(
            data=json.dumps(inline), format="json-ld",
            publicID="https://example.org/" + page.relative_to(self.site).as_posix())
        self.count("json-ld triples", len(graph))
        if len(graph) != expected:
            self.fault("json-ld", page, "%d triples, not %d" % (len(graph), expected))

    # JSON against its schema.

    def json_files(self):
        schema_file = next(
            (path for path in sorted(self.data.glob("*.json"))
             if b'"$defs"' in path.read_bytes()), None)
        if schema_file is None:
            self.fault("json", "datos", "there is no schema")
            return
        schema = json.loads(schema_file.read_text(encoding="utf-8"))
        version = jsonschema.Draft202012Validator
        version.check_schema(schema)

        def validate(file, definition):
            instance = json.loads(file.read_text(encoding="utf-8"))
            wanted = {"$defs": schema["$defs"], "$ref": "#/$defs/" + definition}
            validator = version(wanted, format_checker=version.FORMAT_CHECKER)
            error = jsonschema.exceptions.best_match(validator.iter_errors(instance))
            if error:
                self.fault("json", file, "%s: %s" % (error.json_path, error.message))
            self.count("json files")

        names = list(schema["$defs"])
        agency, norm, function = names[-3:]
        for table in sorted(self.data.glob("*.csv")):
            validate(table.with_suffix(".json"), table.stem)
        for file in sorted(self.site.rglob("*.json")):
            if file.parent == self.data:
                continue
            page = file.with_suffix(".html").read_text(encoding="utf-8")
            validate(
                file, function if '"GovernmentService"' in page
                else norm if '"Legislation"' in page else agency)
            if '<link rel="alternate" type="application/json" href="%s">' % file.name not in page:
                self.fault("json", file, "its page does not lead to it")

    # Tables.

    def tables(self):
        import csvw
        import frictionless

        report = frictionless.validate(str(self.data / "datapackage.json"))
        for error in report.errors:
            self.fault("frictionless", "datapackage.json", error.message)
        for task in report.tasks:
            for error in task.errors:
                self.fault("frictionless", task.name, error.message)
            self.count("frictionless tables")
        metadata = self.data / "csv-metadata.json"
        tool = pathlib.Path(sys.executable).parent / "csvwvalidate"
        # An agency that is part of no other has no parent.
        answer = subprocess.run(
            [tool, "--lax", "--verbose", metadata], capture_output=True, text=True)
        if answer.returncode:
            self.fault("csvwvalidate", metadata, answer.stdout + answer.stderr)
        group = csvw.TableGroup.from_file(metadata)
        for table in group.tables:
            rows = list(table.iterdicts(strict=True))
            self.count("csvw rows", len(rows))
        for file in self.data.glob("*.csv"):
            raw = file.read_bytes()
            if raw.startswith(b"\xef\xbb\xbf") or not raw.endswith(b"\r\n"):
                self.fault("csv", file, "it is not UTF-8 without a mark, or a line does not end")

    # RDF.

    def rdf(self):
        base = "https://example.org/" + self.data.name + "/"
        graphs = {}
        for file in sorted(self.data.glob("*.ttl")) + sorted(self.data.glob("*.jsonld")):
            graph = rdflib.Graph()
            text = file.read_text(encoding="utf-8")
            try:
                form = "turtle" if file.suffix == ".ttl" else "json-ld"
                graph.parse(data=text, format=form, publicID=base + file.name)
            except Exception as error:  # noqa: BLE001: whatever a parser of another's throws
                self.fault("rdf", file, error)
                continue
            graphs[file.name] = graph
            self.count("triples of " + file.name, len(graph))
            if file.suffix == ".ttl" and len(graph) != statements(text):
                self.fault(
                    "rdf", file, "%d triples, not %d" % (len(graph), statements(text)))
        for name, graph in graphs.items():
            twin = graphs.get(name.replace(".jsonld", ".ttl"))
            if name.endswith(".jsonld") and twin is not None:
                if not rdflib.compare.isomorphic(graph, twin):
                    self.fault("rdf", name, "it does not say what the Turtle says")
        for name, graph in graphs.items():
            if not name.endswith(".ttl"):
                continue
            kind = "dcat-ap-3.0.0" if (None, None, DCAT.Catalog) in graph else "cpsv-ap-3.2.0"
            self.shacl(name, graph, kind)
            if kind.startswith("cpsv"):
                self.organisation(name, graph)

    def shacl(self, name, graph, kind):
        import pyshacl

        if kind not in self.shapes:
            self.skipped.append("the shapes of %s are not here" % kind)
            return
        conforms, _, text = pyshacl.validate(
            graph, shacl_graph=self.shapes[kind], inference="none")
        self.count("shacl " + kind)
        if not conforms:
            self.fault("shacl " + kind, name, text)

    def organisation(self, name, graph):
        """What no shapes of others say of W3C's ORG: one parent each, and no circle."""
        for unit in set(graph.subjects(rdflib.RDF.type, ORG.OrganizationalUnit)):
            above, way = list(graph.objects(unit, ORG.unitOf)), [unit]
            while above:
                if len(above) != 1 or above[0] in way:
                    self.fault("org", name, "%s has several parents, or is its own" % way[0])
                    break
                way.append(above[0])
                above = list(graph.objects(above[0], ORG.unitOf))
            else:
                if (way[-1], rdflib.RDF.type, ORG.FormalOrganization) not in graph or len(way) < 2:
                    self.fault("org", name, "%s is part of nothing" % unit)

    # The same number of things everywhere.

    def agreement(self):
        tables = {}
        for file in self.data.glob("*.csv"):
            with io.open(file, encoding="utf-8", newline="") as lines:
                rows = list(csv.DictReader(lines, strict=True))
            items = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
            self.count("rows of " + file.stem, len(rows))
            if len(rows) != len(items):
                self.fault("agreement", file, "%d rows, %d items" % (len(rows), len(items)))
            for row, item in zip(rows, items):
                other = {
                    key: " | ".join(value) if isinstance(value, list)
                    else str(value).lower() if isinstance(value, bool) else str(value)
                    for key, value in item.items()}
                if {key: value for key, value in row.items() if value} != other:
                    self.fault("agreement", file, "row and item differ: %s %s" % (row, other))
            tables[file.stem] = rows
        graph = rdflib.Graph()
        for file in self.data.glob("*.ttl"):
            graph.parse(file, publicID="https://example.org/" + self.data.name + "/")
        services = set(graph.subjects(rdflib.RDF.type, CPSV.PublicService))
        agencies = set(graph.subjects(rdflib.RDF.type, CV.PublicOrganisation))
        things = (
            ("GovernmentService", services, ("funciones", "functions")),
            ("GovernmentOrganization", agencies, ("entidades", "agencies")),
            ("Legislation", set(graph.subjects(rdflib.RDF.type, ELI.LegalResource)),
             ("normas", "norms")))
        for kind, resources, names in things:
            rows = next((tables[name] for name in names if name in tables), None)
            if rows is None:
                continue
            addresses = {row["id"] for row in rows}
            pages = set()
            for page in self.site.rglob("*.html"):
                if '"mainEntity":{"@type":"%s"' % kind in page.read_text(encoding="utf-8"):
                    path = "/" + page.relative_to(self.site).as_posix()
                    pages.add(re.sub(r"index\.html$", "", path))
            identifiers = {
                str(name) for thing in resources
                for name in graph.objects(thing, rdflib.DCTERMS.identifier)}
            self.count("pages of " + kind, len(pages))
            self.count("resources of " + kind, len(resources))
            if not addresses == pages == identifiers or len(resources) != len(rows):
                self.fault(
                    "agreement", kind, "pages %d, rows %d, resources %d: %s" % (
                        len(pages), len(rows), len(resources),
                        sorted(addresses ^ pages | addresses ^ identifiers)[:5]))

    # XML.

    def feeds(self):
        import xml.etree.ElementTree as tree

        feeds = [
            file for file in sorted(self.site.rglob("*.xml"))
            if b'<feed xmlns="http://www.w3.org/2005/Atom"' in file.read_bytes()]
        self.count("feeds", len(feeds))
        if not feeds:
            return
        if shutil.which("jing"):
            for start in range(0, len(feeds), 500):
                answer = subprocess.run(
                    ["jing", "-c", HERE / "atom.rnc", *feeds[start:start + 500]],
                    capture_output=True, text=True)
                if answer.returncode:
                    self.fault("jing", "feed", answer.stdout)
            self.count("jing")
        else:
            self.skipped.append("there is no jing")
        for file in feeds:
            try:
                feed = tree.parse(file).getroot()
            except tree.ParseError as error:
                self.fault("feed", file, error)
                continue
            days = [entry.findtext(ATOM + "updated") for entry in feed.iter(ATOM + "entry")]
            names = [entry.findtext(ATOM + "id") for entry in feed.iter(ATOM + "entry")]
            self.count("feed entries", len(names))
            if days != sorted(days, reverse=True) or len(set(names)) != len(names):
                self.fault("feed", file, "entries out of order, or twice")
            if len(names) > 50 or days and feed.findtext(ATOM + "updated") != days[0]:
                self.fault("feed", file, "too many entries, or another day than the latest")

    def sitemaps(self):
        import xml.etree.ElementTree as tree

        first = self.site / "sitemap.xml"
        if not first.exists():
            return
        listed = []
        for file in sorted(self.site.glob("sitemap*.xml")):
            if shutil.which("xmllint"):
                answer = subprocess.run(
                    ["xmllint", "--nonet", "--noout", "--schema", HERE / "sitemap.xsd", file],
                    capture_output=True, text=True)
                if answer.returncode:
                    self.fault("xmllint", file, answer.stderr)
                self.count("xmllint")
            else:
                self.skipped.append("there is no xmllint")
            root = tree.parse(file).getroot()
            listed += [url.findtext(MAPS + "loc") for url in root.iter(MAPS + "url")]
        pages = []
        for page in sorted(self.site.rglob("*.html")):
            text = page.read_text(encoding="utf-8")
            found = re.search(r'<link rel="canonical" href="([^"]*)">', text)
            if found and 'http-equiv="refresh"' not in text and page.name != "404.html":
                pages.append(found.group(1).replace("&amp;", "&"))
        self.count("sitemap pages", len(listed))
        former = {page for page in pages if page not in listed}
        tombstones = sum(
            'class="withdrawn"' in page.read_text(encoding="utf-8")
            for page in self.site.rglob("*.html"))
        if set(listed) - set(pages) or len(set(listed)) != len(listed) or len(former) > tombstones:
            self.fault("sitemap", first, "it lists other pages: %s" % sorted(former)[:5])
        robots = self.site / "robots.txt"
        if robots.exists():
            parser = urllib.robotparser.RobotFileParser()
            parser.parse(robots.read_text(encoding="utf-8").splitlines())
            self.count("robots")
            if not (parser.site_maps() or [""])[0].endswith("/sitemap.xml") or not all(
                    parser.can_fetch("*", page) for page in pages):
                self.fault("robots", robots, parser.site_maps())

    def security(self):
        import sectxt

        file = self.site / ".well-known" / "security.txt"
        if not file.exists():
            return
        parser = sectxt.Parser(file.read_bytes())
        self.count("security")
        for error in parser.errors:
            # The day of the tests is fixed, and long past when somebody runs them.
            if error["code"] != "expired":
                self.fault("sectxt", file, error)


class Vocabulary:
    """The types and properties of schema.org, with what belongs to what."""

    def __init__(self):
        import rocrate

        file = pathlib.Path(rocrate.__file__).parent / "data" / "schema.jsonld"
        self.above, self.domains, self.ranges = {}, {}, {}
        for node in json.loads(file.read_text(encoding="utf-8"))["@graph"]:
            kinds = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
            name = self.short(node["@id"])
            if "rdfs:Class" in kinds:
                self.above[name] = self.names(node.get("rdfs:subClassOf"))
            if "rdf:Property" in kinds:
                self.domains[name] = self.names(node.get("schema:domainIncludes"))
                self.ranges[name] = self.names(node.get("schema:rangeIncludes"))

    @staticmethod
    def short(name):
        return re.sub(r"^(schema:|https?://schema\.org/)", "", name)

    def names(self, value):
        values = value if isinstance(value, list) else [value] if value else []
        return {self.short(item["@id"]) for item in values}

    def kinds(self, name):
        """A type and all above it."""
        found, pending = set(), [name]
        while pending:
            kind = pending.pop()
            if kind not in found:
                found.add(kind)
                pending += self.above.get(kind, ())
        return found

    def problems(self, node):
        kind = node.get("@type")
        if kind is not None and kind not in self.above:
            yield "%s is no type" % kind
        for key, value in node.items():
            values = value if isinstance(value, list) else [value]
            if key.startswith("@"):
                continue
            if key not in self.domains:
                yield "%s is no property" % key
            elif kind and not self.domains[key] & self.kinds(kind):
                yield "%s is no property of %s" % (key, kind)
            for item in values:
                if isinstance(item, dict):
                    inner = item.get("@type")
                    if inner and key in self.ranges and not self.ranges[key] & self.kinds(inner):
                        yield "%s cannot be a %s" % (key, inner)
                    yield from self.problems(item)
                elif key in self.ranges and not self.ranges[key] & LITERALS:
                    # The name of a day of the week stands for the day.
                    if not str(item).startswith(("http", "../", "index")):
                        yield "%s cannot be the text %r" % (key, item)


LITERALS = {
    "Text", "URL", "Date", "DateTime", "Time", "Number", "Integer", "Boolean", "CssSelectorType",
    "DataType"}


def walk_types(node):
    yield node["@type"] if "@type" in node else "reference"
    for value in node.values():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from walk_types(item)


def triples(node):
    """How many triples a JSON-LD object makes: one for each value, none of them twice."""
    found = set()

    def visit(node, path):
        name = node.get("@id", path)
        for key, value in node.items():
            if key in ("@id", "@context"):
                continue
            values = value if isinstance(value, list) else [value]
            for index, item in enumerate(values):
                if isinstance(item, dict):
                    inner = "%s/%s/%d" % (path, key, index)
                    found.add((name, key, item.get("@id", inner)))
                    visit(item, inner)
                else:
                    found.add((name, key, item, type(item)))

    visit(node, "")
    return len(found)


def statements(text):
    """How many triples a Turtle file of ours makes: each class and each property has one."""
    found, subject = set(), ""
    for line in text.splitlines():
        if line.startswith(("<", "_:")):
            subject, classes = line.split(" a ", 1)
            found.update((subject, name) for name in re.findall(r"\w+:\w+", classes))
        elif line.startswith("  "):
            found.add((subject, line.strip(" ;.")))
    return len(found)


DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
ORG = rdflib.Namespace("http://www.w3.org/ns/org#")
CPSV = rdflib.Namespace("http://purl.org/vocab/cpsv#")
ELI = rdflib.Namespace("http://data.europa.eu/eli/ontology#")
CV = rdflib.Namespace("http://data.europa.eu/m8g/")


def main():
    import rdflib.compare  # noqa: F401: a module that the package does not load by itself

    shapes = {
        file.stem: rdflib.Graph().parse(file)
        for file in sorted(pathlib.Path(sys.argv[1]).glob("*.ttl"))}
    vocabulary = Vocabulary()
    answers = []
    for site in sys.argv[2:]:
        only, _, folder = site.rpartition("@")
        judge = Judge(pathlib.Path(folder), shapes, vocabulary)
        judge.run(only)
        answers.append({
            "problems": judge.problems, "counts": judge.counts,
            "skipped": sorted(set(judge.skipped))})
    json.dump(answers, sys.stdout, ensure_ascii=False)


main()
