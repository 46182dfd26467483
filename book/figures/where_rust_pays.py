"""Where Rust pays: the same three jobs in both languages.

In two of them Python hands the work to one of its own functions, which are written
in C; in the third it goes through the readings one by one.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import measuring
from jobs import best
from measuring import times

PYTHON = Path(__file__).with_name("where_rust_pays_jobs.py")
RUST = Path(__file__).with_name("where_rust_pays_jobs.rs")

NAMES = {
    "lines": "Count the lines of a text: bytes.count",
    "order": "Put numbers in order: sorted",
    "alarms": "Follow readings one by one: a for loop",
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    size, runs = ("2000", 1) if quick else ("100000", 6)
    with tempfile.TemporaryDirectory() as name:
        program = measuring.build_rust(RUST, Path(name))
        python, slow = best([sys.executable, "-I", str(PYTHON), size], runs)
        rust, fast = best([str(program), size], runs)
    ratios = {job: slow[job] / fast[job] for job in NAMES}
    measuring.give(
        {
            "title": "How many times as long Python takes",
            "caption": (
                "Three jobs over the same 100 000 readings of a pulse; of many rounds "
                "the fastest counts. In the first two, Python hands the whole job to "
                "one of its own functions. In the third, it looks at every reading "
                "itself."
            ),
            "latency": False,
            "sources": measuring.sources(
                [PYTHON.name, RUST.name, "jobs.py", "measuring.py"]
            ),
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
            },
            "results": {"Python": python, "Rust": rust},
            "bars": {
                "label": "Time of Python as a multiple of Rust's",
                "scale": "linear",
                "bars": [
                    {
                        "name": NAMES[job],
                        "value": round(ratio, 2),
                        "text": times(ratio, 1),
                    }
                    for job, ratio in ratios.items()
                ],
            },
        }
    )


main()
