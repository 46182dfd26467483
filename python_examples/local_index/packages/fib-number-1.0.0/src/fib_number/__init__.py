"""Fibonacci numbers. What ``fib`` was before 1.0.0 is ``fib_number`` now."""

__all__ = ["fib_number"]


def fib_number(place: int) -> int:
    """Return the number at ``place`` of 0, 1, 1, 2, 3, 5, and so on."""
    if place < 0:
        raise ValueError(f"there is no Fibonacci number at place {place}")
    before, number = 1, 0
    for _ in range(place):
        before, number = number, before + number
    return number
