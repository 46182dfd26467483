"""A class around a list, with all that a list can be asked."""

from collections.abc import Sequence
from typing import Any


class Signed:
    def __init__(self, by: str, notes: list[str]) -> None:
        self.by = by
        self.notes = notes

    def __getattr__(self, name: str) -> Any:
        return getattr(self.notes, name)


def longest(notes: Sequence[str]) -> int:
    return max((len(note) for note in notes), default=0)


page = Signed("Chen", ["fever", "sleeps"])
print(page.count("fever"), page.by)
try:
    print(longest(page))  # type: ignore[arg-type]
except TypeError as error:
    print(error)
