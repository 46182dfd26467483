"""Zero copy: the places of a log, counted with looks, with copies, and in Python."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import measuring
from measuring import times

PYTHON = Path(__file__).with_name("zero_copy_jobs.py")
RUST = Path(__file__).with_name("zero_copy_jobs.rs")
USED = [
    "crates/topics/lifetimes/src/line.rs",
    "crates/topics/lifetimes/src/report.rs",
    "python_examples/06_lifetimes/count_the_places.py",
]

NAMES = {
    "looks": "Rust, looks into the log",
    "texts": "Rust, a text for each part",
    "python": "Python, a text for each part",
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    size, runs = ("1000", 1) if quick else ("400000", 15)
    results: dict[str, str] = {}
    fastest: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as name:
        program = measuring.build_rust(RUST, Path(name))
        commands = [[str(program), size], [sys.executable, "-I", str(PYTHON), size]]
        for command in commands * runs:
            for line in measuring.run(command).splitlines():
                job, result, took = line.split()
                if results.setdefault(job, result) != result:
                    sys.exit(f"{NAMES[job]}: {results[job]} in one run, then {result}")
                fastest[job] = min(int(took), fastest.get(job, int(took)))
    base = max(1, fastest["looks"])
    measuring.give(
        {
            "title": "How many times as long as with looks",
            "caption": (
                "The places in a log of 400 000 lines are counted by the functions of "
                "this page. The log is in memory; only the counting is timed."
            ),
            "latency": False,
            "sources": [
                *measuring.sources([PYTHON.name, RUST.name, "measuring.py"]),
                *USED,
            ],
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
            },
            "results": {NAMES[job]: result for job, result in results.items()},
            "bars": {
                "label": "Time as a multiple of the time with looks",
                "scale": "linear",
                "bars": [
                    {
                        "name": name,
                        "value": round(fastest[job] / base, 2),
                        "text": times(fastest[job], base),
                    }
                    for job, name in NAMES.items()
                ],
            },
        }
    )


main()
