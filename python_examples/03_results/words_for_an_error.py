"""An exception of one's own, with words for people."""

from dataclasses import dataclass


@dataclass
class BedTakenError(Exception):
    bed: int
    patient: str

    def __str__(self) -> str:
        return f"bed {self.bed} is taken by {self.patient}"


error = BedTakenError(3, "Ana")
print(f"for people: {error}")
print(f"for the log: {error!r}")
