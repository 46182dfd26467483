"""Double free, in a memory of 32 bytes: two new records get one block."""


class Memory:
    """Two blocks of 16 bytes; a released block is handed out again."""

    def __init__(self) -> None:
        self.cells = bytearray(32)
        self.free = [16, 0]

    def store(self, text: str) -> int:
        address = self.free.pop()
        self.cells[address : address + 16] = text.encode().ljust(16)
        return address

    def read(self, address: int) -> str:
        return self.cells[address : address + 16].decode().rstrip()

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
