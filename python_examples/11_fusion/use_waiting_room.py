"""Somebody comes in while names are called."""

from waiting_room import WaitingRoom

room = WaitingRoom(["Ana", "Bo"])
for name in room:
    print(name)
    if name == "Ana":
        room.add("Chen")
print(f"and then: {list(room)}")
