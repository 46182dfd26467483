"""Two ways to the same number that do not do the same work."""

from collections import Counter
from collections.abc import Callable

calls: Counter[str] = Counter()


def plain(n: int) -> int:
    """Adds up every 0 and every 1 that the calls arrive at."""
    calls["plain"] += 1
    if n < 2:
        return n
    return plain(n - 1) + plain(n - 2)


def joined(n: int) -> int:
    """Two levels written out; `fib(n - 3)` is in both, and is computed once."""
    calls["joined"] += 1
    if n < 4:
        return [0, 1, 1, 2][n]
    in_both = joined(n - 3)
    return joined(n - 2) + in_both + in_both + joined(n - 4)


def report(name: str, fib: Callable[[int], int]) -> None:
    calls.clear()
    result = fib(20)
    small = calls[name]
    fib(25)
    large = calls[name] - small
    print(f"{name}: fib(20) is {result}, found in {small} calls")
    print(f"  five more: {large / small:.1f} times the calls")


report("plain", plain)
report("joined", joined)
