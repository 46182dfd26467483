"""One counter for the whole process, whoever asks for it."""

import os
import threading
from collections import Counter
from typing import Any


class Singleton(type):
    """The class of classes that have one instance.

    Calling such a class gives the instance, and makes it at the first call. Two
    threads that call at once get the same one: the second waits for the lock, and then
    finds what the first has made.
    """

    _making = threading.RLock()
    _instances: dict[type, Any] = {}  # noqa: RUF012

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        instances = Singleton._instances
        # A look without the lock is enough once it is there.
        if cls not in instances:
            with Singleton._making:
                if cls not in instances:
                    instances[cls] = super().__call__(*args, **kwargs)
        return instances[cls]

    @staticmethod
    def _after_fork() -> None:
        # A thread that is not in this process may have held the lock.
        Singleton._making = threading.RLock()


class CallCounter(metaclass=Singleton):
    """Counts how often each method was asked for a number in this process."""

    def __init__(self) -> None:
        self._changing = threading.Lock()
        self._calls: Counter[str] = Counter()

    def add(self, method: str) -> None:
        """Counts one call."""
        # Reading and writing are two steps, between which another thread can count.
        with self._changing:
            self._calls[method] += 1

    def counts(self) -> dict[str, int]:
        """The calls of each method so far."""
        with self._changing:
            return dict(self._calls)

    def reset(self) -> None:
        """Begins anew."""
        with self._changing:
            self._calls.clear()

    def _after_fork(self) -> None:
        self._changing = threading.Lock()
        self._calls = Counter()


def _after_fork() -> None:
    Singleton._after_fork()
    counter = Singleton._instances.get(CallCounter)
    if counter is not None:
        counter._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
