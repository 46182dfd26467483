"""The seven programs of tests/programs/mod.rs, line by line in Python.

Run as a program it prints their journals. CPython promises none of these orders;
they are what it does when nothing else holds the nurses.
"""

from dataclasses import dataclass


@dataclass
class Nurse:
    """A nurse writes in the journal when she works and when she is removed."""

    name: str

    def works(self) -> None:
        print(f"{self.name} works")

    def __del__(self) -> None:
        print(f"{self.name} leaves")


def shift_end() -> None:
    ida = Nurse("Ida")
    jan = Nurse("Jan")
    print(f"{ida.name} and {jan.name} work")


def same_name() -> None:
    nurse = Nurse("Ida")
    nurse.works()
    nurse = Nurse("Jan")
    nurse.works()


def successor() -> None:
    nurse = Nurse("Ida")
    nurse.works()
    nurse = Nurse("Jan")
    nurse.works()


def sent_home() -> None:
    jan = Nurse("Jan")
    ida = Nurse("Ida")
    send_home(ida)
    jan.works()


def send_home(nurse: Nurse) -> None:
    print(f"{nurse.name} is sent home")


def no_name() -> None:
    _ = Nurse("Ida")
    _jan = Nurse("Jan")
    print("Jan works")


def early_end() -> None:
    kim = Nurse("Kim")
    team = [Nurse("Ida"), Nurse("Jan")]
    print("the alarm rings")
    if len(team) == 2:
        return
    print("the alarm is over")
    kim.works()


@dataclass
class Ward:
    _day: Nurse
    _night: Nurse

    def __del__(self) -> None:
        print("the ward closes")


def ward_closes() -> None:
    night = Nurse("Jan")
    day = Nurse("Ida")
    _ward = Ward(_night=night, _day=day)


PROGRAMS = [
    shift_end,
    same_name,
    successor,
    sent_home,
    no_name,
    early_end,
    ward_closes,
]

if __name__ == "__main__":
    for program in PROGRAMS:
        print(f"{program.__name__}:")
        program()
