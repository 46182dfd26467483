def plain(n: int) -> int:
    """How many calls it takes."""
    if n < 2:
        return 1
    return 1 + plain(n - 1) + plain(n - 2)


def joined(n: int) -> int:
    """How many calls it takes when two levels are joined."""
    if n < 4:
        return 1
    return 1 + joined(n - 2) + joined(n - 3) + joined(n - 4)


small = plain(12) / joined(12)
large = plain(24) / joined(24)
if abs(large - small) < 0.1 * small:
    print("it stays")
else:
    print("it grows" if large > small else "it shrinks")
