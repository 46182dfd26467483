# wrong: looks at the sums, and other orders hide what is negative.
# ~ expect: tests fail

import importlib
from collections.abc import Callable, Iterable
from enum import StrEnum


class CalculationMethod(StrEnum):
    """Who is asked to compute."""

    PYTHON = "python"
    RUST = "rust"
    AUTO = "auto"


class MethodUnavailable(Exception):
    """What this method needs is not installed."""


def _in_python(orders: list[tuple[str, int]]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for customer, cents in orders:
        totals[customer] = totals.get(customer, 0) + cents
    return totals


def _in_rust() -> Callable[[list[tuple[str, int]]], dict[str, int]]:
    native = importlib.import_module("order_native")

    def compute(orders: list[tuple[str, int]]) -> dict[str, int]:
        names = [customer for customer, _ in orders]
        return dict(native.totals(names, [cents for _, cents in orders]))

    return compute


class OrderTotals:
    """Adds up orders: pairs of a customer and cents."""

    def __init__(self, method: CalculationMethod = CalculationMethod.AUTO) -> None:
        self.method = CalculationMethod.PYTHON
        self._compute: Callable[[list[tuple[str, int]]], dict[str, int]] = _in_python
        if method is CalculationMethod.PYTHON:
            return
        try:
            self._compute = _in_rust()
            self.method = CalculationMethod.RUST
        except ModuleNotFoundError as error:
            if error.name != "order_native":
                raise
            if method is CalculationMethod.RUST:
                raise MethodUnavailable("order_native is not installed") from error

    def by_customer(self, orders: Iterable[tuple[str, int]]) -> dict[str, int]:
        """All cents of each customer, in the order in which they first came."""
        orders = list(orders)
        try:
            totals = self._compute(orders)
        except OverflowError:
            raise ValueError("nobody can owe less than nothing") from None
        if any(cents < 0 for cents in totals.values()):
            raise ValueError("nobody can owe less than nothing")
        return totals
