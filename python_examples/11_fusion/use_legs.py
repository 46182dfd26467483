"""Flies some legs."""

from collections.abc import Callable
from typing import Any

from legs import Leg

nan = float("nan")
out = Leg(3, -4)
print(out + Leg(0.5, 0), out * 2)
print(out == Leg(3, -4), out == (3, -4), Leg(nan, 0) == Leg(nan, 0))


def name_of_failure(question: Callable[[], object]) -> str:
    """What Python raises."""
    try:
        return repr(question())
    except (AttributeError, TypeError) as error:
        return type(error).__name__


other: Any = 5
three: Any = "3"
print(name_of_failure(lambda: out + other))
print(name_of_failure(lambda: 2 * out))  # type: ignore[operator]
print(name_of_failure(lambda: {out}))
print(name_of_failure(lambda: Leg(three, 0)))
print(name_of_failure(lambda: setattr(out, "east", 5)))
print(Leg(1e16, 1e-5), Leg(nan, float("inf")))
