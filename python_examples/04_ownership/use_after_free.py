"""A memory made by hand: an old address reads a new record."""


class Memory:
    """Blocks that are handed out again and again."""

    def __init__(self) -> None:
        self.blocks = ["", ""]
        self.free = [0, 1]

    def store(self, text: str) -> int:
        address = self.free.pop(0)
        self.blocks[address] = text
        return address

    def release(self, address: int) -> None:
        self.free.insert(0, address)


memory = Memory()
ana = memory.store("Ana: penicillin")
slip = ana
print(f"the slip: {memory.blocks[slip]}")

memory.release(ana)
bo = memory.store("Bo: no allergy")
print(f"the slip: {memory.blocks[slip]}")
