"""Who waits, called one after the other. The iterator looks into the list."""

from collections.abc import Iterator


class WaitingRoom:
    """Who waits."""

    def __init__(self, names: list[str]) -> None:
        self._names = list(names)

    def add(self, name: str) -> None:
        """One more."""
        self._names.append(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)
