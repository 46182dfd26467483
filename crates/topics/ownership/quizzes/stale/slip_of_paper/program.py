rooms: list[str] = []
free: list[int] = []


def store(record: str) -> int:
    if not free:
        rooms.append(record)
        return len(rooms) - 1
    room = free.pop()
    rooms[room] = record
    return room


ana = store("Ana, penicillin")
slip = ana  # the address, noted on a slip
free.append(ana)  # the record is released
store("Bo, no allergies")
print(f"the slip reads: {rooms[slip]}")
