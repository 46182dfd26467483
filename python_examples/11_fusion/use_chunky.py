from collections import Counter
from collections.abc import Callable
from typing import TypeVar

import chunky

Given = TypeVar("Given")
Made = TypeVar("Made")
calls: Counter[str] = Counter()


def counted(function: Callable[[Given], Made]) -> Callable[[Given], Made]:
    """The same function, with its calls counted."""

    def call(given: Given) -> Made:
        calls[function.__name__] += 1
        return function(given)

    return call


ward_and_pieces = counted(chunky.ward_and_pieces)
pieces_by_ward = counted(chunky.pieces_by_ward)
text = "north,4\nsouth,2\n" * 5_000

totals: Counter[str] = Counter()
for line in text.splitlines():
    ward, pieces = ward_and_pieces(line)
    totals[ward] += pieces
print(sorted(totals.items()))
print(sorted(pieces_by_ward(text).items()))
print(dict(calls))
