"""Ratios that the capstone has to reach wherever it is proved.

The floors are about two thirds of what a quiet machine shows, so that a busy one does
not fail an honest change. All contestants of a ratio run in the same run and have to
come to the same result. What is below its floor is measured again, twice at most.

    python book/figures/floors.py [JOB …]

prints a JSON array: `job`, `what`, `ratio`, `floor`, `held`, and `untold`, the reason
why this machine cannot show a ratio.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import border
import capstone
import measuring

TRIES = 3


@dataclass
class Floor:
    """One way against another: how many times as fast it has to be."""

    what: str
    way: str
    rival: str
    least: float
    untold: Callable[[], str | None] | None = None
    """Why this machine cannot show it, or not at this moment."""


@dataclass
class Job:
    """What is measured in one run, and what has to come out."""

    measure: Callable[[], capstone.Ways]
    floors: list[Floor]


class Contestants:
    """Built once, when the first job needs them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.engine = capstone.engine()
        self.python = capstone.python()
        self.gcc = capstone.compiler()

    def busy(self) -> str | None:
        return two_quiet_processors(self.engine)

    def fibonacci(self) -> Job:
        commands = [
            [*self.python, "fibonacci", "28", "30"],
            [self.engine, "fibonacci", "28", "30"],
        ]
        if self.gcc:
            program = str(self.folder / "fib.exe")
            measuring.run([self.gcc, "-O3", "-o", program, str(capstone.C_PROGRAM)])
            commands.append([program, "28", "30"])
        return Job(
            lambda: capstone.take_turns(commands, 3),
            [
                Floor(
                    "plain recursion, Rust against Python", "recursive", "python", 31
                ),
                Floor("plain recursion, Rust against numba", "recursive", "numba", 1.2),
                Floor(
                    "recursion written out, Rust against gcc -O3",
                    "tuned",
                    "c",
                    0.67,
                    lambda: None if self.gcc else "there is no gcc",
                ),
            ],
        )

    def border(self) -> Job:
        # Not more than 3.5 times the cost of `abs`; half as much again is let pass.
        return Job(
            lambda: whole(border.measured(["call", "20000", "40"], 2)),
            [Floor("a call of Rust against a call of abs", "rust", "abs", 1 / 5.2)],
        )

    def path(self) -> Job:
        compare = str(capstone.ENGINE / "python" / "compare.py")
        points = "200000"
        commands = [
            [sys.executable, "-I", compare, "measure", "path", points, "3"],
            [self.engine, "path", points, "20"],
        ]
        return Job(
            lambda: paths(commands),
            [
                Floor(
                    "one flight to an array, Rust against Python",
                    "points",
                    "python",
                    20,
                )
            ],
        )

    def flights(self) -> Job:
        sizes = ["2048", "1000", "20"]
        commands = [
            [*self.python, "flights", *sizes],
            [self.engine, "flights", *sizes],
        ]
        many = "many flights, Rust side by side against numba one after the other"
        alike = "many flights, Rust against numba, both side by side"
        threads = "many flights, two threads against one"
        return Job(
            lambda: capstone.take_turns(commands, 2),
            [
                Floor(many, "wide", "numba", flights_floor(), narrow),
                Floor(alike, "wide", "numba-wide", 0.67, narrow),
                Floor(threads, "parallel", "wide", 1.2, self.busy),
            ],
        )

    def sums(self) -> Job:
        orders = self.folder / "orders.csv"
        capstone.write_orders(orders, 500_000)
        commands = [
            [*self.python, "sums", str(orders), "9"],
            [self.engine, "sums", str(orders), "9"],
        ]
        by = "sums by search, Rust against Python"
        return Job(
            lambda: capstone.take_turns(commands, 2),
            [
                Floor(by, "by-search", "python", 8),
                Floor(by.replace("search", "bitmaps"), "by-bitmaps", "python", 11),
                Floor(by.replace("search", "threads"), "parallel", "python", 11),
                Floor("sums, Rust against polars", "parallel", "polars", 1.7),
            ],
        )


