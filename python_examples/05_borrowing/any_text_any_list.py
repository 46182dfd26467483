"""One function for every kind of text, one for every kind of list."""

from collections.abc import Sequence


def initial(name: str) -> str:
    return name[:1]


def total(doses: Sequence[int]) -> int:
    return sum(doses)


print(initial("Ana"), initial("Bo Lund"[3:]))
print(total([5, 10]), total((20, 40, 80)), total([1, 2, 3][1:]))
