"""Look into several levels at once: nested patterns."""

from dataclasses import dataclass


@dataclass
class Point:
    north: int
    east: int


@dataclass
class Climb:
    to: int


@dataclass
class Turn:
    at: Point


Step = Climb | Turn


def say(step: Step, urgent: bool) -> str:
    match step:
        case Climb(to) if urgent:
            return f"climb to {to} now"
        case Climb(to):
            return f"climb to {to}"
        case Turn(Point(north=0, east=0)):
            return "turn at the origin"
        case Turn(Point(north=0, east=east)):
            return f"turn on the equator, {east} east"
        case Turn(Point(north=north)):
            return f"turn {north} north"


print(say(Climb(300), urgent=True))
print(say(Climb(240), urgent=False))
print(say(Turn(Point(0, 0)), urgent=True))
print(say(Turn(Point(0, 12)), urgent=False))
print(say(Turn(Point(60, 11)), urgent=False))
