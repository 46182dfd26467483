def speedup(p: float, s: float) -> float:
    return 1 / ((1 - p) + p / s)


def shared(measured: float, s: float) -> float:
    """The law turned round: which share was it?"""
    return (1 - 1 / measured) / (1 - 1 / s)


print(f"{speedup(shared(1.6, 2), 4):.1f}")
