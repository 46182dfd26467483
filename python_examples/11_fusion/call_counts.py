"""One count for the whole process."""

import threading

_lock = threading.Lock()
_calls = 0


def add() -> int:
    global _calls
    with _lock:
        _calls += 1
        return _calls


def calls() -> int:
    return _calls
