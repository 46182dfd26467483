"""The plain Python that the engine replaces, asked and measured.

Fibonacci numbers, flights and values of orders are those of the package's
`originals.py`. Called with
`measure`, this does a job and prints what came out and how long it took. Called with
`answer`, it answers questions, one on each line, so that the engine's tests can
compare: floating-point numbers are written as their bits.
"""

from __future__ import annotations

import re
import struct
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

CAPSTONE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CAPSTONE / "python" / "python" / "moult_engine"))

from originals import State, fibonacci, order_value, states  # noqa: E402

EARTH = 9.80665


def fibonacci_by_sums(n: int) -> int:
    number, following = 0, 1
    for _ in range(n):
        number, following = following, number + following
    return number


def path(
    start: State, drag: float, dt: float, points: int
) -> list[tuple[float, float]]:
    flown = states(start, drag=drag, gravity=EARTH, dt=dt)
    return [(x, y) for x, y, _, _ in islice(flown, points)]


def after(start: State, drag: float, dt: float, steps: int) -> State:
    flown = states(start, drag=drag, gravity=EARTH, dt=dt)
    return next(islice(flown, steps, None))


NUMBER = re.compile(rb"[-+]?(?:[0-9]{1,12}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})")


def sums(text: bytes, key: int, value: int) -> tuple[dict[str, int], list[int]]:
    """Sums in millionths, and the lines that are no rows."""
    totals: Counter[str] = Counter()
    bad = []
    for number, line in enumerate(text.split(b"\n"), start=1):
        line = line.removesuffix(b"\r")
        if not line:
            continue
        fields = line.split(b",")
        try:
            name, amount = fields[key].decode(), fields[value]
        except (IndexError, UnicodeDecodeError):
            bad.append(number)
            continue
        if b'"' in line or not NUMBER.fullmatch(amount):
            bad.append(number)
            continue
        whole, _, part = amount.partition(b".")
        totals[name] += int(whole + part.ljust(6, b"0"))
    return dict(totals), bad


def from_bits(text: str) -> float:
    [number] = struct.unpack(">d", bytes.fromhex(text))
    assert isinstance(number, float)
    return number


def to_bits(number: float) -> str:
    return struct.pack(">d", number).hex()


def answer(question: str) -> str:
    match question.split():
        case ["fibonacci", index]:
            return str(fibonacci_by_sums(int(index)))
        case ["recursion", index]:
            return str(fibonacci(int(index)))
        case ["after", x, y, vx, vy, drag, dt, steps]:
            start = (from_bits(x), from_bits(y), from_bits(vx), from_bits(vy))
            end = after(start, from_bits(drag), from_bits(dt), int(steps))
            return " ".join(map(to_bits, end))
        case ["sums", text]:
            totals, bad = sums(bytes.fromhex(text), 0, 2)
            pairs = [f"{key.encode().hex()}={totals[key]}" for key in sorted(totals)]
            return " ".join(pairs + [str(number) for number in bad])
        case ["order", pieces, price, discount]:
            return str(order_value(int(pieces), int(price), int(discount)))
    sys.exit(f"no such question: {question}")


def bits_of(rows: Iterable[Iterable[float]]) -> int:
    """As the engine's `measure` does it: numbers that differ in one bit differ here."""
    everything = 0
    for row in rows:
        for number in row:
            [bits] = struct.unpack(">Q", struct.pack(">d", number))
            everything = (everything << 1 | everything >> 63) + bits & (1 << 64) - 1
    return everything


def timed(job: str, name: str, rounds: int, work: Callable[[], object]) -> object:
    least: int | None = None
    result: object = None
    for _ in range(rounds):
        start = time.perf_counter_ns()
        result = work()
        took = time.perf_counter_ns() - start
        least = took if least is None else min(least, took)
    print(job, name, "-" if result is None else result, least)
    return result


def plain_sums(file: str) -> dict[str, float]:
    """What one writes for a file that is known to be in order."""
    totals: dict[str, float] = {}
    with open(file, encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            _, key, _, value = line.rstrip("\n").split(",")
            totals[key] = totals.get(key, 0.0) + float(value)
    return totals


def measure(job: list[str]) -> None:
    match job:
        case ["fibonacci", index, rounds]:
            n = int(index)
            timed(f"fibonacci-{n}", "python", int(rounds), lambda: fibonacci(n))
        case ["path", points, rounds]:
            count = int(points)
            found: list[tuple[float, float]] = []

            def follow() -> None:
                found[:] = path((0.0, 0.0, 300.0, 400.0), 0.001, 1e-5, count)

            timed("path", "python", int(rounds), follow)
            print("path bits", f"{bits_of(found):016x}", 0)
        case ["flights", count, steps, rounds]:
            numbers = range(int(count))
            start = [(0.0, 0.0, 20.0 + n / 64.0, 50.0 - n / 128.0) for n in numbers]

            def fly() -> int:
                ends = (after(one, 0.01, 0.005, int(steps)) for one in start)
                return bits_of(ends)

            timed("flights", "python", int(rounds), fly)
        case ["sums", file, rounds]:
            rows = Path(file).read_bytes().count(b"\n") - 1

            def add() -> str:
                totals = plain_sums(file)
                everything = 0
                for key in sorted(totals):
                    units = round(totals[key] * 1e6 / 1e4) * 10_000
                    everything = everything * 31 % 1_000_000_007 + units
                return f"{rows}/0/{everything}"

            timed("sums", "python", int(rounds), add)
        case _:
            sys.exit("fibonacci, path, flights or sums, and what they need")


def main() -> None:
    match sys.argv[1:]:
        case ["answer"]:
            for question in sys.stdin:
                print(answer(question))
        case ["measure", *job]:
            measure(job)
        case _:
            sys.exit("call it with `answer`, or with `measure` and a job")


if __name__ == "__main__":
    main()
