"""Fibonacci numbers."""

__all__ = ["fib"]


def fib(n: int) -> int:
    """Return the number at place ``n`` of 0, 1, 1, 2, 3, 5, and so on."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)
