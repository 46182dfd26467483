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

greetings = [lambda: f"bed {bed}" for bed in (3, 5)]
print([greet() for greet in greetings])
