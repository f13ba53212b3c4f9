"""silent.tsv of the corpus, and the page of the documentation."""

import unicodedata

from tools import STRICT

TOOLS = ("hugo", "jekyll")
HARMED = ("lost", "changed", "broken")
KINDS = {"refused": "refused", "warned": "a warning", "harmed": "published in silence, and something lost, changed or leading nowhere",
         "public": "published in silence, as the mistake was written", "safe": "no harm: the tool does the right thing",
         "nothing": "nothing alike in the tool", "not run": "not run"}


def kind(outcome):
    """The line of the score that an outcome counts in."""
    if outcome.what != "silent":
        return outcome.what
    return "harmed" if outcome.kind in HARMED else "public"


def visible(text):
    """A path with its control and invisible characters written out, as in the Swift test."""
    return "".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in ("Cc", "Cf") else c for c in text)


def write_table(path, rows):
    """The corpus marked: for each fault what each tool does with it, by default and with strict settings."""
    lines = ["\t".join(["portal", "file", "line", "code"] + [tool + end for tool in TOOLS for end in ("", " strict")])]
    for fault, row in rows.items():
        cells = [fault.portal, visible(fault.path), str(fault.line), fault.code]
        for tool in TOOLS:
            cells += [f"silent: {one.words}" if one.what == "silent" else one.what for one in row[tool]]
        lines.append("\t".join(cells))
    path.write_text("\n".join(lines) + "\n")


def score(rows):
    """How many faults fall under each kind, for each tool, by default and strict."""
    counts = {}
    for row in rows.values():
        for tool in TOOLS:
            for index, one in enumerate(row[tool]):
                counts[kind(one), tool, index] = counts.get((kind(one), tool, index), 0) + 1
    return counts


def score_lines(rows):
    counts = score(rows)
    return "\n".join(f"{words}: " + ", ".join(str(counts.get((name, tool, index), 0)) for tool in TOOLS for index in (0, 1))
                     for name, words in KINDS.items())


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;").replace("*", "\\*").replace("_", "\\_")


def does(pair):
    """What a tool does with a fault, in a cell of the table."""
    default, strict = pair

    def words(one):
        if one.what == "silent":
            return ("**silent**: " if one.kind in HARMED else "silent: ") + cell(one.words)
        if one.what == "nothing":
            return "—"
        return {"safe": "no harm: " + cell(one.words)}.get(one.what, one.what)

    if (default.what, default.words) == (strict.what, strict.words) or default.what in ("refused", "nothing", "not run"):
        return words(default)
    if strict.what == default.what == "warned":
        return "warned"
    if strict.what == "silent" and default.what == "silent":
        return words(default)
    return f"{words(default)}; strict: {words(strict)}"


def place(fault):
    at = f":{fault.line}:{fault.column}" if fault.line else ""
    folder = "" if fault.portal in ("portal", "planted") else fault.portal + ": "
    name = visible(fault.path)
    name = name if len(name) < 70 else name[:40] + "…" + name[-12:]
    return f"{folder}`{name}{at}`" if name else f"{folder}the portal"


def page(rows, versions):
    counts, total = score(rows), len(rows)
    errors = sum(fault.severity == "error" for fault in rows)
    number = lambda name, tool, index: counts.get((name, tool, index), 0)
    alike = {tool: total - number("nothing", tool, 0) - number("not run", tool, 0) for tool in TOOLS}
    silent = {tool: number("harmed", tool, 0) + number("public", tool, 0) for tool in TOOLS}
    yield "# What other generators do with the same mistakes\n"
    yield f"Each fault of the test corpus, put alone into a small site of {versions['hugo']} and of {versions['jekyll']}.\n"
    yield "## Overview\n"
    yield (f"The corpus in `Tests/Fixtures/faults` and what the tests plant beside it hold {total} faults, counted by file, line and code: "
           f"{errors} errors and {total - errors} warnings, which Vitrina reports all, each with its file and, where the fault is on a line, line "
           "and column. `make faults` writes each of them alone into a small site, as the users of the other generators would write it: the same data "
           "and text, under the names that the generator knows (`title`, `date`, `aliases` …), with layouts that show all fields and with lists; a "
           "mistake in a template is made again in Go templates and in Liquid. The same site without the fault must be built without a word. What was published is read from "
           "the output: whether the page is there, what it shows for the field, where its links lead.\n")
    yield (f"Every site is built as the tools do by default, and again with the strictest settings that they have: for Hugo {STRICT['hugo']}; for Jekyll "
           f"{STRICT['jekyll']}. Both are general generators: they have no list of fields, so a misspelt one is no mistake to them, and many of "
           "these faults, such as a vague link or a private mailbox, are not theirs to find; their users add other programs for that. A fault that has nothing alike there is not counted against "
           "them. Vitrina's corpus was written by those who wrote Vitrina: the table says what happens to these mistakes, not which generator is better. "
           "Eleventy could not be run where this was measured, so it has no column.\n")
    yield "## The score\n"
    yield f"| Of {total} faults | Vitrina | Hugo | Hugo, strict | Jekyll | Jekyll, strict |\n|---|---:|---:|---:|---:|---:|"
    ours = {"refused": errors, "warned": total - errors}
    for name, words in KINDS.items():
        cells = [number(name, tool, index) for tool in TOOLS for index in (0, 1)]
        if any(cells) or name in ours:
            yield f"| {words} | {ours.get(name, 0)} | " + " | ".join(map(str, cells)) + " |"
    yield ""
    for tool, name in (("hugo", "Hugo"), ("jekyll", "Jekyll")):
        if alike[tool]:
            yield (f"Of the {alike[tool]} faults that can be made in it, {name} publishes {silent[tool]} in silence by default: in "
                   f"{number('harmed', tool, 0)} of them something is lost, changed or leads nowhere.\n")
    yield "## Every fault\n"
    yield ("**silent** in bold: something is lost, changed or leads nowhere, and nothing was said. A dash: there is nothing alike. The rows are data, too: "
           "`Tests/Fixtures/faults/silent.tsv`.\n")
    yield "| Fault | Where | Vitrina | Hugo | Jekyll |\n|---|---|---|---|---|"
    for fault, row in sorted(rows.items(), key=lambda pair: (pair[0].code, pair[0].key)):
        yield f"| `{fault.code}` | {place(fault)} | {fault.severity} | {does(row['hugo'])} | {does(row['jekyll'])} |"


def write_page(path, rows, versions):
    path.write_text("\n".join(page(rows, versions)) + "\n")
