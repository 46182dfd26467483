"""How long a patient may wait, a type for the colour."""

from enum import Enum


class Colour(Enum):
    RED = 1
    YELLOW = 2
    GREEN = 3


def minutes(colour: Colour) -> int:
    match colour:
        case Colour.RED:
            return 0
        case Colour.YELLOW:
            return 30
        case Colour.GREEN:
            return 120


def is_urgent(colour: Colour) -> bool:
    return colour == Colour.RED


print("yellow:", minutes(Colour.YELLOW))
print("green:", minutes(Colour.GREEN))
if not is_urgent(Colour.GREEN):
    print("green can wait")
