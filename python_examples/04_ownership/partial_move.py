"""A second label on a field; the object keeps all its fields."""

from dataclasses import dataclass


@dataclass
class Patient:
    name: str
    bed: int
    notes: list[str]


ana = Patient("Ana", 3, ["admitted", "X-ray"])

archived = ana.notes
print(f"archived: {len(archived)} notes")
print(f"{ana.name} leaves bed {ana.bed}")

bo = Patient("Bo", 7, [])
match bo:
    case Patient(name, bed):
        print(f"{name} leaves bed {bed}")
