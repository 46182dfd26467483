"""Two threads of Python that call the Rust library of gil, in two ways.

`PyDLL` calls it as a part of the interpreter: the thread stays attached, and holds the
global interpreter lock until the call is over. `CDLL` detaches the thread for the call.
Called with the library, a number of rows and a number of rounds, it prints for each way
what came out and how many nanoseconds the fastest round took.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from time import perf_counter_ns


def two_threads(library: ctypes.CDLL, rows: int) -> int:
    count = library.primes_in_rows
    count.argtypes = [ctypes.c_uint64] * 3
    count.restype = ctypes.c_uint64
    found = [0, 0]

    def call(first: int) -> None:
        found[first] = count(first, 2, rows)

    threads = [threading.Thread(target=call, args=(first,)) for first in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(found)


def main() -> None:
    path, rows, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    ways = {"attached": ctypes.PyDLL(path), "detached": ctypes.CDLL(path)}
    for name, library in ways.items():
        took = []
        for _ in range(rounds):
            start = perf_counter_ns()
            result = two_threads(library, rows)
            took.append(perf_counter_ns() - start)
        print(name, result, min(took))


main()
