"""A type with fields and methods, and a function that only looks at a value."""


class Patient:
    def __init__(self, name: str, bed: int) -> None:
        self.name = name
        self.bed = bed

    def label(self) -> str:
        return f"{self.name} in bed {self.bed}"

    def move_to(self, bed: int) -> None:
        self.bed = bed


def show(patient: Patient) -> None:
    print(f"card: {patient.label()}")


ana = Patient("Ana", 3)
show(ana)
ana.move_to(5)
show(ana)
