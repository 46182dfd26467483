"""Contestants of the capstone's jobs in Python, NumPy, numba, pandas and polars.

Called with a job and what it needs; a line for each way: way, what came out, the least
nanoseconds. What compiles at the first call has compiled before the clock starts.
"""

from __future__ import annotations

import functools
import importlib
import io
import math
import os
import struct
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

State = tuple[float, float, float, float]
DRAG, GRAVITY, DT = 0.01, 9.80665, 0.005
BLOCK = 256
"""Flights side by side: as many as stay in the nearest cache for all their steps."""


# ANCHOR: timed
def timed(name: str, rounds: int, work: Callable[[], object]) -> None:
    """A result is removed before the next round begins, and not within it."""
    least: int | None = None
    result: object = None
    for _ in range(rounds):
        result = None
        start = time.perf_counter_ns()
        result = work()
        took = time.perf_counter_ns() - start
        least = took if least is None else min(least, took)
    print(name, result, least)


# ANCHOR_END: timed


# ANCHOR: fibonacci
def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@functools.lru_cache(maxsize=None)  # noqa: UP033
def remembered(n: int) -> int:
    if n < 2:
        return n
    return remembered(n - 1) + remembered(n - 2)


# ANCHOR_END: fibonacci


def in_fibonacci(n: int, rounds: int) -> None:
    numba: Any = importlib.import_module("numba")

    def compiled(n: int) -> int:
        if n < 2:
            return n
        return compiled(n - 1) + compiled(n - 2)

    # numba looks up the name when it compiles, and finds what it has made of it.
    compiled = numba.njit("int64(int64)")(compiled)

    def anew() -> int:
        remembered.cache_clear()
        return remembered(n)

    timed("python", max(1, rounds // 10), lambda: fibonacci(n))
    timed("numba", rounds, lambda: compiled(n))
    timed("lru_cache", rounds, anew)


def start_of(count: int) -> list[State]:
    """The same flights in every language."""
    return [(0.0, 0.0, 20.0 + n / 64.0, 50.0 - n / 128.0) for n in range(count)]


def bits_of(rows: Iterable[Iterable[float]]) -> int:
    """As the engine's `measure` does it: numbers that differ in one bit differ here."""
    everything = 0
    for row in rows:
        for number in row:
            [bits] = struct.unpack(">Q", struct.pack(">d", number))
            everything = (everything << 1 | everything >> 63) + bits & (1 << 64) - 1
    return everything


# ANCHOR: flights
def after(state: State, steps: int) -> State:
    x, y, vx, vy = state
    slows, falls = DRAG * DT, GRAVITY * DT
    for _ in range(steps):
        d = slows * math.sqrt(vx * vx + vy * vy)
        x, y = x + vx * DT, y + vy * DT
        vx, vy = vx - d * vx, (vy - falls) - d * vy
    return x, y, vx, vy


def advance_arrays(np: Any, states: Any, steps: int) -> None:
    x, y, vx, vy = states.T.copy()
    slows, falls = DRAG * DT, GRAVITY * DT
    for _ in range(steps):
        d = slows * np.sqrt(vx * vx + vy * vy)
        x += vx * DT
        y += vy * DT
        vx, vy = vx - d * vx, (vy - falls) - d * vy
    states[:] = np.array([x, y, vx, vy]).T


# ANCHOR_END: flights


def in_flights(count: int, steps: int, rounds: int) -> None:
    np: Any = importlib.import_module("numpy")
    numba: Any = importlib.import_module("numba")
    drag, gravity, dt = DRAG, GRAVITY, DT

    def advance_compiled(states: Any, steps: int) -> None:
        slows, falls = drag * dt, gravity * dt
        for flight in range(states.shape[0]):
            x, y = states[flight, 0], states[flight, 1]
            vx, vy = states[flight, 2], states[flight, 3]
            for _ in range(steps):
                d = slows * math.sqrt(vx * vx + vy * vy)
                x, y = x + vx * dt, y + vy * dt
                vx, vy = vx - d * vx, (vy - falls) - d * vy
            states[flight, 0], states[flight, 1] = x, y
            states[flight, 2], states[flight, 3] = vx, vy

    # ANCHOR: side_by_side
    def advance_block(states: Any, first: int, steps: int) -> None:
        block = states[first : first + BLOCK]
        x, y = block[:, 0].copy(), block[:, 1].copy()
        vx, vy = block[:, 2].copy(), block[:, 3].copy()
        slows, falls = drag * dt, gravity * dt
        for _ in range(steps):
            for n in range(len(x)):
                d = slows * math.sqrt(vx[n] * vx[n] + vy[n] * vy[n])
                x[n] += vx[n] * dt
                y[n] += vy[n] * dt
                vx[n] = vx[n] - d * vx[n]
                vy[n] = (vy[n] - falls) - d * vy[n]
        block[:, 0], block[:, 1] = x, y
        block[:, 2], block[:, 3] = vx, vy

    # ANCHOR_END: side_by_side

    def advance_blocks(states: Any, steps: int) -> None:
        for number in numba.prange((len(states) + BLOCK - 1) // BLOCK):
            advance_block(states, number * BLOCK, steps)

    advance_block = numba.njit(advance_block)
    signature = "void(float64[:, ::1], int64)"
    advance_compiled = numba.njit(signature)(advance_compiled)
    side_by_side = numba.njit(signature)(advance_blocks)
    on_threads = numba.njit(signature, parallel=True)(advance_blocks)
    start = start_of(count)
    timed("python", 1, lambda: bits_of(after(one, steps) for one in start))

    ways: dict[str, Callable[[Any], None]] = {
        "numpy": lambda states: advance_arrays(np, states, steps),
        "numba": lambda states: advance_compiled(states, steps),
        "numba-wide": lambda states: side_by_side(states, steps),
        "numba-parallel": lambda states: on_threads(states, steps),
    }
    for name, advance in ways.items():
        taken, results = [], set()
        for _ in range(rounds):
            states = np.array(start)
            begin = time.perf_counter_ns()
            advance(states)
            # Comparing the bits takes time of its own.
            taken.append(time.perf_counter_ns() - begin)
            results.add(bits_of(states.tolist()))
        print(name, *results, min(taken))


def told(rows: int, totals: dict[str, float]) -> str:
    """As the engine's `measure` does it, from sums in whole cents."""
    everything = 0
    for key in sorted(totals):
        units = round(totals[key] * 100) * 10_000
        everything = everything * 31 % 1_000_000_007 + units
    return f"{rows}/0/{everything}"


# ANCHOR: sums
def sums(data: bytes) -> dict[str, float]:
    totals: dict[str, float] = {}
    lines = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    next(lines)
    for line in lines:
        _, ward, _, amount = line.rstrip("\n").split(",")
        totals[ward] = totals.get(ward, 0.0) + float(amount)
    return totals


def sums_by_pandas(pandas: Any, data: bytes) -> Any:
    orders = pandas.read_csv(io.BytesIO(data), usecols=["ward", "amount"])
    return orders.groupby("ward")["amount"].sum()


def sums_by_polars(polars: Any, data: bytes) -> Any:
    orders = polars.scan_csv(io.BytesIO(data))
    amounts = polars.col("amount").sum()
    return orders.group_by("ward").agg(amounts).collect()


# ANCHOR_END: sums


Sums = tuple[Callable[[bytes], Any], Callable[[Any], dict[str, float]]]


def polars_sums() -> Sums:
    polars: Any = importlib.import_module("polars")
    work = functools.partial(sums_by_polars, polars)
    return work, lambda found: dict(found.iter_rows())


def in_sums(file: str, rounds: int) -> None:
    pandas: Any = importlib.import_module("pandas")
    few = max(1, rounds // 3)
    add_up(file, few, "python", (sums, dict))
    by_pandas: Sums = (
        lambda data: sums_by_pandas(pandas, data),
        lambda found: found.to_dict(),
    )
    add_up(file, few, "pandas", by_pandas)
    add_up(file, rounds, "polars", polars_sums())


def in_sums_alone(file: str, rounds: int) -> None:
    """polars reads how many threads it may use when it is imported."""
    os.environ["POLARS_MAX_THREADS"] = "1"
    add_up(file, rounds, "polars-alone", polars_sums())


def add_up(file: str, rounds: int, name: str, way: Sums) -> None:
    work, taken_apart = way
    data = Path(file).read_bytes()
    rows = data.count(b"\n") - 1
    taken, results = [], set()
    for _ in range(rounds):
        begin = time.perf_counter_ns()
        found = work(data)
        taken.append(time.perf_counter_ns() - begin)
        results.add(told(rows, taken_apart(found)))
        del found
    print(name, *results, min(taken))


def main() -> None:
    match sys.argv[1:]:
        case ["fibonacci", n, rounds]:
            in_fibonacci(int(n), int(rounds))
        case ["flights", count, steps, rounds]:
            in_flights(int(count), int(steps), int(rounds))
        case ["sums", file, rounds]:
            in_sums(file, int(rounds))
        case ["sums-alone", file, rounds]:
            in_sums_alone(file, int(rounds))
        case _:
            sys.exit("fibonacci, flights, sums or sums-alone, and what they need")


main()
