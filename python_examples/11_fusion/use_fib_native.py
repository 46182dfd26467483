"""One class in front of two implementations."""

import importlib
import sys
from collections.abc import Callable
from enum import StrEnum


class CalculationMethod(StrEnum):
    PYTHON = "python"
    RUST = "rust"
    FAST = "fast"


def in_python(n: int) -> int:
    return n if n < 2 else in_python(n - 1) + in_python(n - 2)


class Fibonacci:
    """Numbers of the sequence. Without the compiled module Python computes them."""

    def __init__(self, method: CalculationMethod | str = CalculationMethod.FAST):
        self.method = CalculationMethod(method)
        self._compute: Callable[[int], int] = in_python
        if self.method is CalculationMethod.PYTHON:
            return
        try:
            native = importlib.import_module("fib_native")
        except ModuleNotFoundError as error:
            if error.name != "fib_native":
                raise
            self.method = CalculationMethod.PYTHON
            return
        fast = self.method is CalculationMethod.FAST
        self._compute = native.stepwise if fast else native.recursive

    def number(self, n: int) -> int:
        if isinstance(n, bool) or not isinstance(n, int):
            raise TypeError(f"{n!r} is no whole number")
        if not 0 <= n <= 30:
            raise ValueError(f"no number for {n}: 0 to 30")
        return self._compute(n)


def check(fibonacci: Fibonacci) -> None:
    """The same tests for every method."""
    assert [fibonacci.number(n) for n in range(8)] == [0, 1, 1, 2, 3, 5, 8, 13]
    refused = 0
    for wrong in (-1, 31, True, "7"):
        try:
            fibonacci.number(wrong)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            refused += 1
    assert refused == 4


for method in CalculationMethod:
    fibonacci = Fibonacci(method)
    check(fibonacci)
    print(f"{method}: computed by {fibonacci.method}, 15 -> {fibonacci.number(15)}")

# As if the module had never been installed.
sys.modules["fib_native"] = None  # type: ignore[assignment]
fibonacci = Fibonacci("fast")
check(fibonacci)
print(f"fast, but not installed: computed by {fibonacci.method}")
