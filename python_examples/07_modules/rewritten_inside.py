"""The same caller, before and after the rewrite."""

from collections import Counter
from typing import Protocol


class OrderBook(Protocol):
    def add(self, item: str, pieces: int) -> None: ...
    def pieces(self, item: str) -> int: ...
    def items(self) -> list[str]: ...


class BookAsList:
    def __init__(self) -> None:
        self._orders: list[tuple[str, int]] = []

    def add(self, item: str, pieces: int) -> None:
        self._orders.append((item, pieces))

    def pieces(self, item: str) -> int:
        return sum(n for name, n in self._orders if name == item)

    def items(self) -> list[str]:
        return sorted({name for name, _ in self._orders})


class BookAsSums:
    def __init__(self) -> None:
        self._sums: Counter[str] = Counter()

    def add(self, item: str, pieces: int) -> None:
        self._sums[item] += pieces

    def pieces(self, item: str) -> int:
        return self._sums[item]

    def items(self) -> list[str]:
        return sorted(self._sums)


def report(book: OrderBook) -> list[str]:
    book.add("gloves", 40)
    book.add("gauze", 10)
    book.add("gloves", 20)
    return [
        f"gloves: {book.pieces('gloves')}",
        f"tape: {book.pieces('tape')}",
        f"items: {', '.join(book.items())}",
    ]


for line in report(BookAsList()):
    print(f"before  {line}")
for line in report(BookAsSums()):
    print(f"after   {line}")
