"""`make bench-search`: what the search costs, at several sizes of the portal.

    bench.py --vitrina BINARY [--sizes "10000 100000"]

publishes the portal of portal.py with and without its search, and prints what the index adds to the time and how
large it is. Then it asks the questions of the larger portal: by node, to count what each loads after the directory;
and in Chromium from a folder, for the time from the question to its results, in a page that has loaded nothing of the
index (cold) and asked again (warm). The exit status is 1 where 95 of 100 questions are not within the limits, which
a busy machine may cause for times.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

import portal
import judge as questions

sys.path.insert(0, str(questions.ROOT / "Tests/Bench"))

from chromium import Chromium  # noqa: E402
from measure import Contest  # noqa: E402

KILOBYTES, COLD, WARM = 300, 150, 30

# Asks as a reader does, and waits until the page says what it found.
ASK = """
(question) => new Promise((resolve) => {
  const form = document.querySelector("form[data-index]"), status = document.getElementById(form.dataset.status);
  const loading = document.getElementById(form.dataset.results).dataset.loading;
  new MutationObserver((changes, observer) => {
    if (status.textContent === loading) return;
    observer.disconnect();
    resolve(performance.now() - start);
  }).observe(status, { childList: true });
  form.elements.q.value = question;
  const start = performance.now();
  form.requestSubmit();
})
"""


def size(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def publish(vitrina, folder, turns):
    """The costs of publications with the search and without, taking turns; the last one has it."""
    contest, settings = Contest(), folder / "Content/portal.yml"
    text = settings.read_text(encoding="utf-8")
    for _ in range(turns):
        for name, more in (("without", "omit: [search]\n"), ("with", "")):
            settings.write_text(text + more, encoding="utf-8")
            command = [vitrina, "build", "--source", folder, "--output", folder / "Output", "--quiet"]
            (folder / "Content/ledger.tsv").unlink(missing_ok=True)
            contest.turn(name, command, folder / "Output")
    return contest.best


def times(site, asked):
    """Milliseconds of each question, cold and warm."""
    found = {"cold": [], "warm": []}
    with Chromium() as browser:
        # The first page of a browser pays for its start.
        for question in asked[:3] + asked:
            with browser.page(f"file://{site}/buscar.html") as page:
                for kind in found:
                    found[kind].append(page.evaluate(f"({ASK})({json.dumps(question['q'])})"))
    return {kind: sorted(numbers[3:]) for kind, numbers in found.items()}


def p95(numbers):
    return sorted(numbers)[len(numbers) * 95 // 100]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vitrina", required=True)
    parser.add_argument("--sizes", default="10000 100000")
    options = parser.parse_args()
    asked = [question for name, question, _ in questions.questions() if name == "region" and not question["filters"]]
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    failed = False
    for functions in map(int, options.sizes.split()):
        with tempfile.TemporaryDirectory(dir=shared, prefix="vitrina-search-") as folder:
            folder = Path(folder)
            portal.portal(folder, functions)
            costs, site = publish(options.vitrina, folder, 3 if functions <= 20_000 else 1), folder / "Output"
            directory = next((site / "buscar").glob("indice-*"))
            answers = questions.ask("ask.js", site, asked)
            loaded = [answer["bytes"] / 1000 for answer in answers]
            waited = times(site, asked)
            print(f"{functions} functions, {len(asked)} questions")
            for name, cost in costs.items():
                print(f"    {name + ' search':15} {cost.wall:.2f} s, {cost.cpu:.2f} s of all cores, {cost.memory / 1e6:.0f} MB")
            print(f"    index           {size(site / 'buscar') / 1e6:.1f} MB in {len(list((site / 'buscar').iterdir()))} "
                  f"files, directory {directory.stat().st_size / 1000:.0f} kB")
            for name, numbers, unit, limit in (
                    ("loaded", loaded, "kB", KILOBYTES), ("cold", waited["cold"], "ms", COLD),
                    ("warm", waited["warm"], "ms", WARM)):
                print(f"    {name:15} median {statistics.median(numbers):.0f} {unit}, p95 {p95(numbers):.0f} {unit} "
                      f"(at most {limit}), at most {max(numbers):.0f} {unit}")
                failed = failed or p95(numbers) > limit
    sys.exit(failed)


if __name__ == "__main__":
    main()
