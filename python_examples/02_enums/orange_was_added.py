"""A fourth colour; one match is not told."""

from enum import Enum


class Colour(Enum):
    RED = 1
    ORANGE = 2
    YELLOW = 3
    GREEN = 4


def call(name: str, colour: Colour) -> None:
    match colour:
        case Colour.RED:
            print(f"{name}: now")
        case Colour.YELLOW:
            print(f"{name}: in 30 minutes")
        case Colour.GREEN:
            print(f"{name}: in 120 minutes")


call("Ana", Colour.RED)
call("Bo", Colour.ORANGE)
call("Chen", Colour.GREEN)
call("Dana", Colour.YELLOW)
