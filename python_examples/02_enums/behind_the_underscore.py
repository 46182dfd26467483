"""A case for the rest, older than orange."""

from enum import Enum


class Colour(Enum):
    RED = 1
    ORANGE = 2
    YELLOW = 3
    GREEN = 4


def room(colour: Colour) -> str:
    match colour:
        case Colour.RED:
            return "shock room"
        case _:
            return "waiting room"


for colour in [Colour.RED, Colour.ORANGE]:
    print(room(colour))
for colour in [Colour.YELLOW, Colour.GREEN]:
    print(room(colour))
