"""Garbage-collector pauses against drops: how long each message of a service takes.

The same messages are handled several times, and for each message the fastest of the
runs counts. What other programs do to the machine hits another message each time;
what the collector does comes at the same message in every run, and stays.
"""

from __future__ import annotations

import sys
import tempfile
from array import array
from dataclasses import dataclass
from pathlib import Path

import measuring
from measuring import duration, percentile, times

SERVICE = Path(__file__).with_name("gc_pauses_service.py")
RUST = Path(__file__).with_name("gc_pauses_service.rs")

WAYS = {
    "Python": "as-it-comes",
    "Python, gc.freeze()": "freeze",
    "Python, gc.disable()": "disable",
}
PERCENTS = [50, 75, 90, 95, 99, 99.5, 99.9, 99.95, 99.99, 99.995, 99.999]
SHOWN = [50, 99, 99.9, 99.99]


@dataclass
class Found:
    """What came of the runs of one contestant."""

    checksum: str
    collections: int
    took: list[int]


def handled(command: list[str], runs: int, folder: Path) -> Found:
    """The fastest time of each message, in order of size."""
    best: array[int] = array("I")
    said: set[tuple[str, str]] = set()
    for _ in range(runs):
        file = folder / "took"
        checksum, full = measuring.run([*command, str(file)]).split()
        said.add((checksum, full))
        took: array[int] = array("I")
        took.frombytes(file.read_bytes())
        best = array("I", map(min, best, took)) if best else took
    if len(said) != 1:
        sys.exit(f"{command} does something else in each run: {said}")
    [(checksum, full)] = said
    return Found(checksum, int(full), sorted(best))


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    users, messages, runs = (2_000, 5_000, 1) if quick else (500_000, 600_000, 5)
    size = [str(users), str(messages)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        commands = {
            who: [sys.executable, "-I", str(SERVICE), *size, way]
            for who, way in WAYS.items()
        }
        program = measuring.build_rust(RUST, folder)
        commands["Rust"] = [str(program), *size]
        found = {who: handled(how, runs, folder) for who, how in commands.items()}
    slowest_in_rust = found["Rust"].took[-1]
    series = [
        {
            "name": who,
            "points": [
                *([percent, percentile(one.took, percent)] for percent in PERCENTS),
                [100 - 100 / len(one.took), one.took[-1]],
            ],
        }
        for who, one in found.items()
    ]
    rows = [
        [
            who,
            str(one.collections) if who in WAYS else "no collector",
            *(duration(percentile(one.took, percent)) for percent in SHOWN),
            duration(one.took[-1]),
            times(one.took[-1], percentile(one.took, 50)),
            times(one.took[-1], slowest_in_rust),
        ]
        for who, one in found.items()
    ]
    measuring.give(
        {
            "title": "How long messages take: garbage collector against drops",
            "caption": (
                "A service keeps what 500 000 users have not read yet, and handles "
                "600 000 messages; the number of states grows all the time. For each "
                "message the fastest of five identical runs counts. Every step up is "
                "ten times slower, every step to the right ten times rarer."
            ),
            "latency": True,
            "sources": measuring.sources(
                [SERVICE.name, RUST.name, "measuring.py"],
            ),
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
            },
            "results": {who: one.checksum for who, one in found.items()},
            "plot": {
                "x": {"label": "Share of messages", "scale": "percentile"},
                "y": {"label": "Answered within", "scale": "log", "unit": "ns"},
                "series": series,
            },
            "table": {
                "columns": [
                    "",
                    "full collections",
                    *(f"{percent} % within" for percent in SHOWN),
                    "slowest",
                    "slowest against the middle",
                    "slowest against Rust's",
                ],
                "rows": rows,
            },
        }
    )


main()
