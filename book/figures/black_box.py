"""What is left of a benchmark whose result nobody uses, or whose input is known."""

from __future__ import annotations

import tempfile
from pathlib import Path

import measuring
from jobs import best

SOURCE = Path(__file__).with_name("black_box_fib.rs")
# Each job, its words, and the job whose time counts as the whole.
JOBS = {
    "loop_unused": ("Loop, fib(24)", "loop_both_hidden"),
    "loop_result_kept": ("Loop, black_box(fib(24))", "loop_both_hidden"),
    "loop_both_hidden": ("Loop, black_box(fib(black_box(24)))", "loop_both_hidden"),
    "recursive_unused": ("Recursive, fib(24)", "recursive_both_hidden"),
    "recursive_both_hidden": (
        "Recursive, black_box(fib(black_box(24)))",
        "recursive_both_hidden",
    ),
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    rounds, runs = ("10", 1) if quick else ("2000", 5)
    with tempfile.TemporaryDirectory() as name:
        program = measuring.build_rust(SOURCE, Path(name))
        results, took = best([str(program), rounds], runs)
    computed = dict(word.split() for word in results.split(", "))
    bars = []
    for job, (words, whole) in JOBS.items():
        share = took[job] / took[whole]
        bars.append(
            {
                "name": words,
                "value": round(100 * share, 1),
                "text": f"{share:.0%}".replace("%", " %"),
            }
        )
    measuring.give(
        {
            "title": "What the compiler leaves of a benchmark",
            "caption": (
                "The first three are written to call a loop equally often, the last "
                "two a recursive function once, optimised by `rustc -O`. A bar says "
                "how much time is left of the last one in its group; the two groups "
                "are not compared with each other. The fastest of many rounds "
                "counts. That all compute the same number is asked outside of them."
            ),
            "latency": False,
            "sources": measuring.sources(
                [SOURCE.name, "jobs.py", "measuring.py"],
            ),
            "machine": measuring.machine(),
            "versions": {"rustc": measuring.rustc_version()},
            "results": computed,
            "bars": {
                "label": "Time left, in per cent",
                "scale": "linear",
                "bars": bars,
            },
        }
    )


main()
