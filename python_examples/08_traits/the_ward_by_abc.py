"""Three promises, each built on the one before: abstract base classes."""

from abc import ABC, abstractmethod


class Speak(ABC):
    @abstractmethod
    def speak(self) -> str: ...


class Patient(Speak):
    def __init__(self, name: str, pulse: int) -> None:
        self.name = name
        self.pulse = pulse

    def speak(self) -> str:
        return f"My name is {self.name}."


class ClinicalSkills(Speak):
    @abstractmethod
    def take_pulse(self, patient: Patient) -> int: ...


class AdvancedMedical(ClinicalSkills):
    @abstractmethod
    def diagnose(self, patient: Patient) -> str: ...


class Nurse(ClinicalSkills):
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return f"I am nurse {self.name}."

    def take_pulse(self, patient: Patient) -> int:
        return patient.pulse


class Doctor(AdvancedMedical):
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return f"I am Dr. {self.name}."

    def take_pulse(self, patient: Patient) -> int:
        return patient.pulse

    def diagnose(self, patient: Patient) -> str:
        if self.take_pulse(patient) > 100:
            return f"{patient.name} needs rest"
        return f"{patient.name} is well"


def introduce(person: Speak) -> None:
    print(person.speak())


def examine(person: ClinicalSkills, patient: Patient) -> None:
    print(f"{person.speak()} Pulse: {person.take_pulse(patient)}")


def visit(person: AdvancedMedical, patient: Patient) -> None:
    examine(person, patient)
    print(person.diagnose(patient))


ana = Patient("Ana", 104)
introduce(ana)
examine(Nurse("Bo"), ana)
visit(Doctor("Chen"), ana)
