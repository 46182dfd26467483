"""Every object knows its type, and every call asks it."""

from dataclasses import dataclass


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


for person in (Patient("Ana"), Nurse("Bo")):
    found = getattr(type(person), "speak")  # noqa: B009
    print(f"{type(person).__name__}: {found(person)}")
