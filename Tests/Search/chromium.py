"""Chromium through its pipe, with nothing of the inspector switched on.

A driver like Playwright's listens to every request of a page, which makes a page that loads many scripts half as slow
again. Readers have nobody listening, so times are taken here.
"""

import json
import os
import shutil
import subprocess
import tempfile


class Chromium:
    """A browser: `with Chromium() as browser`."""

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="vitrina-chromium-")
        commands, self.commands = os.pipe()
        answers, answered = os.pipe()

        def connect():
            # The browser reads from its descriptor 3 and writes to 4; neither may be lost on the way.
            ends = os.dup(commands), os.dup(answered)
            for descriptor, end in zip((3, 4), ends):
                os.dup2(end, descriptor)

        self.process = subprocess.Popen(
            [shutil.which("chromium"), "--headless", "--no-sandbox", "--no-first-run", "--disable-gpu",
             "--remote-debugging-pipe", f"--user-data-dir={self.profile}"],
            preexec_fn=connect, pass_fds=(3, 4), stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answered)
        self.answers, self.unread, self.count = answers, b"", 0
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.commands)
        os.close(self.answers)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, session=None, **parameters):
        """What a method of the browser's protocol returns."""
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.unread:
                read = os.read(self.answers, 1 << 16)
                if not read:
                    raise RuntimeError("Chromium has ended")
                self.unread += read
            line, self.unread = self.unread.split(b"\0", 1)
            answer = json.loads(line)
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def page(self, address):
        """A new page, painted once: nobody asks before."""
        target = self.call("Target.createTarget", url=address)["targetId"]
        return Page(self, target, self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])


class Page:
    """A page of the browser: `with browser.page(address) as page`."""

    PAINTED = """
    new Promise((resolve) => {
      const paint = () => requestAnimationFrame(() => setTimeout(() => resolve(location.href)));
      if (document.readyState === "complete") paint(); else addEventListener("load", paint);
    })
    """

    def __init__(self, browser, target, session):
        self.browser, self.target, self.session = browser, target, session

    def __enter__(self):
        # The first document of a page is empty, and goes when its own comes.
        while self.evaluate(self.PAINTED) in (None, "about:blank"):
            pass
        return self

    def __exit__(self, *_):
        self.browser.call("Target.closeTarget", targetId=self.target)

    def evaluate(self, code):
        """What an expression is worth, when its promise is kept; None where its document has gone."""
        try:
            answer = self.browser.call("Runtime.evaluate", self.session, expression=code, awaitPromise=True,
                                       returnByValue=True)
        except RuntimeError as error:
            if "context" in str(error) or "navigated" in str(error):
                return None
            raise
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")
