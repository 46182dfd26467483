"""The doses of a medicine that is given up slowly.

Run as a program it reads lines with dose, step and days from standard input, and prints
the doses, 40 at most.
"""

import sys
from collections.abc import Iterator
from itertools import islice

LIMIT = 40


def taper(dose: int, step: int, days: int) -> Iterator[int]:
    """The same dose for some days, then a smaller one."""
    while dose > 0:
        for _ in range(days):
            yield dose
        dose -= step


def main() -> None:
    for line in sys.stdin:
        dose, step, days = (int(word) for word in line.split())
        print(*islice(taper(dose, step, days), LIMIT))


if __name__ == "__main__":
    main()
