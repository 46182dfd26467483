additions = 0


def naive(n: int) -> int:
    global additions
    if n < 2:
        return n
    additions += 1
    return naive(n - 1) + naive(n - 2)


def step_by_step(n: int) -> int:
    global additions
    this, after = 0, 1
    for _ in range(n):
        additions += 1
        this, after = after, this + after
    return this


for name, way in [("naive", naive), ("step by step", step_by_step)]:
    additions = 0
    number = way(20)
    print(f"{name}: {number}, {additions} additions")
