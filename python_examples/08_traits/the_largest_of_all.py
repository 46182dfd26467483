"""The largest of numbers, of texts, of anything that can be compared."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar


class Comparable(Protocol):
    def __gt__(self, other: Any, /) -> bool: ...


T = TypeVar("T", bound=Comparable)


def largest(values: Sequence[T]) -> T | None:
    if not values:
        return None
    largest = values[0]
    for value in values:
        if value > largest:
            largest = value
    return largest


print(largest([72, 104, 88]))
print(largest(["Ana", "Chen", "Bo"]))
nobody: list[int] = []
print(largest(nobody))
