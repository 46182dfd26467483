"""Measures the capstone's engine against the programs it replaces, in one run.

    python3 bench/engine.py             everything
    python3 bench/engine.py --only path one of the jobs
    python3 bench/engine.py --quick     little work, to see that all agree

Needs Rust and Python alone; where there is a C compiler, it takes part. All
contestants have to come to the same result; otherwise there are no ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPARE = ROOT / "crates/capstone/engine/python/compare.py"
JOBS = ["fibonacci", "path", "flights", "sums"]

C_PROGRAM = r"""
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint64_t fib(uint32_t n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

int main(int count, char **words) {
    volatile uint32_t n = (uint32_t)atoi(words[1]);
    uint64_t least = UINT64_MAX, result = 0;
    for (int round = atoi(words[2]); round > 0; round--) {
        struct timespec start, end;
        timespec_get(&start, TIME_UTC);
        result = fib(n);
        timespec_get(&end, TIME_UTC);
        uint64_t took = (uint64_t)(end.tv_sec - start.tv_sec) * 1000000000u
                      + (uint64_t)end.tv_nsec - (uint64_t)start.tv_nsec;
        if (took < least) least = took;
    }
    printf("fibonacci-%u c %llu %llu\n", n,
           (unsigned long long)result, (unsigned long long)least);
    return 0;
}
"""


@dataclass(frozen=True)
class Goal:
    """In this job, one way is so many times as fast as another."""

    job: str
    way: str
    rival: str
    least: float


GOALS = [
    Goal("fibonacci-30", "recursive", "python", 55),
    Goal("fibonacci-30", "tuned", "c", 1),
    Goal("fibonacci-35", "tuned", "c", 1),
    Goal("path", "points", "python", 35),
    Goal("flights", "wide", "advance", 7),
    Goal("flights", "parallel", "wide", 1.8),
    Goal("sums", "by-search", "python", 13),
    Goal("sums", "by-bitmaps", "python", 21),
    Goal("sums", "parallel", "python", 38),
]


@dataclass
class Times:
    """What came out of each job, and the least nanoseconds of each way."""

    results: dict[str, set[str]] = field(default_factory=dict)
    least: dict[str, dict[str, int]] = field(default_factory=dict)

    def run(self, command: list[str | Path]) -> None:
        """Lets a contestant do a job; each line is a job, a way, a result, a time."""
        ran = subprocess.run(command, check=True, capture_output=True, text=True)
        for line in ran.stdout.splitlines():
            job, way, result, took = line.split()
            if result not in ("-", "filled"):
                self.results.setdefault(job, set()).add(result)
            if way != "bits":
                ways = self.least.setdefault(job, {})
                ways[way] = min(int(took), ways.get(way, int(took)))

    def check(self) -> None:
        """Ends the run where two contestants disagree."""
        for job, results in self.results.items():
            if len(results) != 1:
                sys.exit(f"{job}: the contestants disagree: {', '.join(results)}")

    def ratio(self, job: str, way: str, rival: str) -> float | None:
        """How many times as fast as the rival; nothing where one did not take part."""
        ways = self.least.get(job, {})
        if way not in ways or rival not in ways:
            return None
        return ways[rival] / max(1, ways[way])


def build(folder: Path) -> tuple[Path, Path | None]:
    """The programs of the engine and, where there is a compiler for it, of C."""
    cargo = os.environ.get("CARGO", "cargo")
    words = ["build", "--quiet", "--release", "-p", "engine", "--example", "measure"]
    said = subprocess.run(
        [cargo, *words, "--message-format=json"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    made = [json.loads(line) for line in said.stdout.splitlines()]
    [program] = [one["executable"] for one in made if one.get("executable")]
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return Path(program), None
    source, other = folder / "fib.c", folder / "fib"
    source.write_text(C_PROGRAM, encoding="utf-8")
    subprocess.run([compiler, "-O3", "-o", other, source], check=True)
    return Path(program), other


def write_orders(file: Path, rows: int) -> None:
    """Orders of 500 wards, the same in each run."""
    chance = random.Random(7)
    wards = [f"ward-{number:03}" for number in range(500)]
    items = ["gauze", "syringe", "gloves", "saline", "bandage"]
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write("id,ward,item,amount\n")
        for number in range(rows):
            amount = f"{chance.randrange(1, 200_000) / 100:.2f}"
            names = f"{chance.choice(wards)},{chance.choice(items)}"
            out.write(f"{number},{names},{amount}\n")


def measure(jobs: list[str], quick: bool) -> Times:
    """Everybody takes turns; of all rounds the fastest counts."""
    times = Times()
    python: list[str | Path] = [sys.executable, "-I", COMPARE, "measure"]
    with tempfile.TemporaryDirectory() as name:
        engine, c = build(Path(name))
        orders = Path(name) / "orders.csv"
        if "sums" in jobs:
            write_orders(orders, 20_000 if quick else 2_000_000)
        for _ in range(1 if quick else 5):
            if "fibonacci" in jobs:
                for index, often in (
                    [("20", "1")] if quick else [("30", "40"), ("35", "4")]
                ):
                    times.run([engine, "fibonacci", index, often])
                    if c is not None:
                        times.run([c, index, often])
                small = "20" if quick else "30"
                times.run([*python, "fibonacci", small, "1"])
            if "path" in jobs:
                points = "10000" if quick else "1000000"
                times.run([engine, "path", points, "10"])
                times.run([*python, "path", points, "1"])
            if "flights" in jobs:
                # Python flies fewer: its time for each step is the same.
                steps = "20" if quick else "1000"
                times.run([engine, "flights", "2048", steps, "20"])
                if quick:
                    times.run([*python, "flights", "2048", steps, "1"])
            if "sums" in jobs:
                times.run([engine, "sums", str(orders), "5"])
                times.run([*python, "sums", str(orders), "1"])
    times.check()
    return times


def one_algorithm(times: Times) -> None:
    """A recursion over all parts takes 11 times as long for five numbers more.

    One in which the compiler joined equal calls takes less than 8 times as long. It
    is another algorithm: its speed would say nothing about the language.
    """
    for way in ["recursive", "tuned", "c"]:
        small = times.least.get("fibonacci-30", {}).get(way)
        large = times.least.get("fibonacci-35", {}).get(way)
        if small and large and large / small < 8:
            sys.exit(f"{way}: five more take {large / small:.1f} times as long, not 11")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=JOBS, help="one of the jobs")
    parser.add_argument("--quick", action="store_true", help="little work, no goals")
    parser.add_argument(
        "--strict", action="store_true", help="a missed goal is an error"
    )
    parser.add_argument("--json", type=Path, help="write the ratios to this file")
    options = parser.parse_args()
    jobs = [options.only] if options.only else JOBS
    times = measure(jobs, options.quick)
    if options.quick:
        print("all contestants agree")
        return
    one_algorithm(times)

    version, cpus = platform.python_version(), os.cpu_count()
    print(f"{platform.machine()}, Python {version}, {cpus} CPUs")
    rows = {}
    for job, ways in times.least.items():
        slowest = max(ways.values())
        shown = sorted(ways, key=lambda way: -ways[way])
        rows[job] = {way: slowest / max(1, ways[way]) for way in shown}
        print(job)
        for way in shown:
            print(f"  {way:<14} {rows[job][way]:>12.1f} x")
    missed = 0
    for goal in GOALS:
        ratio = times.ratio(goal.job, goal.way, goal.rival)
        if ratio is None:
            continue
        reached = ratio >= goal.least
        missed += not reached
        word = "reached" if reached else "missed "
        what = f"{goal.job}: {goal.way} against {goal.rival}"
        print(f"{word}  {what:<45} {ratio:6.1f} x, wanted {goal.least:g}")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    if missed and options.strict:
        sys.exit(1)


main()
