"""Double free, in a memory of 32 bytes: two new records get one block."""


class Memory:
    """Two blocks of 16 bytes, handed out again and again."""

    def __init__(self) -> None:
        self.cells = bytearray(32)
        self.free = [16, 0]

    def store(self, text: str) -> int:
        address = self.free.pop()
        block = slice(address, address + 16)
        self.cells[block] = text.encode().ljust(16)
        return address

    def read(self, address: int) -> str:
        block = slice(address, address + 16)
        return self.cells[block].decode().rstrip()

    def release(self, address: int) -> None:
        print(f"released: {self.read(address)}")
        self.free.append(address)


memory = Memory()
ana = memory.store("Ana: penicillin")
memory.release(ana)
memory.release(ana)

bo = memory.store("Bo: no allergy")
chen = memory.store("Chen: latex")
print(f"Bo's record: {memory.read(bo)}")
print(f"Chen's record: {memory.read(chen)}")
