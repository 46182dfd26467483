"""One counter for the whole program, made when it is first asked for."""

import threading
from typing import Any


class Singleton(type):
    """Calling a class of this class gives its one instance."""

    _lock = threading.RLock()

    def __init__(cls, *args: Any) -> None:
        super().__init__(*args)
        cls._instance: Any = None

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        with Singleton._lock:
            if cls._instance is None:
                cls._instance = super().__call__(*args, **kwargs)
            return cls._instance


class CallCounter(metaclass=Singleton):
    def __init__(self) -> None:
        print("made")
        self.lock = threading.Lock()
        self.calls = 0

    def add(self) -> None:
        with self.lock:
            self.calls += 1


def hundred_calls() -> None:
    for _ in range(100):
        CallCounter().add()


print("nobody has asked yet")
threads = [threading.Thread(target=hundred_calls) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"{CallCounter().calls} calls")
