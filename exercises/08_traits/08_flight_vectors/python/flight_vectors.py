"""Legs of a flight with operators.

Run as a program it reads lines such as `3 4 + 1 2`, `3 4 * 2`, `3 4 // 2` or `3 4 neg`
from standard input and prints the leg that comes out.
"""

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Leg:
    east: int
    north: int

    def __add__(self, other: "Leg") -> "Leg":
        return Leg(self.east + other.east, self.north + other.north)

    def __neg__(self) -> "Leg":
        return Leg(-self.east, -self.north)

    def __sub__(self, other: "Leg") -> "Leg":
        return self + -other

    def __mul__(self, factor: int) -> "Leg":
        return Leg(self.east * factor, self.north * factor)

    def __floordiv__(self, parts: int) -> "Leg":
        return Leg(self.east // parts, self.north // parts)


def evaluate(words: list[str]) -> Leg:
    leg = Leg(int(words[0]), int(words[1]))
    match words[2:]:
        case ["+", east, north]:
            return leg + Leg(int(east), int(north))
        case ["-", east, north]:
            return leg - Leg(int(east), int(north))
        case ["*", factor]:
            return leg * int(factor)
        case ["//", parts]:
            return leg // int(parts)
        case ["neg"]:
            return -leg
    raise ValueError(f"not understood: {words}")


def main() -> None:
    for line in sys.stdin:
        leg = evaluate(line.split())
        print(leg.east, leg.north)


if __name__ == "__main__":
    main()
