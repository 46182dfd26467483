"""What a class can do because it was asked for in one line."""

import copy
from dataclasses import dataclass, field


@dataclass
class Ticket:
    name: str = ""
    urgency: int = 0
    notes: list[str] = field(default_factory=list)


def words(value: bool) -> str:
    return "true" if value else "false"


empty = Ticket()
print(words(not empty.name and not empty.notes))
ana = Ticket(name="Ana")
second = copy.deepcopy(ana)
print(words(second == ana))
second.notes.append("fever")
print(words(second == ana), ana.urgency)
