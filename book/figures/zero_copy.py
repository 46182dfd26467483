"""Reading a log without copying it: looks into the text, texts of its own, Python.

The functions are the ones that the page shows, taken from their own files. All of them
read the same log.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import measuring
from jobs import best
from measuring import times

PYTHON = Path(__file__).with_name("zero_copy_python.py")
RUST = Path(__file__).with_name("zero_copy_rust.rs")
SHOWN = [
    "crates/topics/lifetimes/src/line.rs",
    "crates/topics/lifetimes/src/report.rs",
    "python_examples/06_lifetimes/count_the_places.py",
]
PLACES = [*(f"bed {number}" for number in range(1, 41)), "lift", "ward desk", "X-ray"]
NOTES = [
    "admitted",
    "fever",
    "pulse 76, pressure 120 over 80",
    "asks for water",
    "moved to a quiet room until the morning",
    "nothing unusual; next look at the round at six",
    "discharged by the doctor of the night",
]


def log(lines: int) -> str:
    """A log of the ward; one line in a hundred names no place."""
    state = 5
    written = []
    for number in range(lines):
        state = (state * 1664525 + 1013904223) & 0xFFFF_FFFF
        time = f"{number // 60 % 24:02}:{number % 60:02}"
        place = PLACES[(state >> 8) % len(PLACES)]
        note = NOTES[(state >> 20) % len(NOTES)]
        colon = ":" if (state >> 4) % 100 else ","
        written.append(f"{time} {place}{colon} {note}\n")
    return "".join(written)


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    lines, runs = (500, 1) if quick else (10_000, 8)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "ward.log"
        file.write_text(log(lines), encoding="utf-8", newline="\n")
        program = measuring.build_rust(RUST, folder)
        found = {
            **ways(best([str(program), str(file)], runs)),
            **ways(best([sys.executable, "-I", str(PYTHON), str(file)], runs)),
        }
    names = {
        "looks": "Rust, looks into the text",
        "owned": "Rust, texts of its own for each line",
        "places": "Python",
    }
    least = found["looks"][1]
    measuring.give(
        {
            "title": "How long counting the places of a log takes",
            "caption": (
                "The three functions above read the same log of 10 000 lines, which is "
                "in memory already. Each reads it 800 times; the fastest time counts, "
                "and removing the result belongs to it."
            ),
            "latency": False,
            "sources": [
                *measuring.sources([PYTHON.name, RUST.name, "jobs.py", "measuring.py"]),
                *SHOWN,
            ],
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
            },
            "results": {names[way]: result for way, (result, _) in found.items()},
            "bars": {
                "label": "Time as a multiple of the fastest way",
                "scale": "linear",
                "bars": [
                    {
                        "name": names[way],
                        "value": round(took / least, 2),
                        "text": times(took, least),
                    }
                    for way, (_, took) in found.items()
                ],
            },
        }
    )


def ways(outcome: tuple[str, dict[str, int]]) -> dict[str, tuple[str, int]]:
    """The ways of one program: what each counted, and its least time."""
    results, took = outcome
    counted = dict(line.split() for line in results.split(", "))
    return {way: (counted[way], took[way]) for way in took}


main()
