"""`make faults`: what Hugo and Jekyll do with each fault of the corpus, from one run.

    compare.py --hugo BINARY [--jekyll COMMAND] [--only WORD] [--keep]

Each error and warning of Tests/Fixtures/faults, and each of those that PlantedFaults.swift makes, is put alone
into a small site of each tool, which is built as it is by default and again with the strictest settings that
the tool has. What was published is read from the output. A site's control, the same without the fault,
must be built without a word, or the run ends. It writes Faults.md of the documentation and silent.tsv of the
corpus; with --only, it prints the rows whose file or code has that word, and writes nothing.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import corpus
import report
import rules
import templates
from convert import Portal
from observe import Observer
from output import short
from tools import Runs

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/Fixtures/faults"
NO_REDIRECTS = "bad-page-address alias-taken alias-twice address-blocked".split()
NO_DAYS = "never-published link-not-due link-to-expired agency-expired".split()


@dataclass
class Outcome:
    """What a tool does with a fault: `refused`, `warned`, `silent`, `safe`, `nothing` alike, or `not run`."""

    what: str
    words: str = ""
    kind: str = ""


class BadControl(Exception):
    """A site without the fault is refused or warned of, too: what is said of the fault may be of that."""


def nothing_alike(fault, portal, tool):
    """Why the tool has nothing that could be wrong in that way."""
    if fault.path.startswith("Templates/"):
        return None if templates.applies(portal, fault, tool) else "nothing alike in its templates"
    if tool == "jekyll" and fault.code in NO_REDIRECTS:
        return "no redirects without a plugin"
    if tool == "jekyll" and fault.code in NO_DAYS:
        return "no days from and until which a page holds"
    return rules.nothing_alike(fault)


class Case:
    """A fault, in one tool."""

    def __init__(self, fault, portal, tool, runs):
        self.fault, self.portal, self.tool = fault, portal, tool
        self.reason = nothing_alike(fault, portal, tool)
        if self.reason:
            return
        template = fault.path.startswith("Templates/")
        self.site = None if template else portal.site(fault)
        control = None if template else portal.site(fault, control=True)
        self.runs = [(runs.add(portal, fault, self.site, False, strict), runs.add(portal, fault, control, True, strict))
                     for strict in (False, True)]

    def outcomes(self):
        """By default, and with strict settings."""
        if self.reason:
            return [Outcome("nothing", self.reason)] * 2
        return [self.outcome(*pair) for pair in self.runs]

    def outcome(self, run, control):
        if control.status or control.lines:
            raise BadControl(f"the control of {self.fault.key} is not built in silence by {self.tool}"
                             f"{' (strict)' if control.strict else ''}: {control.status} {control.lines[:3]}")
        if run.status:
            return Outcome("refused", message(run.lines))
        if run.lines:
            return Outcome("warned", message(run.lines))
        if rules.probe(self.fault) == "template":
            path = run.out / "index.html"
            kind, words = templates.observed(
                self.fault, path.read_text("utf-8", "replace") if path.exists() else None)
        else:
            observer = Observer(self.fault, self.portal, self.site, self.tool, run.out, control.out)
            kind, words = observer.see(rules.probe(self.fault))
        return Outcome("safe" if kind == "safe" else "silent", words, kind)


def message(lines):
    return short(lines[0], 200)[1:-1] if lines else "without a message"


def version(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().splitlines()[0]


def compare(commands, only=None, keep=False):
    """What each tool does with each fault, and what the controls say that they should not."""
    faults = corpus.faults(FIXTURES) + sorted(corpus.planted())
    portals = {name: Portal(FIXTURES, name, faults) for name in {one.portal for one in faults}}
    if only:
        faults = [one for one in faults if only in one.path or only in (one.code, one.portal)]
    folder = Path(tempfile.mkdtemp(prefix="vitrina-faults-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    try:
        rows, bad = {one: {} for one in faults}, []
        for tool, command in commands.items():
            if not command:
                for one in faults:
                    rows[one][tool] = [Outcome("not run")] * 2
                continue
            runs = Runs(folder, tool)
            cases = [Case(one, portals[one.portal], tool, runs) for one in faults]
            print(f"{tool}: {len(runs.runs)} sites", file=sys.stderr)
            runs.go(command)
            for case in cases:
                try:
                    rows[case.fault][tool] = case.outcomes()
                except BadControl as error:
                    bad.append(str(error))
    finally:
        if not keep:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            print(folder, file=sys.stderr)
    return rows, bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--hugo", required=True)
    parser.add_argument("--jekyll", default="jekyll")
    parser.add_argument("--only")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    jekyll = shutil.which(options.jekyll)
    commands = {"hugo": options.hugo, "jekyll": jekyll}
    if not jekyll:
        print("\n*** Jekyll is not installed, and its column will say «not run»: apt-get install jekyll ***\n",
              file=sys.stderr)
    rows, bad = compare(commands, options.only, options.keep)
    if bad:
        raise SystemExit("\n".join(bad))
    if options.only:
        for fault, row in rows.items():
            print(*fault.key)
            for tool, pair in row.items():
                print(f"  {tool:7}", *(f"{one.what}: {one.kind} {one.words}\n         " for one in pair))
        return
    versions = {"hugo": version([options.hugo, "version"]).split("-")[0].split("+")[0].replace("hugo v", "Hugo "),
                "jekyll": version([jekyll, "--version"]).replace("jekyll", "Jekyll") if jekyll else "Jekyll (not run)"}
    report.write_table(FIXTURES / "silent.tsv", rows)
    report.write_page(ROOT / "Sources/vitrina/Documentation.docc/Faults.md", rows, versions)
    print(report.score_lines(rows), file=sys.stderr)


if __name__ == "__main__":
    main()
