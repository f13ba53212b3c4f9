"""One tree, four places: a folder, a server's root, a path below it, and an unpacked ZIP."""

import functools
import http.server
import posixpath
import threading
import urllib.parse
import zipfile
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

from playwright.sync_api import TimeoutError

from browser import Watch


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """The root of a server on loopback that answers out of a folder."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def places(site, work):
    """The address of the site's root in each place, by the place's name."""
    below = work / "server/portal/sub"
    below.parent.mkdir(parents=True)
    below.symlink_to(site)
    packed = work / "site.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(site.rglob("*")):
            archive.write(path, path.relative_to(site))
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(work / "un paquete/ñ #1")
    with served(site) as root, served(work / "server") as above:
        yield {
            "a folder": site.as_uri() + "/",
            "a server": root,
            "below a path": above + "portal/sub/",
            "an unpacked ZIP": (work / "un paquete/ñ #1").as_uri() + "/",
        }


class Links(HTMLParser):
    """The addresses that a page names, and the ids it has."""

    def __init__(self):
        super().__init__()
        self.links, self.ids = [], set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            elif name in ("href", "src", "action") and value is not None:
                self.links.append((tag, value))


@functools.cache
def read(path):
    links = Links()
    links.feed(path.read_text(encoding="utf-8"))
    return links


def broken_links(site):
    """The links of all pages of a site that lead nowhere in it, as any of the places would resolve them."""
    findings, count = [], 0
    for page in sorted(site.rglob("*.html")):
        # The page of errors answers at any address: all of its links begin at the portal's.
        if page.name == "404.html":
            continue
        address = str(page.relative_to(site))
        for tag, link in read(page).links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            count += 1
            path = posixpath.normpath(
                posixpath.join(posixpath.dirname(address), urllib.parse.unquote(parts.path))
            ) if parts.path else address
            target = site / path
            if path.startswith(("..", "/")) or not target.is_file():
                findings.append(f"{address}: <{tag}> {link} leads nowhere")
            elif parts.fragment and target.suffix == ".html":
                if urllib.parse.unquote(parts.fragment) not in read(target).ids:
                    findings.append(f"{address}: {link} names no place of its page")
    return findings, count


# What is asked of the portal of this repository, and the page that answers first.
QUESTIONS = [
    ("archivo general", "alcaldia-de-cali/secretaria-general/funciones/7.html"),
    ("decreto 140/2021", "normas/decreto-140-2021"),
    ("comunicasiones", "comunicaciones"),
]


def search(browser, roots):
    """Asks the search in each place, from its form, and opens the first answer."""
    findings = []
    for place, root in roots.items():
        context = browser.new_context()
        watch = Watch(context, root)
        watch.page = f"{place}: the search"
        tab = context.new_page()
        for question, expected in QUESTIONS:
            tab.goto(root + "entidades/index.html")
            box = tab.locator("header input[type=search]")
            box.fill(question)
            box.press("Enter")
            try:
                tab.wait_for_selector("#resultados > li a", timeout=15_000)
            except TimeoutError:
                findings.append(f"{place}: «{question}» has no answer")
                continue
            answers = tab.locator("#resultados > li a").evaluate_all("links => links.map(link => link.href)")
            if not any(expected in answer for answer in answers[:3]):
                findings.append(f"{place}: «{question}» finds {answers[:3]}")
            tab.goto(answers[0])
            if not tab.locator("h1").count():
                findings.append(f"{place}: {answers[0]} does not open")
        context.close()
        findings += watch.findings
    return findings


def walk(browser, roots, start, limit=40):
    """Opens pages in each place by their links alone, without scripts, and says where one does not open."""
    findings, opened = [], 0
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    for place, root in roots.items():
        ahead, seen = [root + start], set()
        while ahead and len(seen) < limit:
            address = ahead.pop(0)
            if address in seen:
                continue
            seen.add(address)
            answer = tab.goto(address)
            opened += 1
            if answer is not None and not answer.ok:
                findings.append(f"{place}: {address} answers {answer.status}")
                continue
            text = tab.locator("main").inner_text().strip() if tab.locator("main").count() else ""
            if len(text) < 20:
                findings.append(f"{place}: {address} has nothing to read without scripts")
            styled = tab.locator("body").evaluate("body => getComputedStyle(body).fontFamily") \
                if tab.locator("body").count() else ""
            if "Times" in styled or not styled:
                findings.append(f"{place}: {address} has no style")
            # Links of drawings, too, which give their addresses in another way.
            links = tab.locator("a[href]").evaluate_all(
                "links => links.map(link => new URL(link.getAttribute('href'), document.baseURI).href)")
            ahead += [link.split("#")[0] for link in links
                      if link.startswith(root) and link.split("#")[0].endswith(".html")]
    context.close()
    return findings, opened
