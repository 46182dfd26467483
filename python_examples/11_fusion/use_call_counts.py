"""Four threads count, and every import finds the same module."""

import importlib
from concurrent.futures import ThreadPoolExecutor

import call_counts


def count(_: int) -> None:
    call_counts.add()


with ThreadPoolExecutor(4) as pool:
    list(pool.map(count, range(1000)))
print(call_counts.calls())
print(importlib.import_module("call_counts") is call_counts)
