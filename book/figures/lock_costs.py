"""What the repairs of a lost update cost: two threads count the same visits."""

from __future__ import annotations

import measuring
from contestants import build_package, package_sources, program, ways
from measuring import times

NAMES = {
    "sums": "Own sums, added after join",
    "atomic": "AtomicU64",
    "mutex": "Mutex",
    "channel": "Channel",
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    visits, runs, rounds = (1_000, 1, 1) if quick else (1_000_000, 3, 10)
    folder = build_package("threads_figures")
    command = [program(folder, "lock_costs"), str(visits), str(rounds)]
    found = ways(command, runs)
    base = found["sums"][1]
    measuring.give(
        {
            "title": "Counting visits with two threads",
            "caption": (
                "Two threads count a million visits together, one visit at a time. "
                "The first way shares nothing until both are done. With the channel, "
                "both send each visit to a third thread. Nothing else is done, so "
                "this is the cost at its worst: the more work between two visits, the "
                "less it matters. Of many rounds the fastest counts."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(["contestants.py", "jobs.py", "measuring.py"]),
                *package_sources("threads", "lock_costs"),
            ],
            "machine": measuring.machine(),
            "versions": {"rustc": measuring.rustc_version()},
            "results": {NAMES[way]: result for way, (result, _) in found.items()},
            "bars": {
                "label": "Time as a multiple of own sums",
                "scale": "log",
                "bars": [
                    {
                        "name": NAMES[way],
                        "value": round(took / base, 2),
                        "text": times(took, base),
                    }
                    for way, (_, took) in found.items()
                ],
            },
        }
    )


main()
