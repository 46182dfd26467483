"""Sums in a process, and in children of it that are started in three ways."""

import multiprocessing
import sys
import warnings
from typing import Any

import pulses_in_a_child

PULSES = [88, 61, 72]


def work(name: str) -> None:
    sys.exit(getattr(pulses_in_a_child, name)(PULSES) != 221)


def in_a_child(start: str, name: str) -> str:
    context: Any = multiprocessing.get_context(start)
    child = context.Process(target=work, args=(name,))
    child.start()
    child.join(timeout=5)
    if child.exitcode is None:
        child.kill()
        child.join()
        return "hangs"
    return "works" if child.exitcode == 0 else "fails"


if __name__ == "__main__":
    if "fork" not in multiprocessing.get_all_start_methods():
        sys.exit("nothing can be forked here")
    # From 3.12 on Python warns of a fork while there are threads.
    warnings.simplefilter("ignore", DeprecationWarning)
    for name in ("sum", "sum_on_any_pool"):
        print(name, "here:", getattr(pulses_in_a_child, name)(PULSES))
        for start in ("fork", "forkserver", "spawn"):
            print(f"  after {start}:", in_a_child(start, name))
