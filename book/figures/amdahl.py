"""Amdahl's law: what two threads gain on work whose serial share is known."""

from __future__ import annotations

import sys

import measuring
from contestants import build_package, package_sources, program

SHOWN = [0, 50, 80, 90, 100]


def law(percent: float, workers: float) -> float:
    """S = 1 / ((1 - p) + p / s)"""
    p = percent / 100
    return 1 / ((1 - p) + p / workers)


def measured(
    command: list[str], runs: int
) -> tuple[set[str], set[str], list[list[float]]]:
    """What one thread and two computed, and for each share the least times of both."""
    alone: set[str] = set()
    shared: set[str] = set()
    least: dict[float, list[float]] = {}
    for _ in range(runs):
        for line in measuring.run(command).splitlines():
            percent, one, two, *texts = line.split()
            alone.add(one)
            shared.add(two)
            took = [float(text) for text in texts]
            before = least.get(float(percent), took)
            least[float(percent)] = [
                min(pair) for pair in zip(before, took, strict=True)
            ]
    return alone, shared, [[percent, *took] for percent, took in least.items()]


def in_words(speedup: float) -> str:
    return f"{speedup:.2f}"


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    steps, runs, tries = (1_000, 1, 1) if quick else (100_000, 9, 20)
    folder = build_package("threads_figures")
    command = [program(folder, "amdahl"), "40", str(steps), str(tries)]
    alone, shared, times = measured(command, runs)
    if len(alone) != 1 or len(shared) != 1:
        sys.exit(f"the rounds have other results each time: {alone}, {shared}")
    # Both are the fastest of equally many rounds, also where one thread does the same.
    points = {percent: one / two for percent, one, two in times}
    curve = range(0, 101, 5)
    measuring.give(
        {
            "title": "What two threads gain by the share of the work they divide",
            "caption": (
                "The marks are measured: 40 equal pieces of work, of which 0 %, 10 % "
                "and so on up to 100 % may be divided between two threads, and the "
                "others are done by one thread before. The lines are the formula `S = "
                "1/((1-p) + p/s)`, for two workers and for four. Of many rounds the "
                "fastest counts."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(["contestants.py", "jobs.py", "measuring.py"]),
                *package_sources("threads", "amdahl"),
            ],
            "machine": measuring.machine(),
            "versions": {"rustc": measuring.rustc_version()},
            "results": {"One thread": alone.pop(), "Two threads": shared.pop()},
            "plot": {
                "x": {
                    "label": "Share that can be divided",
                    "scale": "linear",
                    "unit": "%",
                },
                "y": {"label": "Speed-up", "scale": "linear"},
                "series": [
                    {
                        "name": "Two threads, measured",
                        "drawn": "points",
                        "points": [[p, round(s, 2)] for p, s in points.items()],
                    },
                    {
                        "name": "Two workers, by the formula",
                        "drawn": "line",
                        "points": [[p, round(law(p, 2), 2)] for p in curve],
                    },
                    {
                        "name": "Four workers, by the formula",
                        "drawn": "line",
                        "points": [[p, round(law(p, 4), 2)] for p in curve],
                    },
                ],
            },
            "table": {
                "columns": [
                    "share that can be divided",
                    "two threads, measured",
                    "2 workers, formula",
                    "4 workers, formula",
                    "16 workers, formula",
                    "any number, formula",
                ],
                "rows": [
                    [
                        f"{percent} %",
                        in_words(points[percent]),
                        *(in_words(law(percent, workers)) for workers in (2, 4, 16)),
                        "no limit"
                        if percent == 100
                        else in_words(100 / (100 - percent)),
                    ]
                    for percent in SHOWN
                ],
            },
        }
    )


main()
