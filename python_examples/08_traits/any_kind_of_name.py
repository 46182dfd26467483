"""A function that takes whatever can become a text."""

from dataclasses import dataclass


@dataclass
class Bed:
    number: int

    def __str__(self) -> str:
        return f"bed {self.number}"


def entry(place: str | Bed, words: str) -> str:
    return f"{place}: {words}"


print(entry("surgery", "closed"))
print(entry("north door", "open"))
print(entry(Bed(3), "fever"))
