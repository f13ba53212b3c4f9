"""The mistakes of the templates, as the users of Hugo (Go templates) and Jekyll (Liquid) would make them.

The home page shows its title and text; the title holds what a careless template would let through.
"""

import html
import re

TITLE = "javascript:alert(\"<i>1</i>\")"
HOME = "---\ntitle: 'javascript:alert(\"<i>1</i>\")'\n---\n\nPalabras de *inicio*.\n"
BEFORE, AFTER = '<div id="falla">', '</div><hr id="fin">'
HUGO_LAYOUTS = {
    "layouts/baseof.html": "<!DOCTYPE html>\n<html><body>{{ block \"main\" . }}{{ end }}</body></html>\n",
    "layouts/home.html": "{{ define \"main\" }}<h1>{{ .Title }}</h1>\n%s\n{{ end }}%s\n",
    "layouts/page.html": "{{ define \"main\" }}{{ .Content }}{{ end }}\n",
}
JEKYLL_LAYOUTS = {
    "_layouts/home.html": "<!DOCTYPE html>\n<html><body><h1>{{ page.title | escape }}</h1>\n%s\n</body></html>\n",
    "_layouts/agency.html": "{{ content }}\n",
}

# The line of the fixture, then the same mistake for Hugo and for Jekyll; None where there is none like it.
SNIPPETS = {
    "<p>{{number</p>": ("<p>{{ .Title</p>", "<p>{{ page.title</p>"),
    "<p>{{two words}}</p>": ("<p>{{ two words }}</p>", "<p>{{ two words }}</p>"),
    "<p>{{}}</p>": ("<p>{{ }}</p>", "<p>{{ }}</p>"),
    "{{=<%=}}": (None, None),
    "{{/title}}": ("{{ end }}", "{% endif %}"),
    "<p>{{agency..title}}</p>": ("<p>{{ .Params..title }}</p>", "<p>{{ page..title }}</p>"),
    "{{#agency}}": ("{{ with .Title }}", "{% if page.title %}"),
    "{{/function}}": (None, "{% for one in site.entidades %}x{% endif %}"),
    "{{/content}}": (None, "{% if page.title %}x{% endfor %}"),
    "<h1>{{page.titel}}</h1>": ("<p>{{ .Titel }}</p>", "<p>{{ page.titel }}</p>"),
    "<p>{{zzz}}</p>": ("<p>{{ .Params.zzz }}</p>", "<p>{{ zzz }}</p>"),
    "<p>{{page.title.long}}</p>": ("<p>{{ .Title.long }}</p>", "<p>{{ page.title.long }}</p>"),
    "{{> agency-itme}}": ('{{ partial "agency-itme.html" . }}', "{% include agency-itme.html %}"),
    "{{^portal}}x{{/portal}}": (None, None),
    "<p>{{agencies}}</p>": ("<p>{{ .Site.RegularPages }}</p>", "<p>{{ site.entidades }}</p>"),
    "<p>{{{page.title}}}</p>": ("<p>{{ .Title | safeHTML }}</p>", "<p>{{ page.title }}</p>"),
    "<p>{{text}}</p>": ('<p>{{ printf "%s" .Content }}</p>', "<p>{{ content | escape }}</p>"),
    '<a href="{{page.title}}">x</a>': ('<a href="{{ .Title }}">x</a>', '<a href="{{ page.title }}">x</a>'),
    "<a href={{page.title}}>x</a>": ("<a href={{ .Title }}>x</a>", "<a href={{ page.title }}>x</a>"),
    '<a onclick="{{page.title}}">x</a>': ('<a onclick="{{ .Title }}">x</a>', '<a onclick="{{ page.title }}">x</a>'),
    '<p style="{{page.title}}">x</p>': ('<p style="{{ .Title }}">x</p>', '<p style="{{ page.title }}">x</p>'),
    '<script>var x = "{{page.title}}"</script>': (
        '<script>var x = "{{ .Title }}"</script>', '<script>var x = "{{ page.title }}"</script>'),
    "<style>{{page.title}}</style>": ("<style>{{ .Title }}</style>", "<style>{{ page.title }}</style>"),
    "<p {{page.title}}>x</p>": ("<p {{ .Title }}>x</p>", "<p {{ page.title }}>x</p>"),
    '<p title="{{{text}}}">x</p>': ('<p title="{{ .Content }}">x</p>', '<p title="{{ content }}">x</p>'),
    '{{#has_changes}}<p title="{{/has_changes}}x">x</p>': (
        '{{ if .Title }}<p title="{{ end }}x">x</p>', '{% if page.title %}<p title="{% endif %}x">x</p>'),
    "{{$contnet}}x{{/contnet}}": ('{{ end }}{{ define "contnet" }}<b>perdido</b>', None),
    "{{title}}": ("outside", None),
    "<title>{{page.title}}": ("<title>{{ .Title }}", "<title>{{ page.title }}"),
    "{{> endless}}": ('{{ partial "endless.html" . }}', "{% include endless.html %}"),
    "hme: Inicio": ('<p>{{ T "home" }}</p>', "<p>{{ site.data.es.home }}</p>"),
    "home: [a, b]": ('<p>{{ T "home" }}</p>', "<p>{{ site.data.es.home }}</p>"),
    "  a: b": ('<p>{{ T "skip" }}</p>', "<p>{{ site.data.es.skip }}</p>"),
    "months: [enero, febrero]": (None, None),
    "path_agencies: ../entidades": (None, None),
    'day_pattern: "{dia} de {month}"': (None, None),
    "x": ("file", "file"),
    "deep": ("{{ with .Title }}" * 70 + "x" + "{{ end }}" * 70, "{% if page.title %}" * 70 + "x" + "{% endif %}" * 70),
}


