"""A queue of patients, of numbers, of anything."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Queue(Generic[T]):
    def __init__(self) -> None:
        self.waiting: list[T] = []

    def join(self, who: T) -> None:
        self.waiting.append(who)

    def __len__(self) -> int:
        return len(self.waiting)

    def place_of(self, who: T) -> int | None:
        return self.waiting.index(who) if who in self.waiting else None


names: Queue[str] = Queue()
names.join("Ana")
names.join("Bo")
print(f"{len(names)} waiting, Bo at {names.place_of('Bo')}")
beds: Queue[int] = Queue()
beds.join(7)
print(f"{len(beds)} waiting")
