"""`make fuzz`: hands millions of inputs to everything that reads what people write.

    run.py --binary BINARY --runs N [--short] [--work DIR] [SUBJECT ...]

The seeds are the files of this repository that such people would write, and the dictionaries are their words;
both are made anew each time. A long run keeps what it learns in DIR/corpus and starts from there the next time.
A short one starts from the seeds with a fixed number, so that it is the same run for the same code.
The exit status is 1 where an input stops the process, takes longer than five seconds or more memory than it may;
the input stays in DIR/found, and the last lines say what is wrong with it.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# Seconds for one input, and megabytes for the process.
TIMEOUT, MEMORY = 5, 1024
# A run that takes longer than this for each thousand inputs has hung where libFuzzer cannot see it.
SECONDS_PER_THOUSAND = 20


class Subject:
    """One of `Subject` in Fuzz.swift: how long its inputs are, what they may start from, which signs it knows."""

    def __init__(self, length, seeds, signs):
        self.length, self.seeds, self.signs = length, seeds, signs


def files(pattern, limit=64 * 1024):
    """The contents of the repository's files of that pattern, in order."""
    paths = sorted(path for path in ROOT.glob(pattern) if path.is_file() and path.stat().st_size <= limit)
    return [path.read_bytes() for path in paths]


def markdown():
    return files("Tests/Fixtures/**/*.md") + files("Content/**/*.md")


def document_seeds():
    """The first byte says what kind of file it is, modulo six: home, agency, function, portal.yml, strings."""
    for text in markdown():
        for kind in b"\x00\x01\x02":
            yield bytes([kind]) + text
    for text in files("Tests/Fixtures/**/portal.yml") + files("Content/portal.yml"):
        yield b"\x03" + text
    for text in files("Templates/strings/*.yml") + files("Tests/Fixtures/**/strings/*.yml"):
        yield b"\x04" + text
        yield b"\x05" + text


def text_seeds():
    """The first byte chooses the style: portal or plain, with ids or without."""
    texts = markdown() + [text for text in files("Tests/Fixtures/seeds/*.txt")]
    examples = ROOT / ".build/fixtures/commonmark.json"
    if examples.exists():
        texts += [example["markdown"].encode() for example in json.loads(examples.read_text())]
    for text in texts:
        yield b"\x00" + text
        yield b"\x03" + text


def template_seeds():
    """The first byte chooses the escaping; partials p, q and r follow the page, each behind a null byte."""
    own = [
        b"{{#branches_of_the_tree}}{{>p}}{{/branches_of_the_tree}}\0<li>{{title}}{{#first}}{{>p}}{{/first}}",
        b"{{<p}}{{$a}}<a href=\"{{url}}?x={{title}}\">{{/a}}{{/p}}\0<p>{{$a}}{{note}}{{/a}}{{{body}}}",
        b"<ul>{{#names_of_all_the_things}}<li class=\"{{.}}\">{{.}}{{/names_of_all_the_things}}</ul>{{count}}",
        b"<a{{#on}} class=\"x\"{{/on}} href=\"{{#link}}{{link}}{{/link}}\">{{^note}}-{{/note}}</a>{{=| |=}}|title|",
        b"<script type=\"application/ld+json\">{{{body}}}</script><title>{{title}}</title><!-- {{! x }} -->",
    ]
    texts = own + files("Templates/**/*.mustache") + files("Tests/TemplatesTests/Fixtures/**/*.mustache")
    for specification in sorted((ROOT / ".build/fixtures/mustache").glob("*.json")):
        for test in json.loads(specification.read_text())["tests"]:
            texts.append("\0".join([test["template"], *test.get("partials", {}).values()]).encode())
    for text in texts:
        yield b"\x00" + text
        yield b"\x01" + text
    for text in own:
        yield b"\x03" + text


def word_seeds():
    """Three texts, which null bytes part."""
    words = sorted({word for text in markdown() for word in re.findall(rb"[^\s]{3,40}", text)})
    for number in range(0, len(words) - 2, 3):
        yield b"\0".join(words[number:number + 3])
    yield "Decreto 009\0Decreto 10\0Decreto 2".encode()
    yield "año\0an\u0303o\0ano".encode()
    yield b"2024-02-29\0002023-02-29\00023/08/2016"


def citation_seeds():
    """A text after a first byte that says whose it is: the forms of the table, one by one and ten together."""
    texts = []
    for name in ("forms", "near-misses"):
        table = (ROOT / f"Tests/Fixtures/citations/{name}.tsv").read_text()
        texts += [line.split("\t")[1] for line in table.splitlines() if not line.startswith("#")]
    texts = [re.sub("[⟦⟧]", "", text).replace("\\n", "\n") for text in texts]
    for number, text in enumerate(texts):
        yield bytes([number % 5]) + text.encode()
    for number in range(0, len(texts), 10):
        yield bytes([0x80 + number % 5]) + "\n".join(texts[number:number + 10]).encode()


