"""The order in which patients are called: the most urgent first, then by arrival."""

from dataclasses import dataclass
from functools import total_ordering


@total_ordering
@dataclass
class Waiting:
    name: str
    urgency: int
    arrival: int

    def __lt__(self, other: "Waiting") -> bool:
        return self._key() < other._key()

    def _key(self) -> tuple[int, int, str]:
        return (-self.urgency, self.arrival, self.name)


room = [Waiting("Ana", 1, 2), Waiting("Bo", 3, 4), Waiting("Chen", 3, 3)]
room.sort()
for patient in room:
    print(patient.name)
print("true" if room[0] < room[1] else "false")
