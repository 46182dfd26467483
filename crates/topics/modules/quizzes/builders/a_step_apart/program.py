class Draft:
    def __init__(self, item: str) -> None:
        self.item = item
        self.count = 0

    def pieces(self, count: int) -> "Draft":
        self.count = count
        return self


draft = Draft("gauze")
draft.pieces(40)
print(f"{draft.count} {draft.item}")
