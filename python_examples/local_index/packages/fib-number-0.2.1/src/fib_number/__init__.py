"""Fibonacci numbers."""

__all__ = ["fib"]


def fib(n: int) -> int:
    """Return the number at place ``n`` of 0, 1, 1, 2, 3, 5, and so on."""
    before, number = 1, 0
    for _ in range(n):
        before, number = number, before + number
    return number
