"""Hugo and Jekyll, run on one small site after the other."""

import hashlib
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import convert
import corpus
import templates

HERE = Path(__file__).resolve().parent
# The day of the corpus. Jekyll has no such option: it takes the machine's.
CLOCK = "2026-01-01T12:00:00-05:00"
STRICT = {
    "hugo": "`--panicOnWarning --printPathWarnings --printI18nWarnings`, and links between pages written with `relref`",
    "jekyll": "`strict_front_matter: true`, `liquid: {error_mode: strict, strict_filters: true}`, links written with"
              " `{% link %}`, and `jekyll doctor` after the build",
}
JEKYLL_STRICT = "strict_front_matter: true\nliquid:\n  error_mode: strict\n  strict_filters: true\n"
SECONDS = 60


class Run:
    """A site and what became of it."""

    def __init__(self, folder, tool, strict):
        self.folder, self.tool, self.strict = folder, tool, strict
        self.source, self.out = folder / "site", folder / "out"
        self.status, self.lines = None, []

    def note(self, text):
        """Keeps what the tool said, without what differs from one run to another."""
        for line in text.replace(str(self.source), "").splitlines():
            line = re.sub(r"\x1b\[[0-9;]*m", "", line).strip()
            if line:
                self.lines.append(line)


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def write_site(run, site):
    """The site of a fault of the content, for its tool."""
    content = {name: text.encode() for name, text in convert.CLEAN.items()}
    content = {} if site.empty else {**content, **site.content}
    tool, folder = run.tool, "content" if run.tool == "hugo" else "_entidades"
    shutil.copytree(HERE / tool, run.source)
    for path, data in content.items():
        target = path
        if path.endswith(".md"):
            data = convert.converted(data, tool)
            if convert.decodes(data):
                text = data.decode()
                text = convert.link_tags(text, path, tool, folder) if run.strict else convert.plain_links(text)
                data = text.encode()
        if tool == "jekyll":
            target = path if path == "index.md" else f"{folder}/{path}"
        else:
            if path == "index.md" or path.endswith("/index.md") and any(
                    other != path and other.endswith(".md") and other.startswith(path[: -len("index.md")])
                    for other in content):
                target = path[: -len("index.md")] + "_index.md"
            target = f"{folder}/{target}"
        write(run.source / target, data)
    for path, data in (site.hugo if tool == "hugo" else site.jekyll).items():
        write(run.source / path, data)
    for name in site.planted:
        path = os.fsencode(run.source / folder / "names") + b"/" + name.encode().replace("\ufffd".encode(), b"\xe9")
        corpus.plant(path, name)
    if site.config:
        file = run.source / ("hugo.yaml" if tool == "hugo" else "_config.yml")
        line = site.config[tool]
        kept = [one for one in file.read_text().splitlines() if one.split(":")[0] != line.split(":")[0]]
        file.write_text("\n".join(kept) + "\n" + line)


def write_template_site(run, files):
    for path, text in files.items():
        write(run.source / path, text)
    if run.tool == "hugo":
        for path, text in convert.CLEAN.items():
            if path != "index.md":
                write(run.source / "content" / path, text)
        config = run.source / "hugo.yaml"
        config.write_text((config.read_text() if config.exists() else "") + "baseURL: https://www.example.gov.co/\n"
                          "disableKinds: [taxonomy, term, RSS, sitemap]\n")
    else:
        write(run.source / "_config.yml", (HERE / "jekyll/_config.yml").read_text())
        for path, text in convert.CLEAN.items():
            if path != "index.md":
                write(run.source / "_entidades" / path, text)


class Runs:
    """All sites, each written and run once, however many faults have the same control."""

    def __init__(self, folder, tool):
        self.folder, self.tool, self.runs = folder, tool, {}

    def add(self, portal, fault, site, control, strict):
        run = Run(self.folder / f"{self.tool}-{len(self.runs)}", self.tool, strict)
        if fault.path.startswith("Templates/"):
            files = templates.site_files(portal, fault, self.tool, control)
            key = repr((sorted(files.items()), strict))
        else:
            key = repr((site, strict))
        key = hashlib.sha256(key.encode("utf-8", "surrogateescape")).hexdigest()
        if key not in self.runs:
            if fault.path.startswith("Templates/"):
                write_template_site(run, files)
            else:
                write_site(run, site)
            self.runs[key] = run
        return self.runs[key]

    def go(self, command, width=2):
        runs = list(self.runs.values())
        if self.tool == "hugo":
            with ThreadPoolExecutor(width) as pool:
                list(pool.map(lambda run: run_hugo(run, command), runs))
        else:
            run_jekyll(runs, command, width)


def run_hugo(run, hugo):
    command = [hugo, "build", "--source", run.source, "--destination", run.out, "--clock", CLOCK, "--noBuildLock"]
    if run.strict:
        command += ["--panicOnWarning", "--printPathWarnings", "--printI18nWarnings"]
    environment = {**os.environ, "HUGO_CACHEDIR": str(run.folder / "cache")}
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, env=environment)
        run.status = done.returncode
        run.note((done.stdout + done.stderr).decode("utf-8", "replace"))
        run.lines = [line for line in run.lines if re.match(r"(WARN|ERROR|Error|panic|fatal)", line)]
    except subprocess.TimeoutExpired:
        run.status, run.lines = 137, [f"it does not end within {SECONDS} seconds"]


def run_jekyll(runs, jekyll, width):
    feed, doctors = [], []
    for run in runs:
        config = [str(run.source / "_config.yml")]
        if run.strict:
            write(run.folder / "strict.yml", JEKYLL_STRICT)
            config.append(str(run.folder / "strict.yml"))
        options = ["--source", str(run.source), "--destination", str(run.out), "--config", ",".join(config)]
        feed.append([str(run.folder / name) for name in ("status", "stdout", "stderr")] + [
            "build", *options, "--disable-disk-cache"])
        if run.strict:
            doctors.append([str(run.folder / name) for name in ("status2", "stdout2", "stderr2")] + [
                "doctor", *options[:2], *options[4:]])
    lines = "".join("\t".join(one) + "\n" for one in feed + doctors)
    subprocess.run(["ruby", HERE / "jekyll.rb", jekyll, str(width)], input=lines.encode(), check=True)
    for run in runs:
        run.status = int((run.folder / "status").read_text())
        run.note((run.folder / "stderr").read_bytes().decode("utf-8", "replace"))
        if run.status == 137:
            run.lines = [f"it does not end within {SECONDS} seconds"]
        if run.strict and run.status == 0:
            run.status = int((run.folder / "status2").read_text())
            run.note((run.folder / "stderr2").read_bytes().decode("utf-8", "replace"))
