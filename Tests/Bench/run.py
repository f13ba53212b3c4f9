"""`make bench`: Vitrina beside Hugo and `cp -r`, from one run.

    run.py --vitrina BINARY --hugo BINARY --rules BINARY [--sizes "1000 10000 100000"]

For each size the portals of generate.py are written to memory (/dev/shm where there is one). Then the
commands take turns, each with its output folder removed before, and the best of the turns counts. The exit
status is 1 where a command fails or where Vitrina and Hugo did not write the same pages; it does not depend on
how fast anything is. BENCH_KEEP=1 leaves the folders where they are.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import generate
from compare import Written, differences
from measure import Contest, Cost, Failure, own_memory, remove, run
from report import Result, print_report

HERE = Path(__file__).resolve().parent


def turns(size):
    """How often each command runs."""
    return 5 if size <= 10_000 else 3


def build(vitrina, source, output):
    return [vitrina, "build", "--source", source, "--output", output, "--today", "2025-06-01", "--quiet"]


def measure(vitrina, hugo, rules, size, folder):
    """All that is measured at one size."""
    # In a process of its own, so that its memory does not count as that of the commands.
    subprocess.run([sys.executable, HERE / "generate.py", folder, str(size)], check=True)
    site, hugo_site, copy, natural, full = (
        folder / name for name in ("vitrina", "hugo-site", "copy", "natural-site", "full-site"))
    environment = os.environ | {"HUGO_CACHEDIR": str(folder / "hugo-cache")}
    commands = {
        "Vitrina": (build(vitrina, folder / "files", site), site, None),
        "Hugo": (
            [hugo, "build", "--source", folder / "hugo", "--destination", hugo_site, "--noBuildLock", "--quiet"],
            hugo_site, environment),
        "cp -r": (["cp", "-r", site, copy], copy, None),
        "Vitrina, functions in lists": (build(vitrina, folder / "natural", natural), natural, None),
        "Vitrina, everything on": (build(vitrina, folder / "full", full), full, None),
    }
    contest, written = Contest(), {}
    agency, _, _ = generate.agency(size // generate.FUNCTIONS_PER_AGENCY - 1)
    for _ in range(turns(size)):
        for name, (command, output, environment) in commands.items():
            contest.turn(name, command, output, environment)
            now = Written(output)
            if written.setdefault(name, now) != now:
                raise Failure(f"{name} wrote something else than in its turn before")
            if name == "Hugo":
                check(written, size, differences(site, hugo_site, agency))
            # All but Vitrina's, which `cp` and the next step need, make room.
            if output is not site:
                remove(output)
    if size == 10_000:
        rebuild(contest, vitrina, folder, site, agency)
        parts(contest, vitrina, rules, folder, full)
        for name in contest.best:
            written.setdefault(name, None)
    return [Result(size, name, contest.best[name], written[name]) for name in written]


def check(written, size, differences):
    """Ends the bench where the two generators did not make the same pages."""
    # Every portal has a statement of its accessibility, which Hugo's templates do not make.
    ours, theirs = written["Vitrina"].pages, written["Hugo"].pages
    if ours != theirs + 1:
        raise Failure(f"{size}: Vitrina wrote {ours} pages, Hugo {theirs}")
    if differences:
        raise Failure("\n".join([f"{size}: the pages are not the same"] + differences))


def rebuild(contest, vitrina, folder, site, agency):
    """What Vitrina takes when its output is there already."""
    command = build(vitrina, folder / "files", site)
    changing = folder / "files/Content" / agency / "funciones/07.md"
    text = changing.read_text(encoding="utf-8")
    for turn in range(turns(0)):
        # What a run found is remembered by the next whole run, and of one portal at a time.
        run(command)
        contest.turn("Vitrina, nothing changed", command)
        changing.write_text(f"{text}\nCambio {turn + 1}.\n", encoding="utf-8")
        contest.turn("Vitrina, one file changed", command)


def parts(contest, vitrina, rules, folder, site):
    """What the search takes, which can be left out, and the rules of accessibility, which cannot."""
    settings = folder / "full/Content/portal.yml"
    text = settings.read_text(encoding="utf-8")
    command = build(vitrina, folder / "full", site)
    for _ in range(turns(0)):
        settings.write_text(text + "omit: [search]\n", encoding="utf-8")
        contest.turn("Vitrina, everything but the search", command, site)
        settings.write_text(text, encoding="utf-8")
        contest.turn("Vitrina, everything on", command, site)
    output = subprocess.run([rules, site], capture_output=True, text=True, check=True).stdout
    pages, faults, seconds = output.split()
    if faults != "0" or int(pages) == 0:
        raise Failure(f"The rules of accessibility found {faults} faults on {pages} pages")
    contest.best["the rules of accessibility alone"] = Cost(float(seconds), float(seconds), 0)
    remove(site)


def version(command):
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return ", ".join(output.strip().splitlines())


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--vitrina", required=True)
    options.add_argument("--hugo", required=True)
    options.add_argument("--rules", required=True)
    options.add_argument("--sizes", default="1000 10000 100000")
    options = options.parse_args()
    sizes = [int(size) for size in options.sizes.split()]
    versions = [
        version([options.vitrina, "--version"]), version([options.hugo, "version"]),
        f"{platform.system()} {platform.release()}, {os.cpu_count()} cores, Python {platform.python_version()}"]
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    results, loads = [], [os.getloadavg()[0]]
    for size in sizes:
        print(f"{size} pages, best of {turns(size)} …", file=sys.stderr, flush=True)
        folder = Path(tempfile.mkdtemp(prefix="vitrina-bench-", dir=memory))
        try:
            results += measure(options.vitrina, options.hugo, options.rules, size, folder)
        except Failure as failure:
            print(f"The bench failed: {failure}", file=sys.stderr)
            return 1
        finally:
            if not os.environ.get("BENCH_KEEP"):
                remove(folder)
        loads.append(os.getloadavg()[0])
    print_report(results, versions, loads, own_memory())
    return 0


if __name__ == "__main__":
    sys.exit(main())
