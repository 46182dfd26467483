"""What the engine computes, in plain Python. Rust has to agree to the last bit."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal


def fibonacci(index: int) -> int:
    """The plain recursion."""
    if index < 2:
        return index
    return fibonacci(index - 1) + fibonacci(index - 2)


State = tuple[float, float, float, float]


def states(start: State, *, drag: float, gravity: float, dt: float) -> Iterator[State]:
    """The states (x, y, vx, vy) of one flight, step by step, without end."""
    x, y, vx, vy = start
    slows, falls = drag * dt, gravity * dt
    while True:
        yield x, y, vx, vy
        d = slows * math.sqrt(vx * vx + vy * vy)
        x, y = x + vx * dt, y + vy * dt
        vx, vy = vx - d * vx, (vy - falls) - d * vy


def sums(lines: Iterable[str], *, key: str, value: str) -> dict[str, Decimal]:
    """Sums by key of lines with commas, the first of which has the names."""
    rows = iter(lines)
    names = next(rows).rstrip("\n").split(",")
    key_at, value_at = names.index(key), names.index(value)
    found: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        fields = row.rstrip("\n").split(",")
        found[fields[key_at]] += Decimal(fields[value_at])
    return dict(sorted(found.items(), key=lambda item: item[0].encode()))
