"""The same steps of the same flights, in two orders."""

import math

# Where it is and how fast: x, y, vx, vy.
State = tuple[float, float, float, float]


def step(state: State) -> State:
    x, y, vx, vy = state
    dt = 0.01
    d = 0.01 * dt * math.sqrt(vx * vx + vy * vy)
    return (
        x + vx * dt,
        y + vy * dt,
        vx - d * vx,
        (vy - 9.80665 * dt) - d * vy,
    )


def one_after_the_other(flights: list[State], steps: int) -> None:
    for number in range(len(flights)):
        for _ in range(steps):
            flights[number] = step(flights[number])


def side_by_side(flights: list[State], steps: int) -> None:
    for _ in range(steps):
        for number in range(len(flights)):
            flights[number] = step(flights[number])


first = [(0.0, 0.0, 30.0, 40.0), (0.0, 0.0, 20.0, 50.0)]
second = first.copy()
one_after_the_other(first, 300)
side_by_side(second, 300)
for x, y, _, _ in first:
    print(f"{x:.3f} metres along, {y:.3f} metres up")
every = "all" if first == second else "not all"
print(f"{every} numbers are the same, to the last bit")
