"""One counter, however many threads ask for it at once."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any

import pytest
from moult_engine import CallCounter
from moult_engine.counter import Singleton


class NoLock(type):
    """What one writes first: look, and make it if it is not there."""

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if "_instance" not in cls.__dict__:
            cls._instance = super().__call__(*args, **kwargs)
        return cls._instance


def made_by_two_threads(metaclass: type, patience: float) -> tuple[int, int]:
    """How many instances are made, and how many different ones two threads get."""
    both_are_making = threading.Barrier(2)
    made: list[object] = []

    def make(self: object) -> None:
        made.append(self)
        # Whoever makes one waits for the other to make one too. Where that cannot
        # happen, the wait is in vain.
        with contextlib.suppress(threading.BrokenBarrierError):
            both_are_making.wait(patience)

    ledger = metaclass("Ledger", (), {"__init__": make})
    got: list[object] = []
    threads = [threading.Thread(target=lambda: got.append(ledger())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return len(made), len({id(one) for one in got})


def test_two_threads_get_the_same_instance_which_is_made_once() -> None:
    assert made_by_two_threads(Singleton, patience=0.3) == (1, 1)


def test_without_the_lock_both_threads_make_one() -> None:
    # So the test above would see it.
    made, _ = made_by_two_threads(NoLock, patience=60)
    assert made == 2


def run_at_once(work: Callable[[], None], threads: int) -> None:
    ready = threading.Barrier(threads)

    def begin() -> None:
        ready.wait(30)
        work()

    running = [threading.Thread(target=begin) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join(60)


def test_no_call_is_lost() -> None:
    def count() -> None:
        for _ in range(500):
            CallCounter().add("rust")

    run_at_once(count, threads=8)
    assert CallCounter().counts() == {"rust": 4000}


def test_a_call_counts_only_after_the_one_before_it() -> None:
    class Slow(dict[str, int]):
        """Between reading and writing there is time for another thread."""

        inside = 0
        most = 0

        def __getitem__(self, key: str) -> int:
            Slow.inside += 1
            Slow.most = max(Slow.most, Slow.inside)
            threading.Event().wait(0.01)
            return self.get(key, 0)

        def __setitem__(self, key: str, value: int) -> None:
            Slow.inside -= 1
            super().__setitem__(key, value)

    counter = CallCounter()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(counter, "_calls", Slow())
        run_at_once(lambda: counter.add("rust"), threads=4)
        assert counter.counts() == {"rust": 4}
    assert Slow.most == 1


def test_it_is_the_same_one_for_everybody() -> None:
    assert CallCounter() is CallCounter()
    CallCounter().add("fast")
    given = CallCounter().counts()
    given["fast"] = 99
    assert CallCounter().counts() == {"fast": 1}
