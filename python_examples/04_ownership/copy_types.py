"""Small frozen values: a changed one is a new one."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Bed:
    ward: int
    number: int


def label(bed: Bed) -> str:
    return f"ward {bed.ward}, bed {bed.number}"


temperature = 37.2
at_noon = temperature
print(f"{temperature} {at_noon}")

first = Bed(ward=3, number=12)
second = replace(first, number=13)
print(label(first))
print(label(second))
print(label(first))
