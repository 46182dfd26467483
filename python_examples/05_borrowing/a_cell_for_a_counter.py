"""A counter inside an object that looks unchanged from outside."""


class Door:
    def __init__(self) -> None:
        self._opened = 0

    def open(self) -> None:
        self._opened += 1

    @property
    def opened(self) -> int:
        return self._opened


door = Door()
nurse = door
doctor = door
nurse.open()
doctor.open()
print(f"opened {door.opened} times")
