"""What a call into Rust costs, from Python: one job, one line for each way.

Called with the folder of the compiled module, the job and how often. A line is: way,
what came out, nanoseconds for one call.
"""

from __future__ import annotations

import importlib
import random
import sys
import threading
import time
import timeit
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

sys.path.insert(0, sys.argv[1])
rust: Any = importlib.import_module("border_figures")


def same(number: int, /) -> int:
    return number


def least(code: str, names: Mapping[str, object], number: int, rounds: int) -> float:
    """The least nanoseconds of one time through the code."""
    timer = timeit.Timer(code, globals=dict(names))
    return min(timer.repeat(rounds, number)) / number * 1e9


def call(number: int, rounds: int) -> None:
    """Each is a line in a loop: its names are looked up each time."""
    ways: dict[str, Callable[[int], int]] = {
        "abs": abs,
        "python": same,
        "rust": rust.same,
    }
    for name, function in ways.items():
        took = least("f(value)", {"f": function, "value": 7}, number, rounds)
        print(name, function(7), took)


def values(size: int) -> dict[str, object]:
    """A value of each kind, of this size where it has one."""
    return {
        "int": 1_000 + size,
        "float": 0.5 + size,
        "str": "x" * size,
        "bytes": b"x" * size,
        "list": list(range(1_000, 1_000 + size)),
        "dict": {f"bed {n}": 1_000 + n for n in range(size)},
        "array": np.arange(1_000, 1_000 + size),
    }


def conversions(sizes: list[int], rounds: int) -> None:
    """A way is: the kind, the direction and the size. The call itself is taken off."""
    into = least("f(value)", {"f": rust.same, "value": 7}, 20_000, rounds)
    print("call-both-1", 1, into)
    for size in sizes:
        number = max(5, 20_000 // size)
        for kind, value in values(size).items():
            if kind in ("int", "float") and size > 1:
                continue
            take: Callable[..., object] = getattr(rust, f"take_{kind}")
            give: Callable[..., object] = getattr(rust, f"give_{kind}")
            took = least("f(value)", {"f": take, "value": value}, number, rounds)
            gave = least("f(size)", {"f": give, "size": size}, number, rounds)
            if kind not in ("int", "float"):
                given: Any = give(size)
                if take(value) != size or len(given) != size:
                    sys.exit(f"{kind}: {size} went in, and something else came out")
            print(f"{kind}-in-{size}", 1, took)
            print(f"{kind}-out-{size}", 1, gave)


def copies(size: int, rounds: int) -> None:
    chance = random.Random(5)
    readings = [chance.uniform(60, 140) for _ in range(size)]
    array, limit = np.array(readings), 120.0
    ways: dict[str, Callable[[], int]] = {
        "python": lambda: sum(1 for reading in readings if reading > limit),
        "numpy": lambda: int(np.count_nonzero(array > limit)),
        "list": lambda: int(rust.above_in_list(readings, limit)),
        "element": lambda: int(rust.above_in_list(array, limit)),
        "copy": lambda: int(rust.above_in_copy(array, limit)),
        "borrowed": lambda: int(rust.above_in_array(array, limit)),
    }
    for name, way in ways.items():
        print(name, way(), least("way()", {"way": way}, 1, rounds))


def threads(count: int, function: Callable[[int], int], work: int) -> tuple[int, int]:
    """What all of them computed, and how long it took from the first start on."""
    results: list[int] = []
    ready = threading.Barrier(count + 1)

    def call() -> None:
        ready.wait()
        results.append(function(work))

    started = [threading.Thread(target=call) for _ in range(count)]
    for thread in started:
        thread.start()
    ready.wait()
    begin = time.perf_counter_ns()
    for thread in started:
        thread.join()
    took = time.perf_counter_ns() - begin
    [result] = set(results)
    return result, took


def detached(work: int, rounds: int) -> None:
    for _ in range(rounds):
        for way in ("attached", "detached"):
            for count in (1, 2):
                result, took = threads(count, getattr(rust, way), work)
                print(f"{way}-{count}", result, took)


def main() -> None:
    match sys.argv[2:]:
        case ["call", number, rounds]:
            call(int(number), int(rounds))
        case ["conversions", sizes, rounds]:
            conversions([int(size) for size in sizes.split(",")], int(rounds))
        case ["copies", size, rounds]:
            copies(int(size), int(rounds))
        case ["detached", work, rounds]:
            detached(int(work), int(rounds))
        case _:
            sys.exit("the module's folder, then call, conversions, copies or detached")


main()
