"""Pieces that can be ordered."""

import operator
from collections.abc import Iterable
from typing import Any


def pieces(value: Any) -> int:
    """The pieces of one order."""
    if isinstance(value, bool):
        raise TypeError(f"how many is {value}?")
    number = operator.index(value)
    if not 0 <= number < 2**32:
        raise OverflowError("not a 32-bit number")
    if number == 0:
        raise ValueError("an order of nothing")
    return number


def all_pieces(values: Iterable[Any]) -> int:
    """The pieces of all orders together."""
    return sum(pieces(value) for value in values)