def snippet(portal, fault):
    """The fixture's line, as it stands in SNIPPETS."""
    if fault.code == "template-too-deep":
        return "deep"
    if fault.path.endswith("not-found.mustache"):
        return "<title>{{page.title}}"
    text = portal.lines(fault.path)[max(fault.line, 1) - 1].rstrip()
    if text not in SNIPPETS:
        raise SystemExit(f"templates.py: say in SNIPPETS what is like {text!r} ({fault.path}:{fault.line})")
    return text


def applies(portal, fault, tool):
    return SNIPPETS[snippet(portal, fault)][tool == "jekyll"] is not None


def site_files(portal, fault, tool, control):
    """All files of the site, with the mistake or without it."""
    name = snippet(portal, fault)
    ours = SNIPPETS[name][tool == "jekyll"]
    words = fault.path.startswith("Templates/strings/")
    inside, outside = BEFORE + ours + AFTER, ""
    if control or ours in ("file", "outside"):
        inside = BEFORE + AFTER
    if ours == "outside" and not control:
        outside = "<b>perdido</b>"
    entry = (name if not name.startswith("  ") else "skip:\n" + name) + "\n"
    if tool == "hugo":
        files = dict(HUGO_LAYOUTS)
        files["layouts/home.html"] = HUGO_LAYOUTS["layouts/home.html"] % (inside, outside)
        files["content/_index.md"] = HOME
        files["layouts/_partials/clean.html"] = "x"
        if not control and "endless" in name:
            files["layouts/_partials/endless.html"] = '<p>{{ partial "endless.html" . }}</p>\n'
        if words:
            files["i18n/es.yaml"] = "home: Inicio\nskip: Saltar\n" if control else entry
            files["hugo.yaml"] = "locale: es\ndefaultContentLanguage: es\n"
        if ours == "file" and not control:
            files["layouts/" + fault.path.split("/")[-1].replace(".html", ".htm")] = "x"
        return files
    files = dict(JEKYLL_LAYOUTS)
    files["_layouts/home.html"] = JEKYLL_LAYOUTS["_layouts/home.html"] % inside
    files["index.md"] = HOME
    files["_includes/clean.html"] = "x"
    if not control and "endless" in name:
        files["_includes/endless.html"] = "<p>{% include endless.html %}</p>\n"
    if words:
        files["_data/es.yml"] = "home: Inicio\nskip: Saltar\n" if control else entry
    if ours == "file" and not control:
        files["_layouts/" + fault.path.split("/")[-1].replace(".html", ".htm")] = "x"
    return files


def observed(fault, page):
    """What became of the mistake in the home page: the kind of outcome, and its words."""
    if page is None:
        return "lost", "the home page is missing"
    shown = page.split(BEFORE, 1)[-1].split(AFTER, 1)[0] if BEFORE in page else page
    if fault.code in ("unknown-template-block", "lost-in-parent"):
        if "perdido" not in page:
            return "lost", "what it would show is left out"
        return "public", "it is shown, but elsewhere"
    if fault.code == "unknown-file":
        return "lost", "the file is ignored"
    if fault.code in ("raw-template-value", "text-as-address", "template-place", "template-place-changed"):
        raw = TITLE in shown or "href=\"javascript:" in shown or 'title="<p>' in shown
        if fault.code == "template-place-changed":
            return "public", "a tag that is not whole is published"
        if raw:
            return "public", "the text is published unprotected"
        return "safe", "the template engine protects the place"
    text = " ".join(html.unescape(re.sub(r"<[^>]*>", "", shown)).split())
    if not text:
        return "lost", "nothing is shown in its place"
    return "changed", "published as ‘" + (text if len(text) < 40 else text[:40] + "…") + "’"
