"""Two threads ask for the counter before it is there, without a lock."""

import threading
from typing import Any

making = threading.Barrier(2)
made: list["CallCounter"] = []


class Singleton(type):
    _instances: dict[type, Any] = {}  # noqa: RUF012

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if cls not in Singleton._instances:
            Singleton._instances[cls] = super().__call__(*args, **kwargs)
        return Singleton._instances[cls]


class CallCounter(metaclass=Singleton):
    def __init__(self) -> None:
        making.wait()
        made.append(self)


threads = [threading.Thread(target=CallCounter) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"{len(made)} made")
