"""Lines of an order book: what is wrong in one is an exception."""


class OrderError(ValueError):
    """An order nobody can read."""


def pieces(line: str) -> int:
    """How many pieces one line orders."""
    _, colon, word = line.partition(": ")
    if not colon:
        raise OrderError(f'no colon in "{line}"')
    # `int` alone would take ` 3`, `1_000`, digits of other scripts, and any size.
    if not (word.isascii() and word.isdecimal()) or int(word) >= 2**32:
        raise OrderError(f'"{word}" is not a number of pieces')
    return int(word)


def total(lines: list[str]) -> int:
    """How many pieces these lines order together."""
    return sum(pieces(line) for line in lines)
