class Bed:
    def __init__(self, number: int) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bed) and self.number == other.number


print(len({Bed(7), Bed(7)}))
