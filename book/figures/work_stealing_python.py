"""The Python contestants of work_stealing: tasks that grow, done by a pool of two.

Called with the smallest task, the largest, how many there are of each, and a number of
rounds, it prints for each way what came out and how many nanoseconds the fastest round
took.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from time import perf_counter_ns


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def measure(name: str, rounds: int, work: Callable[[], int]) -> None:
    took = []
    for _ in range(rounds):
        start = perf_counter_ns()
        result = work()
        took.append(perf_counter_ns() - start)
    print(name, result, min(took))


def main() -> None:
    first, last, of_each, rounds = (int(word) for word in sys.argv[1:5])
    tasks = [n for n in range(first, last + 1) for _ in range(of_each)]
    half = len(tasks) // 2
    measure("one", rounds, lambda: sum(map(fib, tasks)))
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        # Both processes are there before they are measured.
        pool.map(fib, [1] * 100, chunksize=1)
        measure("big", rounds, lambda: sum(pool.map(fib, tasks, chunksize=half)))
        measure("small", rounds, lambda: sum(pool.map(fib, tasks, chunksize=1)))


if __name__ == "__main__":
    main()
