"""The Python contestants of rayon_crossover: five numbers, and a pool for them.

Called with the first size, the last, the first for which a pool is started anew, a
number of rounds, and a number of workers, it prints a line for each size: what came
out, and the nanoseconds of one after the other, of a pool that is there, and of a pool
started for it, or 0.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from time import perf_counter_ns

# So much work at least is measured together: a clock does not see less.
CALLS = 20_000


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


Work = Callable[[list[int]], list[int]]


def best(rounds: int, often: int, work: Work, five: list[int]) -> tuple[int, float]:
    took = []
    for _ in range(rounds):
        start = perf_counter_ns()
        for _ in range(often):
            found = work(five)
        took.append((perf_counter_ns() - start) / often)
    return sum(found), min(took)


def in_turn(five: list[int]) -> list[int]:
    return [fib(n) for n in five]


def main() -> None:
    first, last, anew, rounds, workers = (int(word) for word in sys.argv[1:6])
    context = multiprocessing.get_context("spawn")

    def started(five: list[int]) -> list[int]:
        with context.Pool(workers) as pool:
            return pool.map(fib, five)

    with context.Pool(workers) as pool:
        # All its processes are there before they are measured.
        pool.map(fib, [1] * 100, chunksize=1)

        def shared(five: list[int]) -> list[int]:
            return pool.map(fib, five)

        for n in range(first, last + 1):
            five = [n] * 5
            often = max(1, CALLS // (5 * fib(n + 1)))
            result, one = best(rounds, often, in_turn, five)
            again, together = best(rounds, min(often, 50), shared, five)
            fresh, late = result, 0.0
            if n >= anew:
                fresh, late = best(rounds, 1, started, five)
            if not result == again == fresh:
                sys.exit(f"{n}: {result}, {again} and {fresh} are not the same")
            print(n, result, one, together, late)


if __name__ == "__main__":
    main()
