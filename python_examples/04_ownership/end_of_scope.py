"""A `with` block cleans up at its end."""

from typing import Self


class Room:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> Self:
        print(f"{self.name}: opened")
        return self

    def __exit__(self, *_error: object) -> None:
        print(f"{self.name}: closed")


with Room("ward"):
    with Room("theatre"):
        print("operation")
    print("visiting hours")
print("end of the day")
