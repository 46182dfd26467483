"""One function in front of several ways to a Fibonacci number."""

import importlib
import importlib.util
import operator
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, SupportsIndex

from moult_engine import _native, originals
from moult_engine.counter import CallCounter


class CalculationMethod(StrEnum):
    """Who computes. The first three do the same recursion."""

    PYTHON = "python"
    NUMBA = "numba"
    RUST = "rust"
    FAST = "fast"

    @property
    def largest(self) -> int:
        """The largest index: beyond it nobody would wait for the number."""
        return _LARGEST[self]

    @property
    def available(self) -> bool:
        """Whether what it needs is installed."""
        return self is not CalculationMethod.NUMBA or _is_installed("numba")


_LARGEST = {
    CalculationMethod.PYTHON: 35,
    CalculationMethod.NUMBA: 50,
    CalculationMethod.RUST: 50,
    CalculationMethod.FAST: 1_000_000,
}


class MethodUnavailable(_native.MoultError):
    """What this method needs is not installed."""


class Calculator(Protocol):
    """What every way looks like from here."""

    def number(self, index: int, /) -> int:
        """The Fibonacci number of an index that was checked."""


class PythonCalculator:
    """The plain recursion, interpreted."""

    def number(self, index: int, /) -> int:
        return originals.fibonacci(index)


class NumbaCalculator:
    """The plain recursion, compiled by numba at the first use."""

    def __init__(self) -> None:
        self._recursion: Callable[[int], int] | None = None

    def number(self, index: int, /) -> int:
        if self._recursion is None:
            self._recursion = _compiled()
        return int(self._recursion(index))


class RustCalculator:
    """One of the engine's ways."""

    def __init__(self, way: str) -> None:
        self._way = way

    def number(self, index: int, /) -> int:
        return _native.fibonacci(index, self._way)


_CALCULATORS: dict[CalculationMethod, Calculator] = {
    CalculationMethod.PYTHON: PythonCalculator(),
    CalculationMethod.NUMBA: NumbaCalculator(),
    CalculationMethod.RUST: RustCalculator("recursive"),
    CalculationMethod.FAST: RustCalculator("fast-doubling"),
}


def fibonacci(
    index: SupportsIndex, method: CalculationMethod | str = CalculationMethod.FAST
) -> int:
    """The Fibonacci number of this index, computed by this method.

    Raises `FibonacciError` for an index that has no number or takes this method too
    long, `MethodUnavailable` when something is not installed, `ValueError` for an
    unknown method and `TypeError` for what is no whole number.
    """
    method = CalculationMethod(method)
    checked = _checked(index, method)
    number = _CALCULATORS[method].number(checked)
    CallCounter().add(method.value)
    return number


def _checked(index: SupportsIndex, method: CalculationMethod) -> int:
    # `True` counts as 1 everywhere in Python; as an index it is a mistake.
    if isinstance(index, bool):
        raise TypeError("an index is a whole number, and not True or False")
    whole = operator.index(index)
    if whole < 0:
        raise _native.FibonacciError(f"there is no Fibonacci number {whole}")
    if whole > method.largest:
        raise _native.FibonacciError(
            f"Fibonacci number {whole} would take too long; "
            f"the method {method.value!r} goes up to number {method.largest}"
        )
    return whole


def _is_installed(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ValueError:
        # `sys.modules` says that there is no such module.
        return False


def _compiled() -> Callable[[int], int]:
    try:
        numba = importlib.import_module("numba")
    except ImportError as error:
        raise MethodUnavailable(
            "numba is not installed; `pip install moult-engine[bench]` brings it"
        ) from error

    def recursion(index: int) -> int:
        if index < 2:
            return index
        return recursion(index - 1) + recursion(index - 2)

    # numba looks up the name when it compiles, and finds what it has made of it.
    recursion = numba.njit("int64(int64)")(recursion)
    return recursion
