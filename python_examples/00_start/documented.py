"""A function whose docstring holds an example, and doctest runs it."""

import doctest


def free(beds: int, taken: int) -> int:
    """How many beds are free.

    >>> free(24, 18)
    6
    """
    return beds - taken


doctest.testmod(raise_on_error=True)
print(free(24, 18))
