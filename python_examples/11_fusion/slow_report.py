"""The morning report of a ward by the sea: three questions, one slow program."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable


# ANCHOR: distance
def distance(speed: float, degrees: float, drag: float) -> float:
    """How far a rescue line flies, thrown over water, followed step by step."""
    angle = math.radians(degrees)
    x, y = 0.0, 0.0
    vx, vy = speed * math.cos(angle), speed * math.sin(angle)
    dt = 0.0002
    while y >= 0.0:
        d = drag * dt * math.sqrt(vx * vx + vy * vy)
        x, y = x + vx * dt, y + vy * dt
        vx, vy = vx - d * vx, (vy - 9.80665 * dt) - d * vy
    return x


# ANCHOR_END: distance


def best_angle(speed: float, drag: float) -> tuple[int, float]:
    """The angle that throws furthest, in whole degrees."""
    best, furthest = 0, 0.0
    for degrees in range(20, 66):
        flown = distance(speed, degrees, drag)
        if flown > furthest:
            best, furthest = degrees, flown
    return best, furthest


def orders(count: int) -> list[str]:
    """One line for each order of the night: its number, the ward, the pieces."""
    wards = ["north", "south", "east", "west"]
    lines = []
    for n in range(count):
        lines.append(f"{n},{wards[n * 7 % 4]},{n % 9 + 1}")
    return lines


def pieces_by_ward(lines: Iterable[str]) -> dict[str, int]:
    """How many pieces each ward has ordered."""
    totals: defaultdict[str, int] = defaultdict(int)
    for line in lines:
        _, ward, pieces = line.split(",")
        totals[ward] += int(pieces)
    return dict(totals)


def fibonacci(n: int) -> int:
    """How many seconds to wait before the n-th call to a phone nobody answers."""
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def main() -> None:
    degrees, metres = best_angle(speed=30.0, drag=0.01)
    print(f"throw at {degrees} degrees: {metres:.1f} metres")
    totals = pieces_by_ward(orders(120_000))
    for ward in sorted(totals):
        print(f"{ward}: {totals[ward]} pieces")
    print(f"the 25th call: after {fibonacci(25)} seconds")


if __name__ == "__main__":
    main()
