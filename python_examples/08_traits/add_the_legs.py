"""Legs of a flight: added, made longer, turned round."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Leg:
    east: float = 0.0
    north: float = 0.0

    def __add__(self, other: "Leg") -> "Leg":
        return Leg(self.east + other.east, self.north + other.north)

    def __mul__(self, factor: float) -> "Leg":
        return Leg(self.east * factor, self.north * factor)

    def __neg__(self) -> "Leg":
        return self * -1.0


there = Leg(30.0, 40.0) + Leg(10.0, -5.0)
print(f"{there.east:g} {there.north:g}")
twice = there * 2.0
print(f"{twice.east:g} {twice.north:g}")
home = -twice
print(f"{home.east:g} {home.north:g}")
print("true" if home + twice == Leg() else "false")
