class Memory:
    def __init__(self) -> None:
        self.rooms: list[str] = []
        self.free: list[int] = []

    def store(self, text: str) -> int:
        if not self.free:
            self.rooms.append(text)
            return len(self.rooms) - 1
        room = self.free.pop()
        self.rooms[room] = text
        return room

    def release(self, room: int) -> None:
        self.free.append(room)


memory = Memory()
line = memory.store("Ana")
archived = line  # a second handle to the same letters
memory.release(line)
memory.release(archived)
bo = memory.store("Bo")
chen = memory.store("Chen")
print(f"Bo's room holds: {memory.rooms[bo]}")
