"""One run of a command, and the best of several."""

import os
import resource
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass



@dataclass
class Cost:
    """What a run took: seconds on the clock, seconds of all cores, and the largest resident memory."""

    wall: float
    cpu: float
    memory: int

    def __or__(self, other):
        """Of two runs the better times, each by itself, and the higher peak."""
        return Cost(min(self.wall, other.wall), min(self.cpu, other.cpu), max(self.memory, other.memory))


class Failure(Exception):
    """A run that did not do what is measured; the bench ends with it."""


def run(command, environment=None):
    """Runs a command to its end and says what it took; it must succeed."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    complaint = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise Failure(f"{' '.join(map(str, command))} ended with {child.returncode}\n{complaint.decode()[:2000]}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


def own_memory():
    """The peak of this script, in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def remove(folder):
    """Removes a folder where it exists; never within a measurement."""
    if os.path.exists(folder):
        shutil.rmtree(folder)


class Contest:
    """Commands that take turns, so that what else the machine does meets all of them alike."""

    def __init__(self):
        self.best = {}

    def turn(self, name, command, output=None, environment=None):
        """Runs a command whose output, where one is named, is removed first."""
        if output:
            remove(output)
        cost = run(command, environment)
        self.best[name] = cost | self.best[name] if name in self.best else cost
        return cost
