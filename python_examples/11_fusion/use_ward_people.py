"""A round through the ward. Who can do what is asked by a protocol."""

from typing import Protocol

from ward_people import Doctor, Nurse, Patient, pulses


class Speaks(Protocol):
    """Whoever can say something."""

    def speak(self) -> str:
        """What the person says."""


ana, bo, chen = Patient("Ana", 112), Nurse("Bo"), Doctor("Chen")
people: list[Speaks] = [ana, bo, chen]
for person in people:
    print(person.speak())

dana = Patient("Dana", 64)
print(pulses(bo, [ana, dana]), pulses(chen, [dana]))
print(chen.diagnose(ana))
print(hasattr(bo, "diagnose"))
