"""Values that belong together, with names."""

from dataclasses import dataclass


@dataclass
class Patient:
    name: str
    bed: int


ana = Patient(name="Ana", bed=3)
print(f"{ana.name} in bed {ana.bed}")
ana.bed = 7
print(ana)

other = Patient(name="Ana", bed=7)
if ana == other:
    print("equal")