def ledger_seeds():
    """Two ledgers, which a null byte parts; after an even first byte without their first lines."""
    sum, other = b"0123456789abcdef" * 2, b"f" * 32
    day = b"2024-02-29"
    rows = [
        b"\t".join([b"index.html", b"index.md", day, day, sum, b"mision,fines>objetivos"]),
        b"\t".join([b"alcaldia/funciones/5.html", b"-", b"2020-01-31", day, sum + b"+" + other, b"-"]),
        b"\t".join(["año/a b.pdf".encode(), "año/a b.pdf".encode(), day, b"2025-12-31", b"-", b"x>,y"]),
    ]
    text = b"\n".join(rows) + b"\n"
    head = b"vitrina-ledger\t1\n"
    yield b"\x00" + text
    yield b"\x00" + rows[0] + b"\0" + text.replace(day, b"2026-01-01")
    yield b"\x01" + head + text
    yield b"\x01" + head.replace(b"\n", b"\r\n") + rows[1] + b"\r\n<<<<<<< HEAD\r\n"
    for text in files("Content/ledger.tsv") + files("Tests/Fixtures/**/*.tsv"):
        yield b"\x01" + text


CITATION_SIGNS = [
    "Ley ", "Leyes ", "Decreto ", "Decretos ", "Acuerdo ", "Resolución ", "Sentencia C-", "NTC ", "CONPES ", "C.P. ", " de ", " del ",
    " de la ", "1993", "/96", "2.2.5.3.1", "artículo ", "artículos ", "numeral ", "literal b) ", "parágrafo ", " y ", " a ", ", ", "º",
    "ibídem", "la citada ley", "el presente decreto", "modificada por ", "se deroga ", "por la cual ", "Único Reglamentario ", "No. ",
    "Constitución Política", "Ministerio de ", "\n\n", "(abril 14)", "14 de abril de 2021", "Superior", "D.C.",
]
MARKDOWN_SIGNS = [
    "# ", "## ", "- ", "* ", "1. ", "2) ", "> ", "```", "~~~", "    ", "\t", "---", "***", "===", "[a](b)",
    "![a](b \"c\")", "[a]: b \"c\"\n", "[a][b]", "](", "<http://a.b>", "<a@b.c>", "<!-- ", " -->", "<div>", "<script>",
    "javascript:", "data:", "&#0;", "&amp;", "&#x22;", "|", "|-|-|\n", ":-:", "\\|", "\\", "`", "``", "**", "__", "~",
    "\r\n", "\u00a0", "\u2028", "\ufeff", "ñ", "\U0001d11e",
]
YAML_SIGNS = [
    "---\n", "\n---\n", "...\n", ": ", "- ", "\n  ", "\n- ", "? ", "| ", "|-\n", ">\n", "[", "]", "{", "}", ", ", "#", " #", "&a ",
    "*a", "!!str ", "!<x>", "%YAML 1.1\n", "\"", "'", "\\x41", "\\u00e9", "\\n", "~", "null", "unknown", "2016-08-23",
    "23/08/2016", "+57 601 3814000", "018000 123456", "899.999.061-9", "a@b.gov.co", "https://a.gov.co/", "-05:00",
    "es-CO", "true", "NO",
]
TEMPLATE_SIGNS = [
    "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{&", "{{=| |=}}", "{{= =}}", ".", "{{.}}",
    "{{title}}", "{{{body}}}", "{{url}}", "{{>p}}", "{{>q}}", "{{<p}}", "{{/p}}", "{{$a}}", "{{/a}}", "{{#on}}", "{{/on}}",
    "{{^on}}", "title", "note", "count", "body", "aside", "url", "link", "on", "first", "names_of_all_the_things",
    "branches_of_the_tree", "<a href=\"", "<img src='", "<script type=\"application/ld+json\">", "</script>", "<style>",
    "</style>", "<title>", "</title>", "<textarea>", "onclick=\"", "style=\"", "srcdoc=\"", "class=\"", "<!--", "-->", "--!>",
    "<!", "<?", "</", "/>", "javascript:", "https://", "mailto:", "//", "?", "#", "=", "\"", "'", ">", "\n", "  ", "\f", "\\",
]
LEDGER_SIGNS = [
    "\t", "\n", "\r\n", "vitrina-ledger\t1\n", "-", "+", ",", ">", "2024-02-29", "0123456789abcdef0123456789abcdef", "a.html",
    "../", "/", "<<<<<<<", "=======", ">>>>>>>", "é", "e\u0301",
]
WORD_SIGNS = ["ñ", "Ñ", "n\u0303", "á", "ß", "æ", "İ", "ǆ", "\u00ad", "\u200b", "9", "00", "18446744073709551616", "-", "2024-02-29"]

SUBJECTS = {
    "document": Subject(2048, document_seeds, YAML_SIGNS + MARKDOWN_SIGNS[:20]),
    "text": Subject(2048, text_seeds, MARKDOWN_SIGNS),
    "template": Subject(1024, template_seeds, TEMPLATE_SIGNS),
    "ledger": Subject(512, ledger_seeds, LEDGER_SIGNS),
    "citations": Subject(512, citation_seeds, CITATION_SIGNS),
    "words": Subject(96, word_seeds, WORD_SIGNS),
}


