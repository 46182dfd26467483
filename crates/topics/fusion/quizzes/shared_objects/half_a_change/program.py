class Ward:
    def __init__(self) -> None:
        self.patients: list[str] = []
        self.beds_taken = 0

    def admit(self, name: str) -> None:
        self.patients.append(name)
        self.tell()
        self.beds_taken += 1

    def tell(self) -> None:
        print(len(self.patients), self.beds_taken)


Ward().admit("Ada")
