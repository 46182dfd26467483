"""Counts until another thread has seen it count."""

_counting = False
_seen = False


def count_until_seen() -> int:
    global _counting
    _counting = True
    steps = 1
    while not _seen:
        steps += 1
    return steps


def is_counting() -> bool:
    return _counting


def seen() -> None:
    global _seen
    _seen = True