JOBS: dict[str, Callable[[Contestants], Job]] = {
    "fibonacci": Contestants.fibonacci,
    "border": Contestants.border,
    "path": Contestants.path,
    "flights": Contestants.flights,
    "sums": Contestants.sums,
}


def whole(found: border.Found) -> capstone.Ways:
    """Picoseconds: calls take few nanoseconds."""
    return {way: (result, round(took * 1_000)) for way, (result, took) in found.items()}


def paths(commands: list[list[str]]) -> capstone.Ways:
    """What was filled in is compared by a line of its own, `path bits`."""
    found: capstone.Ways = {}
    results = set()
    for command in commands:
        for line in measuring.run(command).splitlines():
            _, way, result, took = line.split()
            if way == "bits":
                results.add(result)
            else:
                found[way] = "the same", int(took)
    if len(results) != 1:
        sys.exit(f"the paths differ: {results}")
    return found


def flights_floor() -> float:
    """Less where instructions are not of 512 bits, or nothing says that they are."""
    cpu = Path("/proc/cpuinfo")
    wide = cpu.is_file() and "avx512f" in cpu.read_text(encoding="utf-8")
    return 10 if wide else 8


def narrow() -> str | None:
    if platform.machine().lower() in ("x86_64", "amd64"):
        return None
    return "the processor has no instructions of 256 bits"


def two_quiet_processors(engine: str) -> str | None:
    """Why two programs at once do not take the time of one."""
    if (os.cpu_count() or 1) < 2:
        return "there is one processor"
    command = [engine, "fibonacci", "32", "3"]

    def took(count: int) -> float:
        begin = time.perf_counter()
        many = [
            subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(count)
        ]
        for one in many:
            one.wait()
        return time.perf_counter() - begin

    alone, both = (sorted(took(count) for _ in range(3))[1] for count in (1, 2))
    if both < 1.25 * alone:
        return None
    return (
        f"the second processor is busy: two programs took {both / alone:.1f} times one"
    )


def agreed(found: capstone.Ways) -> None:
    results = {result for result, _ in found.values()}
    if len(results) != 1:
        sys.exit(f"they do not agree: {found}")


def kept_from(floor: Floor, known: str | None) -> str | None:
    """Why this machine cannot show the floor, if something was known or is now."""
    if known is None and floor.untold is not None:
        return floor.untold()
    return known


def told(name: str, job: Job) -> list[dict[str, object]]:
    """The best of what was measured for each floor. What keeps the machine from showing
    one is asked before each try and after the last: it may come and go."""
    best = [0.0 for _ in job.floors]
    why: list[str | None] = [None for _ in job.floors]
    for _ in range(TRIES):
        why = [
            kept_from(floor, known)
            for floor, known in zip(job.floors, why, strict=True)
        ]
        found = job.measure()
        agreed(found)
        for at, floor in enumerate(job.floors):
            if floor.way in found and floor.rival in found:
                ratio = found[floor.rival][1] / found[floor.way][1]
                best[at] = max(best[at], ratio)
        held = zip(job.floors, best, strict=True)
        if all(ratio >= floor.least for floor, ratio in held if floor.way in found):
            break
    return [
        {
            "job": name,
            "what": floor.what,
            "ratio": round(ratio, 2),
            "floor": round(floor.least, 2),
            "held": ratio >= floor.least,
            "untold": kept_from(floor, known) if ratio < floor.least else None,
        }
        for floor, ratio, known in zip(job.floors, best, why, strict=True)
    ]


def main() -> None:
    names = sys.argv[1:] or [*JOBS]
    with tempfile.TemporaryDirectory() as folder:
        contestants = Contestants(Path(folder))
        found = [one for name in names for one in told(name, JOBS[name](contestants))]
    json.dump(found, sys.stdout, ensure_ascii=False)


main()
