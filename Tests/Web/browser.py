"""Debian's Chromium, and what a page does in it that it should not."""

import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright


@contextmanager
def chromium():
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        raise SystemExit("There is no Chromium: make test-web installs it on Debian.")
    with sync_playwright() as playwright:
        # Its sandbox refuses to run as root, which a CI machine often is.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


class Watch:
    """What leaves a folder and what the console says, from all pages of a context."""

    def __init__(self, context, root):
        self.root = root
        self.findings = []
        self.page = ""
        context.on("request", self.request)
        context.on("console", lambda message: self.note(f"the console says: {message.text}"))
        context.on("weberror", lambda error: self.note(f"a script failed: {error.error}"))

    def request(self, request):
        if not request.url.startswith(self.root):
            self.note(f"it asked for {request.url}")

    def note(self, finding):
        self.findings.append(f"{self.page}: {finding}")
