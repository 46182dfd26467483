"""A union, and mypy asked to count its cases."""

from dataclasses import dataclass
from typing import assert_never


@dataclass
class Admitted:
    name: str


@dataclass
class Moved:
    bed: int


@dataclass
class Discharged:
    name: str


Event = Admitted | Moved | Discharged


def line(event: Event) -> str:
    match event:
        case Admitted(name):
            return f"{name} is here"
        case Moved(bed):
            return f"now in bed {bed}"
        case Discharged(name):
            return f"{name} has left"
        case _:
            assert_never(event)


day: list[Event] = [
    Admitted("Ana"),
    Moved(5),
    Discharged("Ana"),
]
for event in day:
    print(line(event))
