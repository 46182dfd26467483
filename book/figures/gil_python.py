"""The Python contestants of gil: count the prime numbers in a number of rows.

Called with a number of rows, a number of rounds and the ways (`one`, `two`, `pool`), it
prints for each what came out and how many nanoseconds the fastest round took.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Callable
from time import perf_counter_ns

ROW = 500


# ANCHOR: primes
def primes_in_row(row: int) -> int:
    """How many prime numbers stand in one row: row 0 begins at 0."""
    count = 0
    for number in range(row * ROW, (row + 1) * ROW):
        divisor = 2
        while divisor * divisor <= number and number % divisor != 0:
            divisor += 1
        if number > 1 and divisor * divisor > number:
            count += 1
    return count
    # ANCHOR_END: primes


def primes_in_rows(first: int, step: int, rows: int) -> int:
    """How many stand in every `step`-th row, from row `first` on."""
    return sum(primes_in_row(row) for row in range(first, rows, step))


def two_threads(rows: int) -> int:
    found = [0, 0]

    def count(first: int) -> None:
        found[first] = primes_in_rows(first, 2, rows)

    threads = [threading.Thread(target=count, args=(first,)) for first in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(found)


def measure(ways: dict[str, Callable[[], int]], rounds: int) -> None:
    """All ways in each round: what disturbs one for a while disturbs the others too."""
    found = dict.fromkeys(ways, 0)
    least: dict[str, int] = {}
    for _ in range(rounds):
        for name, work in ways.items():
            start = perf_counter_ns()
            found[name] = work()
            took = perf_counter_ns() - start
            least[name] = min(took, least.get(name, took))
    for name, result in found.items():
        print(name, result, least[name])


def main() -> None:
    rows, rounds, wanted = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    parts = [(0, 2, rows), (1, 2, rows)]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        # Both processes are there before they are measured.
        pool.map(primes_in_row, range(2), chunksize=1)
        ways: dict[str, Callable[[], int]] = {
            "one": lambda: primes_in_rows(0, 1, rows),
            "two": lambda: two_threads(rows),
            "pool": lambda: sum(pool.starmap(primes_in_rows, parts)),
        }
        measure({name: ways[name] for name in wanted}, rounds)


if __name__ == "__main__":
    main()
