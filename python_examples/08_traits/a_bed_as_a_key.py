"""A bed as the key of a dict: equal beds are one key."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bed:
    ward: int
    number: int


patients = {}
bed = Bed(2, 7)
patients[bed] = "Ana"
print(patients.get(Bed(2, 7), "nobody"))
print(patients.get(Bed(2, 8), "nobody"))
