"""A class with a constructor and methods."""


class Stock:
    def __init__(self, item: str, pieces: int) -> None:
        self.item = item
        self.pieces = pieces

    def label(self) -> str:
        return f"{self.pieces} {self.item}"

    def deliver(self, more: int) -> None:
        self.pieces += more


gloves = Stock("gloves", 40)
gloves.deliver(100)
print(gloves.label())
