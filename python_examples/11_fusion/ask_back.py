"""A list for the door of a ward."""

from collections.abc import Callable


def door_list(names: list[str], write: Callable[[list[str]], list[str]]) -> str:
    """The names as somebody else writes them, one in each line."""
    written = write(names)
    return "\n".join(written)
