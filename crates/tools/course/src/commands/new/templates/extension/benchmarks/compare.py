"""How many times faster Rust is: both do the same work, and the results must agree.

Run it on a machine that does nothing else. `--quick` only looks whether they agree.
"""

import argparse
import random
import sys
from collections.abc import Callable
from time import perf_counter

from ward_names import _native, _python

Nearest = Callable[[str, list[str]], str]


def work(nearest: Nearest, asked: list[str], known: list[str]) -> list[str]:
    """Find a name for each that was asked for."""
    return [nearest(name, known) for name in asked]


def fastest(nearest: Nearest, asked: list[str], known: list[str], rounds: int) -> float:
    """Return the seconds of the fastest of some rounds: it was disturbed least."""
    seconds = []
    for _ in range(rounds):
        start = perf_counter()
        work(nearest, asked, known)
        seconds.append(perf_counter() - start)
    return min(seconds)


def main() -> int:
    """Compare the two halves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="little work")
    quick: bool = parser.parse_args().quick
    count, rounds = (20, 1) if quick else (300, 5)
    dice = random.Random(7)
    known = ["".join(dice.choices("aeinorst", k=12)) for _ in range(count)]
    asked = [name[:5] + name[6:] for name in known[:20]]
    if work(_python.nearest, asked, known) != work(_native.nearest, asked, known):
        print("the results differ", file=sys.stderr)
        return 1
    slow = fastest(_python.nearest, asked, known, rounds)
    fast = fastest(_native.nearest, asked, known, rounds)
    print("same results")
    print(f"Rust took 1/{slow / fast:.0f} of the time of pure Python")
    return 0


if __name__ == "__main__":
    sys.exit(main())
