"""A closure changes what lies outside it."""

from collections.abc import Callable


def counter() -> Callable[[], int]:
    count = 0

    def ring() -> int:
        nonlocal count
        count += 1
        return count

    return ring


ring = counter()
ring()
print(f"the bell rang {ring()} times")

greetings: list[Callable[[], str]] = [
    lambda: f"bed {bed}"  # noqa: B023
    for bed in (3, 5)
]
print([greet() for greet in greetings])
