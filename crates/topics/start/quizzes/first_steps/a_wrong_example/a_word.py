def free(beds: int, taken: int) -> int:
    """How many beds are free.

    >>> free(24, 18)
    'six'
    """
    return beds - taken


print(free(24, 18))
