"""Three jobs of where_rust_pays, in Python, each as Python is written.

Called with a size, it prints for each job what came out and how many nanoseconds it
took.
"""

import sys
from collections.abc import Callable
from time import perf_counter_ns

MASK = 0xFFFF_FFFF
# The fastest of them counts.
ROUNDS = 40


def numbers(count: int) -> list[int]:
    """The same numbers in both languages, from 0 to 65 535."""
    found = []
    state = 7
    for _ in range(count):
        state = (state * 1664525 + 1013904223) & MASK
        found.append(state >> 16)
    return found


def count_lines(text: bytes) -> int:
    return text.count(b"\n")


def in_order(readings: list[int]) -> int:
    ordered = sorted(readings)
    return ordered[len(ordered) // 2] + ordered[-1]


# ANCHOR: alarms
def alarms(readings: list[int]) -> int:
    """How often an alarm begins; it ends when the pulse is steady."""
    count = 0
    ringing = False
    for reading in readings:
        pulse = reading % 200
        if ringing:
            ringing = not 60 <= pulse <= 140
        elif pulse < 40 or pulse > 160:
            ringing = True
            count += 1
    return count
    # ANCHOR_END: alarms


def job(name: str, work: Callable[[], int]) -> None:
    """Prints what comes out of a job, and the least time of its rounds."""
    result = work()
    took = []
    for _ in range(ROUNDS):
        start = perf_counter_ns()
        work()
        took.append(perf_counter_ns() - start)
    print(name, result, min(took))


def main() -> None:
    size = int(sys.argv[1])
    readings = numbers(size)
    text = bytes(10 if reading % 80 == 0 else 97 for reading in readings)

    job("lines", lambda: count_lines(text))
    job("order", lambda: in_order(readings))
    job("alarms", lambda: alarms(readings))


main()
