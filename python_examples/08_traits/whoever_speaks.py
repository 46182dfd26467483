"""A function for everybody who can speak."""

from dataclasses import dataclass
from typing import Protocol


class Speak(Protocol):
    def speak(self) -> str: ...


@dataclass
class Patient:
    name: str

    def speak(self) -> str:
        return f"My name is {self.name}."


@dataclass
class Nurse:
    name: str

    def speak(self) -> str:
        return f"I am nurse {self.name}."


def introduce(person: Speak) -> None:
    print(person.speak())


introduce(Patient("Ana"))
introduce(Nurse("Bo"))
