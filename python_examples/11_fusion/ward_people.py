"""The people of the ward."""


class Patient:
    """Somebody who is ill."""

    def __init__(self, name: str, pulse: int) -> None:
        self._name = name
        self._pulse = pulse

    def speak(self) -> str:
        """What the person says."""
        return f"My name is {self._name}."


class Nurse:
    """Somebody who examines patients."""

    def __init__(self, name: str) -> None:
        self._name = name

    def speak(self) -> str:
        """What the person says."""
        return f"I am nurse {self._name}."

    def take_pulse(self, patient: Patient) -> int:
        """Beats a minute."""
        return patient._pulse


class Doctor:
    """Somebody who examines patients and decides what is done."""

    def __init__(self, name: str) -> None:
        self._name = name

    def speak(self) -> str:
        """What the person says."""
        return f"I am Dr. {self._name}."

    def take_pulse(self, patient: Patient) -> int:
        """Beats a minute."""
        return patient._pulse

    def diagnose(self, patient: Patient) -> str:
        """What is the matter with the patient."""
        word = "needs rest" if self.take_pulse(patient) > 100 else "is well"
        return f"{patient._name} {word}"


def pulses(by: Nurse | Doctor, patients: list[Patient]) -> list[int]:
    """The pulse of each."""
    return [by.take_pulse(patient) for patient in patients]
