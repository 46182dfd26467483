"""A family of exceptions under one base class."""


class ShiftError(Exception):
    """A shift cannot be planned."""


class NobodyFreeError(ShiftError):
    def __str__(self) -> str:
        return "nobody is free"


class TooLongError(ShiftError):
    def __init__(self, hours: int) -> None:
        super().__init__(hours)
        self.hours = hours

    def __str__(self) -> str:
        return f"{self.hours} hours are too long"


class NoHoursError(ShiftError):
    def __str__(self) -> str:
        return "no number of hours"


def plan(free: int, text: str) -> str:
    if free == 0:
        raise NobodyFreeError
    try:
        hours = int(text)
    except ValueError as cause:
        raise NoHoursError from cause
    if hours > 12:
        raise TooLongError(hours)
    return "planned"


for free, hours in [(3, "8"), (0, "8"), (3, "14"), (3, "all")]:
    try:
        print(plan(free, hours))
    except ShiftError as error:
        print(error)
