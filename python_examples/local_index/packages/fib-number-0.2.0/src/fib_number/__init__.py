"""Fibonacci numbers."""

__all__ = ["fib"]


def fib(n: int) -> int:
    """Return the number at place ``n`` of 0, 1, 1, 2, 3, 5, and so on."""
    before, number = 0, 1
    for _ in range(n - 1):
        before, number = number, before + number
    return number
