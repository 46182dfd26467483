"""A class, and one that extends it."""

from typing import final


class Staff:
    """Somebody who works here."""

    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        """What the person says."""
        return f"I am {self.name}."


@final
class Nurse(Staff):
    """Somebody who works here and has beds to look after."""

    def __init__(self, name: str, beds: list[int]) -> None:
        super().__init__(name)
        self._beds = list(beds)

    def looks_after(self, bed: int) -> bool:
        """Whether this bed is hers."""
        return bed in self._beds
