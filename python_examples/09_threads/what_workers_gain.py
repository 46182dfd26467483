"""Amdahl's law as a table: what many workers gain."""


def speedup(p: float, s: float) -> float:
    """A share `p` of the work is made `s` times as fast."""
    return 1 / ((1 - p) + p / s)


for p in (0.5, 0.9, 0.99):
    gains = [f"{speedup(p, s):6.2f}" for s in (2, 4, 16, 100)]
    print(f"{p:4}: {' '.join(gains)}, never {1 / (1 - p):.0f}")
