"""Uneven tasks: two fixed halves against workers that take what is left."""

from __future__ import annotations

import sys
from pathlib import Path

import measuring
from contestants import (
    build_package,
    crate_version,
    package_sources,
    program,
    share,
)
from in_turn import in_turn

PYTHON = Path(__file__).with_name("work_stealing_python.py")


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    first, last, of_each = (6, 9, 2) if quick else (20, 27, 4)
    runs, rounds = (1, 1) if quick else (10, 2)
    folder = build_package("threads_figures")
    size = [str(first), str(last), str(of_each), str(rounds)]
    commands = {
        "rust": [program(folder, "work_stealing"), *size],
        "python": [sys.executable, "-I", str(PYTHON), *size],
    }
    rust, python = in_turn(commands, runs).values()
    found = {
        "Rust, two fixed halves": (rust["halves"], rust["one"]),
        "Rust, rayon: work stealing": (rust["stealing"], rust["one"]),
        "Python, Pool, two big chunks": (python["big"], python["one"]),
        "Python, Pool, chunks of one task": (python["small"], python["one"]),
    }
    tasks = of_each * (last - first + 1)
    measuring.give(
        {
            "title": "Uneven tasks for two workers",
            "caption": (
                f"{tasks} tasks, {of_each} each of fib({first}) to fib({last}), the "
                "small ones first. Halves of equal length are not halves of the work: "
                "who has the small ones is done early and waits. One thread alone "
                "takes 1; two workers cannot take less than 0.5. Of equally many "
                "rounds the fastest counts."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(
                    [
                        PYTHON.name,
                        "contestants.py",
                        "in_turn.py",
                        "jobs.py",
                        "measuring.py",
                    ]
                ),
                *package_sources("threads", "work_stealing"),
            ],
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
                "rayon": crate_version("rayon"),
            },
            "results": {
                "Rust, one thread": rust["one"][0],
                "Python, one thread": python["one"][0],
                **{who: result for who, ((result, _), _) in found.items()},
            },
            "bars": {
                "label": "Time as a part of one thread's in the same language",
                "scale": "linear",
                "bars": [
                    {"name": "One thread, either language", "value": 1, "text": "1"},
                    *(
                        {
                            "name": who,
                            "value": round(took / alone, 3),
                            "text": share(took, alone),
                        }
                        for who, ((_, took), (_, alone)) in found.items()
                    ),
                ],
            },
        }
    )


main()
