"""The hours of a day at which a medicine is due, one after the other."""


class DueHours:
    """Hours of a day, some hours apart."""

    def __init__(self, first: int, apart: int) -> None:
        self._next = first
        self._apart = max(apart, 1)

    def __iter__(self) -> "DueHours":
        return self

    def __next__(self) -> int:
        if self._next >= 24:
            raise StopIteration
        due = self._next
        self._next += self._apart
        return due
