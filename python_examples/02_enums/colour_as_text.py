"""How long may a patient wait? A colour as text."""


def minutes(colour: str) -> int:
    if colour == "red":
        return 0
    if colour == "yellow":
        return 30
    return 120


print("red:", minutes("red"))
print("Red:", minutes("Red"))
