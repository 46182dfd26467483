"""The versions of an order book, one after each change.

Run as a program it reads cases from standard input, one instruction a line:

    book ITEM PIECES      an order that is in the book at the start
    change ITEM PIECES    so many pieces more, or fewer
    end                   end of the case: print its versions
"""

import copy
import sys
from dataclasses import dataclass


@dataclass
class Order:
    item: str
    pieces: int


@dataclass
class OrderBook:
    orders: list[Order]

    def apply(self, item: str, pieces: int) -> None:
        """Adds to the order for this item; an order for nothing is struck out."""
        for order in self.orders:
            if order.item == item:
                order.pieces += pieces
                break
        else:
            self.orders.append(Order(item, pieces))
        self.orders = [order for order in self.orders if order.pieces > 0]

    def describe(self) -> str:
        if not self.orders:
            return "nothing ordered"
        return ", ".join(f"{order.item} {order.pieces}" for order in self.orders)


def versions(book: OrderBook, changes: list[tuple[str, int]]) -> list[OrderBook]:
    """The book as it came, and as it was after each change."""
    live = copy.deepcopy(book)
    kept = [copy.deepcopy(live)]
    for item, pieces in changes:
        live.apply(item, pieces)
        kept.append(copy.deepcopy(live))
    return kept


def main() -> None:
    book = OrderBook([])
    changes: list[tuple[str, int]] = []
    for line in sys.stdin:
        words = line.split()
        match words:
            case ["book", item, pieces]:
                book.orders.append(Order(item, int(pieces)))
            case ["change", item, pieces]:
                changes.append((item, int(pieces)))
            case ["end"]:
                print(" / ".join(kept.describe() for kept in versions(book, changes)))
                book = OrderBook([])
                changes = []
            case _:
                sys.exit(f"not an instruction: {line!r}")


if __name__ == "__main__":
    main()
