"""Hints are not checked when the program runs."""

from dataclasses import dataclass


@dataclass
class Admitted:
    name: str


@dataclass
class Discharged:
    name: str


Event = Admitted | Discharged


def line(event: Event) -> str:
    if isinstance(event, Admitted):
        return f"{event.name} is here"
    return f"{event.name} has left"


@dataclass
class Nurse:
    name: str


print(line(Admitted("Ana")))
print(line(Nurse("Noor")))  # type: ignore[arg-type]
