"""What each customer owes, computed by Python or by the compiled module `order_native`.

The compiled module has one function, `totals(names, cents)`. It takes two lists of the
same length and gives a list of pairs, such as [("Ana", 350), ("Bo", 90)]. A negative
number of cents is an OverflowError there.

Your Python instinct: `try: from order_native import totals` at the top, and whoever
needs a total looks which of the two is there. Soon every caller knows both.

Your task: complete `OrderTotals`, the one class in front of both.

- `OrderTotals(CalculationMethod.PYTHON)` never imports the compiled module.
- With RUST the compiled module computes. Where it is not installed, `OrderTotals`
  raises `MethodUnavailable`.
- With AUTO it is the compiled module, and where it is not installed, Python.
- A compiled module that is installed and breaks during its import, for instance because
  a module that it imports is missing, is never hidden: its ImportError reaches the
  caller as it is.
- `method` says who computes: `CalculationMethod.PYTHON` or `CalculationMethod.RUST`.
- `by_customer` gives the same dictionary and raises the same ValueError for negative
  cents, whoever computes.

Done when: the same tests pass for both, and for a machine without the module.
"""

from collections.abc import Iterable
from enum import StrEnum


class CalculationMethod(StrEnum):
    """Who is asked to compute."""

    PYTHON = "python"
    RUST = "rust"
    AUTO = "auto"


class MethodUnavailable(Exception):
    """What this method needs is not installed."""


class OrderTotals:
    """Adds up orders: pairs of a customer and cents."""

    method: CalculationMethod

    def __init__(self, method: CalculationMethod = CalculationMethod.AUTO) -> None:
        self.method = method

    def by_customer(self, orders: Iterable[tuple[str, int]]) -> dict[str, int]:
        """All cents of each customer, in the order in which they first came."""
        totals: dict[str, int] = {}
        for customer, cents in orders:
            totals[customer] = totals.get(customer, 0) + cents
        return totals
