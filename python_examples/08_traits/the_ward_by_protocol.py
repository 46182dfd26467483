"""A robot fits the protocols of the ward, and knows nothing of them."""

from dataclasses import dataclass
from typing import Protocol


@dataclass
class Patient:
    name: str
    pulse: int

    def speak(self) -> str:
        return f"My name is {self.name}."


class Speak(Protocol):
    def speak(self) -> str: ...


class ClinicalSkills(Speak, Protocol):
    def take_pulse(self, patient: Patient) -> int: ...


class AdvancedMedical(ClinicalSkills, Protocol):
    def diagnose(self, patient: Patient) -> str: ...


@dataclass
class Robot:
    measured: int

    def speak(self) -> str:
        return "I am a robot."

    def take_pulse(self, patient: Patient) -> int:
        print(f"{patient.name}, keep still.")
        return self.measured


def examine(person: ClinicalSkills, patient: Patient) -> None:
    pulse = person.take_pulse(patient)
    print(f"{person.speak()} Pulse: {pulse}")


def visit(person: AdvancedMedical, patient: Patient) -> None:
    examine(person, patient)
    print(person.diagnose(patient))


ana = Patient("Ana", 104)
examine(Robot(103), ana)
