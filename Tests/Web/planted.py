"""Mistakes planted on a page, each of which a check must find: one that reads nothing finds nothing."""

import axe
import nu
import places
from sites import Page

PAGE = """<!DOCTYPE html>
<html lang="es">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Una página</title>
</head>
<body><main><h1>Una página</h1>{}</main></body>
</html>
"""
SOUND = "<p>Un texto que nada tiene de malo.</p>"
# What is planted, which check finds it, and a word of what it says.
MISTAKES = [
    ('<img src="x.png">', "axe", "image-alt"),
    ('<p style="color: #bbb">Un texto pálido.</p>', "axe", "color-contrast"),
    ("<h2>Uno</h2><h4>Dos</h4>", "axe", "heading-order"),
    ('<p style="width: 2000px">Un texto ancho.</p>', "axe", "too wide"),
    ('<p style="font-size: 9px">Un texto chico.</p>', "axe", "small text"),
    ('<img alt="" src="https://www.example.gov.co/x.png">', "axe", "it asked for"),
    ("<script>console.log('aquí')</script>", "axe", "the console says"),
    ("<script>nada.nada()</script>", "axe", "a script failed"),
    ("<p>Un <b>texto</p></b>", "nu", "end tag"),
    ('<p id="a">Uno</p><p id="a">Dos</p>', "nu", "Duplicate ID"),
    ('<p><a href="no-existe.html">Otra página</a></p>', "links", "leads nowhere"),
    ('<p><a href="#nada">Más abajo</a></p>', "links", "names no place"),
]


def findings(check, browser, folder):
    page = folder / "index.html"
    if check == "nu":
        return nu.judge([folder])
    if check == "links":
        places.read.cache_clear()
        return places.broken_links(folder)[0]
    return axe.judge(browser, folder.as_uri(), [Page("planted", page, "index.html", "planted")],
                     {"light": axe.SCHEMES["light"]}, [320])[0]


def plant(browser, folder):
    """What a check did not find, or found where there is nothing."""
    folder = folder / "planted"
    folder.mkdir()
    wrong = []
    for mistake, check, word in [(SOUND, name, None) for name in ("axe", "nu", "links")] + MISTAKES:
        (folder / "index.html").write_text(PAGE.format(mistake), encoding="utf-8")
        found = findings(check, browser, folder)
        if word is None and check != "axe" and found:
            wrong.append(f"{check} finds something wrong with a sound page: {found[0]}")
        elif word is not None and not any(word in finding for finding in found):
            wrong.append(f"{check} does not find {mistake!r} ({word}): {found[:2]}")
    return wrong, f"{len(MISTAKES)} planted mistakes"
