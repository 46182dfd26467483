"""Discharging patients while walking through the ward.

Run as a program it reads one ward a line, `Ana:0 Bo:3 Chen:0`: names and the days they
still have to stay. It prints who is left, and who was sent home, for each line.
"""

import sys
from dataclasses import dataclass


@dataclass
class Patient:
    name: str
    days: int


def morning(ward: list[Patient]) -> list[str]:
    """Sends home who has no days left, and takes a day off all others."""
    home = []
    for patient in list(ward):
        if patient.days == 0:
            ward.remove(patient)
            home.append(patient.name)
        else:
            patient.days -= 1
    return home


def show(ward: list[Patient]) -> str:
    return " ".join(f"{patient.name}:{patient.days}" for patient in ward)


def main() -> None:
    for line in sys.stdin:
        ward = []
        for word in line.split():
            name, days = word.split(":")
            ward.append(Patient(name, int(days)))
        home = morning(ward)
        print(f"{show(ward)} | {' '.join(home)}")


if __name__ == "__main__":
    main()
