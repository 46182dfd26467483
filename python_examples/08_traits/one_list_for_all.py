"""A list of people of different types."""

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


@dataclass
class Doctor:
    name: str

    def speak(self) -> str:
        return f"I am Dr. {self.name}."


ward: list[Speak] = [Patient("Ana"), Nurse("Bo"), Doctor("Chen")]
for person in ward:
    print(person.speak())
