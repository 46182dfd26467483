"""Lines of an order book: what is wrong in one is an exception."""


class OrderError(ValueError):
    """An order nobody can read."""


def pieces(line: str) -> int:
    """How many pieces one line orders."""
    _, colon, word = line.partition(": ")
    if not colon:
        raise OrderError(f'no colon in "{line}"')
    # `int` alone would take ` 3`, `1_000` and digits of other scripts, and raise a
    # ValueError of its own beyond 4,300 digits.
    plain = word.isascii() and word.isdecimal()
    digits = word.lstrip("0") or "0"
    if not plain or len(digits) > 10 or int(digits) >= 2**32:
        raise OrderError(f'"{word}" is not a number of pieces')
    return int(digits)


def total(lines: list[str]) -> int:
    """How many pieces these lines order together."""
    return sum(pieces(line) for line in lines)
