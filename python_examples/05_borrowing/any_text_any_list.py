"""One function for every kind of text, one for every kind of list."""

from collections.abc import Sequence


def first_name(name: str) -> str:
    return name.split(" ")[0]


def total(doses: Sequence[int]) -> int:
    return sum(doses)


print(first_name("Élise Roy"), first_name("  Bo ".strip()))
print(total([5, 10]), total((20, 40, 80)), total([1, 2, 3][1:]))
