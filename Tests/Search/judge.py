"""`make test-search`: the questions of queries.tsv, asked of the search and, beside it, of lunr.

    judge.py --vitrina BINARY [--lunr /usr/share/javascript/lunr/lunr.js] [--verbose]

publishes Content/ and the larger portal of portal.py, asks each question as the page would, and prints what part of
the expected results stands among the first ten (recall at 10) and how far up the first of them stands (mean reciprocal
rank). The exit status is 1 where the search falls below the limits; lunr is only printed, or named as missing.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import portal

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RECALL, RANK = 0.95, 0.85


def questions():
    """The lines of queries.tsv: portal, question, filters, expected addresses."""
    for line in (HERE / "queries.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, question, filters, expected = line.split("\t")
            yield name, {"q": question, "filters": filters.split()}, expected.split()


def ask(script, site, asked, *more):
    """The answers of a script of node to some questions."""
    text = "\n".join(json.dumps(question) for question in asked)
    run = subprocess.run(
        ["node", HERE / script, site, *more], input=text, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{script} ended with {run.returncode}\n{run.stderr[:2000]}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def judge(answer, expected):
    """Recall at 10 and the reciprocal rank of an answer; where none is right, whether it is none."""
    if expected == ["-"]:
        right = float(answer["total"] == 0 or not answer["addresses"])
        return right, right
    ranks = [answer["addresses"].index(address) for address in expected if address in answer["addresses"]]
    return len(ranks) / len(expected), 1 / (1 + min(ranks)) if ranks else 0.0


def mean(numbers):
    return sum(numbers) / len(numbers)


def publish(vitrina, source, output):
    command = [vitrina, "build", "--source", source, "--output", output, "--quiet"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {run.returncode}\n{run.stderr[-2000:]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vitrina", required=True)
    parser.add_argument("--lunr", default="/usr/share/javascript/lunr/lunr.js")
    parser.add_argument("--verbose", action="store_true", help="print each question that is not answered at once")
    options = parser.parse_args()
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=shared, prefix="vitrina-search-") as folder:
        folder = Path(folder)
        (folder / "entidades").mkdir()
        # A copy: a publication writes its ledger beside the content.
        subprocess.run(["cp", "-R", ROOT / "Content", folder / "entidades/Content"], check=True)
        portal.portal(folder / "region")
        measured = {"the search": [], "lunr": []}
        loaded = []
        for name in ("entidades", "region"):
            site = folder / name / "Output"
            publish(options.vitrina, folder / name, site)
            asked = [(question, expected) for own, question, expected in questions() if own == name]
            answers = ask("ask.js", site, [question for question, _ in asked])
            loaded += [answer["bytes"] for answer in answers]
            results = {"the search": answers}
            if Path(options.lunr).exists():
                results["lunr"] = ask("lunr.js", site, [question for question, _ in asked], options.lunr)
            for system, answers in results.items():
                scores = [judge(answer, expected) for answer, (_, expected) in zip(answers, asked)]
                measured[system] += scores
                print(f"{name:10} {system:11} {len(scores):4} questions, recall at 10 "
                      f"{mean([score[0] for score in scores]):.3f}, mean reciprocal rank "
                      f"{mean([score[1] for score in scores]):.3f}")
                for (question, expected), answer, score in zip(asked, answers, scores):
                    if options.verbose and system == "the search" and score != (1, 1):
                        print(f"    {score[0]:.2f} {score[1]:.2f} {question['q']} {' '.join(question['filters'])}\n"
                              f"        expected {' '.join(expected)}\n        found {' '.join(answer['addresses'][:4])}")
    recall, rank = (mean([score[place] for score in measured["the search"]]) for place in (0, 1))
    print(f"{'all':10} {'the search':11} {len(measured['the search']):4} questions, recall at 10 {recall:.3f} "
          f"(at least {RECALL}), mean reciprocal rank {rank:.3f} (at least {RANK})")
    if measured["lunr"]:
        print(f"{'all':10} {'lunr':11} {len(measured['lunr']):4} questions, recall at 10 "
              f"{mean([score[0] for score in measured['lunr']]):.3f}, mean reciprocal rank "
              f"{mean([score[1] for score in measured['lunr']]):.3f}")
    else:
        print(f"SKIPPED: there is no lunr at {options.lunr}.", file=sys.stderr)
    loaded.sort()
    print(f"loaded for a question after the directory: median {loaded[len(loaded) // 2] / 1000:.0f} kB, "
          f"p95 {loaded[len(loaded) * 95 // 100] / 1000:.0f} kB, at most {loaded[-1] / 1000:.0f} kB")
    sys.exit(recall < RECALL or rank < RANK)


if __name__ == "__main__":
    main()
