"""axe-core over every type of page: each colour scheme, each width, and nothing that leaves the folder."""

import concurrent.futures
import multiprocessing
import os
from pathlib import Path

import axe_playwright_python

from browser import Watch, chromium

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = {
    "light": {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "contrast": "no-preference", "forced_colors": "none"},
    "high contrast": {"color_scheme": "light", "contrast": "more", "forced_colors": "none"},
    "dark, high contrast": {"color_scheme": "dark", "contrast": "more", "forced_colors": "none"},
    "forced colours": {"color_scheme": "dark", "contrast": "no-preference", "forced_colors": "active"},
}
WIDTHS = [320, 768, 1280]
JUDGE = """
tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"], preload: false}).then(found => ({
  passes: found.passes.length,
  violations: found.violations.map(rule =>
    rule.id + ": " + rule.help + " " + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(" | ")),
}))
"""
# What reaches out of the window to the right, but for what scrolls by itself.
TOO_WIDE = """
() => document.documentElement.scrollWidth > window.innerWidth
  ? [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(0, 3).map(one => one.outerHTML.slice(0, 120)).concat("the page scrolls sideways") : []
"""
SMALL_TEXT = """
() => [...document.querySelectorAll("main p, main li, main dd, main td")]
  .filter(one => one.textContent.trim() && parseFloat(getComputedStyle(one).fontSize) < 14)
  .slice(0, 3).map(one => one.outerHTML.slice(0, 120))
"""


def judge(browser, root, pages, schemes=SCHEMES, widths=WIDTHS):
    """What is wrong with pages, a sentence for each finding, and how often axe was asked."""
    findings, runs = [], 0
    context = browser.new_context()
    watch = Watch(context, root)
    tab = context.new_page()
    for page in pages:
        watch.page = page.name
        tab.emulate_media(**SCHEMES["light"])
        tab.goto(page.path.as_uri())
        if page.kind == "redirect":
            tab.wait_for_load_state("load")
            continue
        tab.evaluate(AXE)
        for scheme, media in schemes.items():
            tab.emulate_media(**media)
            for width in widths:
                tab.set_viewport_size({"width": width, "height": 900})
                where = f"{page.name}, {scheme}, {width} px"
                result = tab.evaluate(JUDGE, TAGS)
                runs += 1
                if result["passes"] == 0:
                    findings.append(f"{where}: axe judged nothing")
                findings += [f"{where}: {violation}" for violation in result["violations"]]
                findings += [f"{where}: too wide: {one}" for one in tab.evaluate(TOO_WIDE)]
        findings += [f"{page.name}: small text: {one}" for one in tab.evaluate(SMALL_TEXT)]
    context.close()
    return findings + watch.findings, runs


def judge_alone(root, pages):
    """The same in a browser of its own."""
    with chromium() as browser:
        return judge(browser, root, pages)


def judge_together(root, pages):
    """The same with a browser for each core: a browser judges one page at a time."""
    workers = min(os.cpu_count() or 1, len(pages))
    # A process that were forked would share the connection to the browser.
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(workers, mp_context=context) as pool:
        results = list(pool.map(judge_alone, [root] * workers, [pages[start::workers] for start in range(workers)]))
    return [finding for findings, _ in results for finding in findings], sum(runs for _, runs in results)
