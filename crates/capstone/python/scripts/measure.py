"""How many times faster the package's Rust is than its Python originals.

Both do the same work, and what they compute has to be the same. Run it with the
interpreter of an environment in which the package is installed.

    python scripts/measure.py
    python scripts/measure.py --json
"""

import argparse
import json
import operator
import random
import sys
from collections.abc import Callable
from itertools import takewhile
from math import cos, radians, sin
from time import perf_counter
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from moult_engine import EARTH, CalculationMethod, Flight, fibonacci, grouped_sums
from moult_engine.originals import states, sums

Run = Callable[[], object]


class Work(NamedTuple):
    """What both do, and how one sees that both have done it."""

    title: str
    python: Run
    rust: Run
    same: Callable[[Any, Any], bool] = operator.eq


class Measured(NamedTuple):
    """How long the fastest round of each took."""

    title: str
    python_seconds: float
    rust_seconds: float

    @property
    def ratio(self) -> float:
        """How many times faster Rust was."""
        return self.python_seconds / self.rust_seconds


def recursion(index: int) -> Work:
    """The plain recursion."""
    return Work(
        f"Fibonacci number {index}, by the same recursion",
        lambda: fibonacci(index, CalculationMethod.PYTHON),
        lambda: fibonacci(index, CalculationMethod.RUST),
    )


def flight(dt: float) -> Work:
    """The points of one flight, as far as it is above the ground."""
    thrown = {"speed": 300.0, "angle": 40.0, "drag": 0.0005, "dt": dt}

    def in_python() -> list[tuple[float, float]]:
        up = radians(thrown["angle"])
        start = (0.0, 0.0, thrown["speed"] * cos(up), thrown["speed"] * sin(up))
        steps = states(start, drag=thrown["drag"], gravity=EARTH, dt=dt)
        above = takewhile(lambda state: state[1] >= 0.0, steps)
        return [(x, y) for x, y, _, _ in above]

    def same(points: list[tuple[float, float]], path: npt.NDArray[np.float64]) -> bool:
        # The last point of the path is where it lands, between two steps.
        return np.array_equal(np.array(points), path[:-1])

    points = len(in_python())
    title = f"One flight with drag, {points:,} points"
    return Work(title, in_python, lambda: Flight(**thrown).path, same)


def ward_costs(rows: int) -> Work:
    """Sums by ward of a text with one line for each treatment."""
    dice = random.Random(9)
    lines = [
        f"ward-{dice.randrange(50)},{dice.randrange(100_000) / 100}\n"
        for _ in range(rows)
    ]
    text = "".join(["ward,cost\n", *lines])
    data = text.encode()
    return Work(
        f"Exact sums by key, {rows:,} lines",
        lambda: sums(text.splitlines(), key="ward", value="cost"),
        lambda: dict(grouped_sums(data, key="ward", value="cost")),
    )


def measure(work: Work, rounds: int) -> Measured:
    """Let both do it; the fastest of the rounds was disturbed least."""
    if not work.same(work.python(), work.rust()):
        raise SystemExit(f"{work.title}: the results differ")
    return Measured(
        work.title, fastest(work.python, rounds), fastest(work.rust, rounds)
    )


def fastest(run: Run, rounds: int) -> float:
    """Return the seconds of the fastest round."""
    seconds = []
    for _ in range(rounds):
        start = perf_counter()
        run()
        seconds.append(perf_counter() - start)
    return min(seconds)


def main() -> int:
    """Measure, and print what was measured."""
    parser = argparse.ArgumentParser(description="Compare the package's two halves.")
    parser.add_argument("--json", action="store_true", help="for a program to read")
    parser.add_argument("--quick", action="store_true", help="little work")
    asked = parser.parse_args()
    if asked.quick:
        works, rounds = [recursion(15), flight(0.05), ward_costs(1_000)], 1
    else:
        works, rounds = [recursion(24), flight(0.001), ward_costs(50_000)], 20
    measured = [measure(work, rounds) for work in works]
    if asked.json:
        print(json.dumps([one._asdict() | {"ratio": one.ratio} for one in measured]))
        return 0
    for one in measured:
        print(f"{one.title}: Rust took 1/{one.ratio:.0f} of Python's time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
