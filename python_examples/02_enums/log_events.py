"""What happened: one class for each kind."""

from dataclasses import dataclass


@dataclass
class Admitted:
    name: str
    bed: int


@dataclass
class Moved:
    start: int
    end: int


@dataclass
class Note:
    text: str


class Closed:
    pass


Event = Admitted | Moved | Note | Closed


def line(event: Event) -> str:
    match event:
        case Admitted(name, bed):
            return f"{name} gets bed {bed}"
        case Moved(start, end):
            return f"from bed {start} to bed {end}"
        case Note(text):
            return f"note: {text}"
        case Closed():
            return "ward closed"


day: list[Event] = [
    Admitted("Ana", 3),
    Note("fever 38.4"),
    Moved(start=3, end=5),
    Closed(),
]
for event in day:
    print(line(event))
