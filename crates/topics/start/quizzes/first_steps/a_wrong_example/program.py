def free(beds: int, taken: int) -> int:
    """How many beds are free.

    >>> free(24, 18)
    42
    """
    return beds - taken


print(free(24, 18))
