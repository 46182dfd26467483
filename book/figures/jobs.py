"""Contestants that do several jobs; a line for each: name, result, nanoseconds."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import measuring


def best(command: Sequence[str], runs: int) -> tuple[str, dict[str, int]]:
    """What came out of the jobs, and the least time each of them took."""
    results: set[str] = set()
    fastest: dict[str, int] = {}
    for _ in range(runs):
        outcome = []
        for line in measuring.run(command).splitlines():
            job, result, took = line.split()
            outcome.append(f"{job} {result}")
            fastest[job] = max(1, min(int(took), fastest.get(job, int(took))))
        results.add(", ".join(outcome))
    if len(results) != 1:
        sys.exit(f"{command[0]} computes something else in each run: {results}")
    return results.pop(), fastest
