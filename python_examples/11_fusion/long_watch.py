"""Counts without end."""

_rounds = 0


def watch() -> None:
    global _rounds
    while True:
        _rounds += 1


def rounds() -> int:
    return _rounds
