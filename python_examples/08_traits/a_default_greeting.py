"""A method that every person of the ward has, and one of them says otherwise."""

from abc import ABC, abstractmethod


class Speak(ABC):
    @abstractmethod
    def name(self) -> str: ...

    def speak(self) -> str:
        return f"My name is {self.name()}."


class Patient(Speak):
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


class Doctor(Speak):
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name

    def speak(self) -> str:
        return f"I am Dr. {self.name()}."


print(Patient("Ana").speak())
print(Doctor("Chen").speak())