def dictionary(subject, seeds):
    """The signs of a subject and, where its inputs have fields, their keys, as libFuzzer reads them."""
    entries = {sign.encode() for sign in subject.signs}
    if YAML_SIGNS[0] in subject.signs:
        for seed in seeds:
            entries.update(key + b": " for key in re.findall(rb"^ *-? *([^\s:#]{2,30}): ?", seed, re.MULTILINE))
    escaped = ("".join(chr(b) if 0x20 <= b < 0x7F and b not in b"\"\\" else f"\\x{b:02x}" for b in e) for e in sorted(entries))
    return "".join(f'"{entry}"\n' for entry in escaped)


def statistics(log):
    """What libFuzzer's last lines say: inputs, edges, features."""
    found = re.findall(r"^#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+) corp: (\d+)", log, re.MULTILINE)
    inputs = re.search(r"number_of_executed_units: (\d+)", log)
    last = found[-1] if found else ("0", "0", "0", "0")
    return [int(inputs.group(1)) if inputs else int(last[0]), *map(int, last[1:])]


# The processes that run, in sessions of their own: nobody else would stop them.
running = set()
stopping = threading.Event()


def fuzz(name, options):
    """One run of one subject; returns its figures and whether all went well."""
    subject, work = SUBJECTS[name], options.work
    length = options.length or subject.length
    seeds = [seed for seed in subject.seeds() if len(seed) <= subject.length * 4]
    folders = {folder: work / folder / name for folder in ("seeds", "corpus", "found")}
    shutil.rmtree(folders["seeds"], ignore_errors=True)
    if options.short:
        folders["corpus"] = work / "short" / name
        shutil.rmtree(folders["corpus"], ignore_errors=True)
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folders["seeds"] / f"{number:05}").write_bytes(seed[:length])
    words = work / f"{name}.dict"
    words.write_text(dictionary(subject, seeds))
    command = [
        options.binary, f"-runs={options.runs}", f"-max_len={length}", f"-timeout={TIMEOUT}",
        f"-rss_limit_mb={MEMORY}", "-use_value_profile=1", "-print_final_stats=1", "-report_slow_units=2", f"-dict={words}",
        f"-artifact_prefix={folders['found']}/", f"-seed={1 if options.short else time.time_ns() % 2**31}",
        folders["corpus"], folders["seeds"],
    ]
    # A crash would start swift-backtrace, which outlives the process and keeps its output open.
    environment = os.environ | {"VITRINA_FUZZ_SUBJECT": name, "SWIFT_BACKTRACE": "enable=no"}
    path = work / f"{name}.log"
    start = time.monotonic()
    with path.open("wb") as log:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, start_new_session=True)
        running.add(child)
        if stopping.is_set():
            os.killpg(child.pid, signal.SIGKILL)
        try:
            child.wait(timeout=60 + options.runs * SECONDS_PER_THOUSAND / 1000)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        finally:
            running.discard(child)
    seconds = time.monotonic() - start
    log = path.read_text(errors="replace")
    inputs, edges, features, corpus = statistics(log)
    print(f"{name:<10}{inputs:>12}{inputs / seconds:>10.0f}{seconds:>9.1f}{edges:>8}{features:>10}{corpus:>8}", flush=True)
    if child.returncode == 0:
        return True
    for line in log.splitlines():
        if re.search(r"Fatal error|ERROR|Test unit written|SUMMARY", line):
            print("  " + line[:600], file=sys.stderr)
    print(f"  {name} ended with {child.returncode}; all that was said stands in {path}", file=sys.stderr)
    print(f"  again: VITRINA_FUZZ_SUBJECT={name} SWIFT_BACKTRACE=enable=no {options.binary} FILE", file=sys.stderr)
    return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", type=Path, required=True)
    parser.add_argument("--runs", type=int, required=True, help="inputs for each subject")
    parser.add_argument("--work", type=Path, default=ROOT / ".build/fuzz/state")
    parser.add_argument("--length", type=int, help="the most bytes of an input, in place of the subject's own")
    parser.add_argument("--short", action="store_true", help="from the seeds alone, the same each time")
    parser.add_argument("subjects", nargs="*", metavar="SUBJECT", help=", ".join(SUBJECTS))
    options = parser.parse_args()
    unknown = set(options.subjects) - set(SUBJECTS)
    if unknown:
        parser.error(f"no subject: {', '.join(sorted(unknown))}; there are {', '.join(SUBJECTS)}")
    print(f"{'subject':<10}{'inputs':>12}{'a second':>10}{'seconds':>9}{'edges':>8}{'features':>10}{'corpus':>8}")
    # Each subject has a process of one thread.
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        runs = [workers.submit(fuzz, name, options) for name in options.subjects or SUBJECTS]
        try:
            results = [run.result() for run in runs]
        except BaseException:
            stopping.set()
            workers.shutdown(wait=False, cancel_futures=True)
            for child in list(running):
                os.killpg(child.pid, signal.SIGKILL)
            raise
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
