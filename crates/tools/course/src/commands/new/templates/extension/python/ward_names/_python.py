"""The same functions in pure Python: what the Rust ones are compared with."""


def check(*names: str) -> None:
    """Refuse what no text of Rust can hold: a lone surrogate, half of a letter."""
    for name in names:
        name.encode()


def distance(left: str, right: str) -> int:
    """Return how many letters must be put in, taken out or changed."""
    check(left, right)
    row = list(range(len(right) + 1))
    for before, letter in enumerate(left):
        diagonal, row[0] = row[0], before + 1
        for place, other in enumerate(right, start=1):
            changed = diagonal + (letter != other)
            diagonal = row[place]
            row[place] = min(changed, row[place - 1] + 1, diagonal + 1)
    return row[-1]


def nearest(name: str, known: list[str]) -> str:
    """Return the known name that is nearest to this one."""
    check(name)
    if not known:
        raise ValueError("there are no known names")
    return min(known, key=lambda other: distance(name, other))
