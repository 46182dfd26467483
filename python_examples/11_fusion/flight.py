"""How far a rescue line flies, thrown over water, followed step by step."""

import math


def distance(speed: float, degrees: float, drag: float) -> float:
    """How far a rescue line flies, in metres."""
    angle = math.radians(degrees)
    x, y = 0.0, 0.0
    vx, vy = speed * math.cos(angle), speed * math.sin(angle)
    dt = 0.0002
    while y >= 0.0:
        d = drag * dt * math.sqrt(vx * vx + vy * vy)
        x, y = x + vx * dt, y + vy * dt
        vx, vy = vx - d * vx, (vy - 9.80665 * dt) - d * vy
    return x
