"""An exception that says which line it is about, and keeps the reason as its cause."""


class OrderError(ValueError):
    """An order nobody can read."""


def pieces(words: list[str]) -> list[int]:
    """How many pieces each of these words orders."""
    everything = []
    for number, word in enumerate(words):
        try:
            everything.append(int(word))
        except ValueError as why:
            raise OrderError(f"order {number} cannot be read") from why
    return everything
