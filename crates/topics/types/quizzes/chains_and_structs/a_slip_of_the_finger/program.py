from dataclasses import dataclass


@dataclass
class Patient:
    name: str
    bed: int


ana = Patient("Ana", 3)
ana.bedd = 7
print(ana.bed)
