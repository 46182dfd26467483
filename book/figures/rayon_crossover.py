"""Five numbers up to fib(33): from which amount of work on does sharing it out win?

Each point is five tasks of the same size, done one after the other and shared out.
"""

from __future__ import annotations

import sys
from pathlib import Path

import measuring
from contestants import build_package, crate_version, package_sources, program
from measuring import duration, times

PYTHON = Path(__file__).with_name("rayon_crossover_python.py")

RAYON = "Rust: par_iter against iter"
POOL = "Python: a Pool that is there already"
STARTED = "Python: a Pool that is started for it"

Point = tuple[float, float]


def lines(command: list[str], runs: int) -> dict[int, tuple[str, list[float]]]:
    """For each size what came out, and the least times of several runs."""
    found: dict[int, tuple[str, list[float]]] = {}
    for _ in range(runs):
        for line in measuring.run(command).splitlines():
            size, result, *texts = line.split()
            took = [float(text) for text in texts]
            if int(size) in found:
                before, least = found[int(size)]
                if before != result:
                    sys.exit(f"{command[0]} computes something else in each run")
                took = [min(pair) for pair in zip(least, took, strict=True)]
            found[int(size)] = result, took
    return found


def wins_from(points: list[Point]) -> float | None:
    """The least work at which it is faster, and at the next point as well."""
    for place, (one, speedup) in enumerate(points):
        if speedup > 1 and all(after > 1 for _, after in points[place + 1 :][:1]):
            return one
    return None


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    last, last_python, anew = (8, 8, 8) if quick else (33, 29, 21)
    runs, rounds, workers = (1, 1, 2) if quick else (6, 4, 2)
    folder = build_package("threads_figures")
    rust = lines(
        [program(folder, "crossover"), "1", str(last), str(rounds), str(workers)], runs
    )
    sizes = ["1", str(last_python), str(anew), str(rounds), str(workers)]
    python = lines([sys.executable, "-I", str(PYTHON), *sizes], runs)

    every = range(1, last + 1) if quick else [*range(1, last + 1, 2)]
    series: dict[str, list[Point]] = {
        RAYON: [(rust[n][1][0], rust[n][1][0] / rust[n][1][1]) for n in every],
        POOL: [
            (python[n][1][0], python[n][1][0] / python[n][1][1])
            for n in every
            if n in python
        ],
        STARTED: [
            (python[n][1][0], python[n][1][0] / python[n][1][2])
            for n in every
            if n in python and n >= anew
        ],
    }
    wins = {name: wins_from(points) for name, points in series.items()}
    rows = []
    for name, points in series.items():
        work = wins[name]
        rows.append(
            [
                name,
                times(points[0][1], 1)
                if points[0][1] >= 0.1
                else "less than 0.1 times",
                times(points[-1][1], 1),
                "not here" if work is None else duration(work),
            ]
        )
    measuring.give(
        {
            "title": "From how much work on sharing out wins",
            "caption": (
                "Each point is five equal tasks for two workers, from five tiny "
                f"numbers up to five times fib({last}) in Rust and fib({last_python}) "
                "in Python. To the right there is more work: the time it takes one "
                "after the other. Above the line across, sharing it out is faster; "
                "below it, the overhead is larger than the gain. Except where a Pool "
                "is started for it, calls follow each other without a pause. Of "
                "equally many rounds the fastest counts."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(
                    [PYTHON.name, "contestants.py", "jobs.py", "measuring.py"]
                ),
                *package_sources("threads", "crossover"),
            ],
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
                "rayon": crate_version("rayon"),
            },
            "results": {
                "Rust": str(sum(int(rust[n][0]) for n in python)),
                "Python": str(sum(int(result) for result, _ in python.values())),
            },
            "plot": {
                "x": {
                    "label": "Work: time of all five, one after the other",
                    "scale": "log",
                    "unit": "ns",
                },
                "y": {"label": "Speed-up by sharing out", "scale": "log"},
                "compare": {"y": 1, "label": "as fast as one after the other"},
                "series": [
                    {
                        "name": name,
                        "points": [[round(x, 1), float(f"{y:.3g}")] for x, y in points],
                    }
                    for name, points in series.items()
                ],
            },
            "table": {
                "columns": [
                    "",
                    "speed-up at the least work",
                    "speed-up at the most work",
                    "wins from so much work on",
                ],
                "rows": rows,
            },
        }
    )


main()
