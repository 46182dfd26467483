class Room:
    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.at = 0

    def __iter__(self) -> "Room":
        return self

    def __next__(self) -> str:
        if self.at >= len(self.names):
            raise StopIteration
        self.at += 1
        return self.names[self.at - 1]


room = Room(["Ana", "Bo"])
print(", ".join(f"{one} {two}" for one in room for two in room))
