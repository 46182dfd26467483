"""Boxes of twelve."""


def boxes_for(pieces: int) -> int:
    """How many boxes of twelve these pieces need."""
    return -(-pieces // 12)
