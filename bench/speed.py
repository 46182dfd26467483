"""Measures how soon a verdict is there, against the others, in one run.

    python3 bench/speed.py                  check, save to verdict, and 100 exercises
    python3 bench/speed.py --only watch     one of the measurements
    python3 bench/speed.py --fresh          also from a fresh clone (slow)

Needs Rust and Python alone. What it compares with is installed on first use.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from contestants import RUSTLINGS_VERSION, course_command, install_rustlings, line_up
from measure import (
    Clock,
    DisagreementError,
    Samples,
    all_exercises,
    fresh_start,
    one_exercise,
    save_to_verdict,
)
from trees import environment, names
from watchers import WatchError

PARTS = ["check", "watch", "all"]
# Between a save and the verdict we wait to see whether another save follows.
DEBOUNCE = 0.050


@dataclass(frozen=True)
class Goal:
    """Our time may be at most `most` times theirs."""

    what: str
    rival: str
    most: float

    def text(self) -> str:
        """The goal in words."""
        if self.most < 1:
            return f"at most 1/{1 / self.most:g} of {self.rival}"
        return f"at most {self.most:g} x {self.rival}"


@dataclass(frozen=True)
class Result:
    """A goal, and whether it was reached."""

    goal: Goal
    ratio: float

    @property
    def reached(self) -> bool:
        """Whether we are as fast as we want to be."""
        return self.ratio <= self.goal.most


def goals(count: int) -> list[Goal]:
    """What we want to reach, as ratios: seconds say more about the machine."""
    watch = "save to verdict, "
    everything = f"all {count}, "
    best = ["cargo test --workspace", "cargo nextest run"]
    changed = [f"{everything}first time", f"{everything}all changed"]
    return [
        Goal(f"{watch}compile error", "rustlings", 1 / 3),
        Goal(f"{watch}failing test", "rustlings", 1 / 3),
        Goal(f"{watch}green", "rustlings", 1 / 4),
        *(Goal(what, "rustlings check-all", 1 / 6) for what in changed),
        *(Goal(what, rival, 1) for what in changed for rival in best),
        Goal(f"{everything}nothing changed", "rustlings check-all", 1 / 20),
        Goal("nothing to first verdict", "cargo install rustlings", 1 / 2),
    ]


def judge(samples: Samples, count: int) -> list[Result]:
    """The goals that were measured."""
    results = []
    for goal in goals(count):
        found = samples.get(goal.what, {})
        if goal.rival in found:
            ours = median(next(iter(found.values())))
            results.append(Result(goal, ours / median(found[goal.rival])))
    floor = samples.get("check, compile error", {}).get("bare rustc, metadata")
    watched = samples.get("save to verdict, compile error", {}).get("cargo course")
    if floor and watched:
        goal = Goal("save to verdict, compile error", "bare rustc, debounce aside", 1.5)
        results.append(Result(goal, (median(watched) - DEBOUNCE) / median(floor)))
    return results


def show(samples: Samples, results: list[Result]) -> None:
    """Prints the table."""
    for what, found in samples.items():
        print(f"\n{what}")
        ours = median(next(iter(found.values())))
        for who, seconds in found.items():
            middle = median(seconds)
            spread = f"{min(seconds) * 1000:.0f} to {max(seconds) * 1000:.0f}"
            times = f"{middle / ours:6.2f} x ours"
            print(f"  {who:26} {middle * 1000:9.0f} ms  ({spread})  {times}")
    print("\ngoals")
    for result in results:
        word = "reached" if result.reached else "MISSED "
        print(
            f"  {word}  {result.ratio:6.3f}  {result.goal.what}: {result.goal.text()}"
        )


def facts() -> dict[str, str | int]:
    """The machine and the versions, without which no number means anything."""

    def version(*command: str) -> str:
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        return told.stdout.strip()

    return {
        "system": platform.platform(),
        "processor": platform.machine(),
        "cores": os.cpu_count() or 0,
        "load": f"{os.getloadavg()[0]:.2f}",
        "rustc": version("rustc", "--version"),
        "cargo": version("cargo", "--version"),
        "rustlings": RUSTLINGS_VERSION,
        "python": platform.python_version(),
    }


def measure(options: argparse.Namespace, clock: Clock) -> None:
    """Runs the measurements that were asked for."""
    parts: list[str] = options.only or PARTS
    # Compared is what has been built, not the building.
    program = [str(options.course.resolve())] if options.course else course_command()
    subprocess.run([*program, "--version"], check=True, env=environment())
    rustlings = install_rustlings(options.cache)
    with tempfile.TemporaryDirectory(prefix="course-bench-") as place:
        folder = Path(place)
        single = line_up(folder, names(1), rustlings, program)
        if "check" in parts:
            one_exercise(single, options.rounds, clock)
        if "watch" in parts:
            save_to_verdict(single, options.rounds, clock)
        if "all" in parts:
            many = folder / "many"
            many.mkdir()
            field = line_up(many, names(options.count), rustlings, program)
            all_exercises(field, options.all_rounds, clock)
        if options.fresh:
            fresh_start(folder, clock)


def main() -> int:
    """Measures, prints, and writes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7, help="rounds for one exercise")
    parser.add_argument(
        "--count", type=int, default=100, help="how many exercises are all"
    )
    parser.add_argument(
        "--all-rounds",
        type=int,
        default=0,
        help="rounds for all exercises after the first",
    )
    parser.add_argument("--only", choices=PARTS, action="append", help="this part only")
    parser.add_argument(
        "--fresh", action="store_true", help="measure a fresh clone, too"
    )
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="write every sample to FILE"
    )
    parser.add_argument(
        "--strict", action="store_true", help="a missed goal is a failure"
    )
    parser.add_argument(
        "--course",
        type=Path,
        metavar="PROGRAM",
        help="measure this built program instead of `cargo course`",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        default=Path.home() / ".cache" / "course-bench",
        help="where other tools are installed",
    )
    options = parser.parse_args()
    clock = Clock()
    try:
        measure(options, clock)
    except (DisagreementError, WatchError) as problem:
        print(f"not comparable: {problem}", file=sys.stderr)
        return 2
    results = judge(clock.samples, options.count)
    show(clock.samples, results)
    if options.json:
        record = {
            "machine": facts(),
            "seconds": clock.samples,
            "goals": [
                {
                    "what": result.goal.what,
                    "rival": result.goal.rival,
                    "most": result.goal.most,
                    "ratio": result.ratio,
                    "reached": result.reached,
                }
                for result in results
            ],
        }
        options.json.write_text(json.dumps(record, indent=2) + "\n", "utf-8")
    missed = any(not result.reached for result in results)
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
