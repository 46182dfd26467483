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


def order_value(pieces: int, price: int, discount: int) -> int:
    """Cents, half a cent up; the discount is in hundredths of a percent."""
    return (pieces * price * (10_000 - discount) + 5_000) // 10_000


class OrderBook:
    """Open orders: numbers, with items, pieces and values; returns are less than 0."""

    def __init__(self) -> None:
        self.open: dict[int, tuple[str, int, int]] = {}
        self.last = 0

    def place(self, item: str, pieces: int, value: int) -> int:
        """Takes an order in; its number is larger than those before."""
        self.last += 1
        self.open[self.last] = item, pieces, value
        return self.last

    def take_out(self, number: int) -> int:
        """Takes an order out, and says what it was worth."""
        _, _, value = self.open.pop(number)
        return value

    def pieces(self, item: str) -> int:
        """How many pieces of an item arrive when all orders are filled."""
        return sum(pieces for name, pieces, _ in self.open.values() if name == item)

    def current_value(self) -> int:
        """What all open orders are worth."""
        return sum(value for _, _, value in self.open.values())


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
