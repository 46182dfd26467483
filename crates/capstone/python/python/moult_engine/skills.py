"""The traits of the ward, as protocols: what has the methods, has the skill."""

from typing import Protocol, runtime_checkable

from moult_engine._native import Findings, Patient


@runtime_checkable
class Speak(Protocol):
    """Whoever can say something."""

    def speak(self) -> str:
        """What they say when asked who they are."""


@runtime_checkable
class ClinicalSkills(Speak, Protocol):
    """Whoever can examine a patient, and tell others about it."""

    def take_pulse(self, patient: Patient) -> int:
        """Beats a minute."""

    def examine(self, patient: Patient) -> Findings:
        """What is not as it should be."""


@runtime_checkable
class AdvancedMedical(ClinicalSkills, Protocol):
    """Whoever decides what is done about it."""

    def diagnose(self, patient: Patient) -> str:
        """What is the matter with the patient."""

    def prescribe(self, patient: Patient) -> str | None:
        """What helps, if anything is needed."""
