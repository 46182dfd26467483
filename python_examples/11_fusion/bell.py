"""A bell that keeps a function, and calls it later."""

from collections.abc import Callable


class Bell:
    def __init__(self, who_comes: Callable[[int], str]) -> None:
        self.who_comes = who_comes

    def ring(self, bed: int) -> str:
        return self.who_comes(bed)
