"""A walk through a portal by the keyboard alone, and what a screen reader is told on the way."""

from browser import Watch

# What has the focus, as a screen reader would say it.
FOCUS = """
() => {
  const one = document.activeElement;
  const name = one.getAttribute("aria-label")
    || (one.labels && one.labels[0] && one.labels[0].innerText) || one.innerText || one.alt || "";
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  return {
    tag: one.tagName.toLowerCase(), name: name.trim().replace(/\\s+/g, " "), href: one.getAttribute("href") || "",
    id: one.id,
    inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}
"""


class Walker:
    def __init__(self, tab):
        self.tab = tab
        self.findings = []
        self.steps = []

    def press(self, key):
        self.tab.keyboard.press(key)

    def focus(self):
        self.tab.wait_for_timeout(30)
        return self.tab.evaluate(FOCUS)

    def step(self, what, holds):
        self.steps.append(what)
        if not holds:
            self.findings.append(f"step {len(self.steps)}, {what}: not so; the focus is on {self.tab.evaluate(FOCUS)}")

    def tab_to(self, what, matches, limit=60):
        """Presses Tab until something has the focus; all that had it on the way was to be seen."""
        for _ in range(limit):
            self.press("Tab")
            focus = self.focus()
            if focus["tag"] == "body":
                continue
            if not focus["inside"] or not focus["outlined"]:
                self.findings.append(f"{what}: the focus is not to be seen on {focus}")
            if matches(focus):
                self.steps.append(f"{what}: {focus['name'][:60]}")
                return focus
        self.findings.append(f"{what}: Tab does not reach it")
        return None


def walk_home(walker, root):
    """The skip link, the main menu, and a menu that opens."""
    tab = walker.tab
    tab.goto(root + "entidades/index.html")
    walker.press("Tab")
    focus = walker.focus()
    walker.step("the first stop is the skip link", focus["href"].startswith("#") and focus["inside"])
    walker.press("Enter")
    walker.step("it leads to the content", tab.evaluate("document.activeElement.closest('main') !== null"))
    walker.press("Tab")
    walker.step("the next stop is in the content", tab.evaluate("document.activeElement.closest('main') !== null"))
    tab.goto(root + "entidades/index.html")
    walker.tab_to("the main menu", lambda focus: focus["name"] == "Funciones" and focus["tag"] == "a")
    menu = walker.tab_to("a menu of the citizens", lambda focus: focus["tag"] == "summary")
    if menu:
        closed = tab.locator("details[open]").count()
        walker.press("Enter")
        walker.step("it opens", tab.locator("details[open]").count() == closed + 1)
        walker.press("Tab")
        walker.step("its first link is the next stop", tab.evaluate("document.activeElement.closest('details') !== null"))
        walker.press("Shift+Tab")
        walker.press("Enter")
        walker.step("it closes", tab.locator("details[open]").count() == closed)


def walk_search(walker, root):
    """A question, its answers, a filter, and the way to a page."""
    tab = walker.tab
    tab.goto(root + "index.html")
    walker.tab_to("the search box", lambda focus: focus["tag"] == "input" and focus["name"] != "")
    tab.keyboard.type("impuestos")
    walker.press("Enter")
    tab.wait_for_url("**/buscar.html?*")
    tab.wait_for_selector("#resultados > li")
    status = tab.locator("[role=status]").inner_text()
    walker.step(f"the number of answers is said: {status}", any(sign.isdigit() for sign in status))
    address = tab.url
    walker.step("the address has the question", "q=impuestos" in address)
    walker.step("a matched word is marked", tab.locator("#resultados mark").count() > 0)
    walker.tab_to("a filter", lambda focus: focus["tag"] == "select" and focus["name"] == "Clase")
    before = tab.locator("#resultados > li").count()
    tab.keyboard.type("Func")
    tab.wait_for_timeout(300)
    walker.step("the filter is in the address", tab.url != address and tab.locator("#resultados > li").count() <= before)
    focus = walker.tab_to("the first answer", lambda focus: focus["tag"] == "a" and "funciones/" in focus["href"])
    if focus:
        with tab.expect_navigation():
            walker.press("Enter")
        walker.step("it opens a page", "/funciones/" in tab.url)
        tab.go_back()
        tab.wait_for_selector("#resultados > li")
        walker.step("the way back keeps the answers", "q=impuestos" in tab.url)


def roles(tab):
    """What the tree of a screen reader has of a page: its landmarks and headings, in order."""
    return [line.strip(" -:") for line in tab.locator("body").aria_snapshot().splitlines()
            if any(line.strip().startswith(f"- {role}") for role in
                   ("banner", "navigation", "search", "main", "contentinfo", "heading"))]


def judge(browser, root):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    watch = Watch(context, root)
    walker = Walker(context.new_page())
    watch.page = "the walk"
    walk_home(walker, root)
    walk_search(walker, root)
    walker.tab.goto(root + "hacienda/funciones/1.html")
    found = roles(walker.tab)
    for role in ("banner", "search", "navigation", "main", "contentinfo"):
        walker.step(f"the tree has a {role}", any(line.startswith(role) for line in found))
    walker.step("the tree has one heading of the first level", sum("[level=1]" in line for line in found) == 1)
    context.close()
    return walker.findings + watch.findings, walker.steps
