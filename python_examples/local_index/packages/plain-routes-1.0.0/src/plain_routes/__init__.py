"""Which function answers which address."""

from collections.abc import Callable

__all__ = ["Routes"]


class Routes:
    """Addresses and the functions that answer them."""

    def __init__(self) -> None:
        self._functions: dict[str, Callable[[], str]] = {}

    def add(self, address: str, function: Callable[[], str]) -> None:
        """Let ``function`` answer ``address``."""
        self._functions[address] = function

    def answer(self, address: str) -> str:
        """Return the answer, or say that nothing is there."""
        function = self._functions.get(address)
        return function() if function else "404 not found"
